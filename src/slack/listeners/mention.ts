import type { App } from '@slack/bolt';
import { staysSilentMessage } from '../blocks/short-messages.ts';
import { type HeardMessage, readHeardMessage } from '../hearing/heard-message.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { postOnlyFor } from '../sending/sends.ts';
import { engaging, replyInPlace } from './in-place.ts';
import type { Office } from './office.ts';

/**
 * `@Defence Desk QUESTION` in a channel or thread: answered in the thread, with what was asked there before in mind. In a
 * channel shared with another organisation the bot keeps silent, since outsiders read along; whoever asks is told so,
 * alone, with no word of the record.
 */
export function listenToMentions(app: App, office: Office): void {
  app.event('app_mention', async ({ body, client }) => {
    const heard = readHeardMessage(body);
    if (!heard) return;
    const { id, log, ...answered } = replyInPlace(heard, 'mention', { office, client });
    const reply = heard.isShared ? silence(heard, office) : { ...answered, afterwards: engaging(heard, office) };
    await answerOnce({ id, log, ...reply }, office);
  });
}

function silence({ channel, user, threadTs }: HeardMessage, { poster }: Office) {
  const send = postOnlyFor(user, poster, { channel, threadTs: threadTs ?? undefined });
  return { compose: async () => staysSilentMessage(), send };
}
