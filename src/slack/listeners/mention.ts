import type { App } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { staysSilentMessage } from '../blocks/short-messages.ts';
import { idsOf, keysOf, readHeardMessage } from '../hearing/heard-message.ts';
import { earlierQuestions } from '../hearing/thread-context.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { replyTo } from '../sending/reply.ts';
import { postIn, postOnlyFor } from '../sending/sends.ts';
import type { Office } from './office.ts';

/**
 * `@Defence Desk QUESTION` in a channel or thread: answered in the thread, with what was asked there before in mind. In a
 * channel shared with another organisation the bot keeps silent, since outsiders read along; whoever asks is told so,
 * alone, with no word of the record.
 */
export function listenToMentions(app: App, { desk, claims, log: officeLog }: Office): void {
  app.event('app_mention', async ({ body, client, context }) => {
    const heard = readHeardMessage(body);
    if (!heard) return;
    const { channel, user, ts, threadTs, text } = heard;
    const log = withFields(officeLog, { surface: 'mention', ...idsOf(heard) });
    const earlier = () => earlierQuestions(heard, { client, botUserId: context.botUserId ?? '', log });
    const answered = {
      compose: () => replyTo({ text, earlier }, desk),
      send: postIn(client, { channel, threadTs: threadTs ?? ts }),
    };
    const silent = {
      compose: async () => staysSilentMessage(),
      send: postOnlyFor(user, client, { channel, threadTs: threadTs ?? undefined }),
    };
    await answerOnce({ keys: keysOf(heard), log, ...(heard.isShared ? silent : answered) }, claims);
  });
}
