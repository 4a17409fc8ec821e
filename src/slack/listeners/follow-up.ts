import type { App } from '@slack/bolt';
import { readHeardMessage } from '../hearing/heard-message.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { engaging, replyInPlace } from './in-place.ts';
import type { Office } from './office.ts';

/**
 * A question without a mention, in a thread that the bot answered in: answered there. Which those are, hearing/is-owed.ts
 * says; whatever else is said in channels does not come this far. Slack tells of it where `channels:history` and
 * `groups:history` are granted; without them a follow-up needs a mention.
 */
export function listenToFollowUps(app: App, office: Office): void {
  app.event('message', async ({ body, client }) => {
    const heard = readHeardMessage(body);
    if (!heard || heard.channelType === 'im') return;
    const owed = replyInPlace(heard, 'follow-up', { office, client });
    await answerOnce({ ...owed, afterwards: engaging(heard, office) }, office);
  });
}
