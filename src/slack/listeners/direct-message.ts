import type { App } from '@slack/bolt';
import { readHeardMessage } from '../hearing/heard-message.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { replyInPlace } from './in-place.ts';
import type { Office } from './office.ts';

/** A message to the bot alone: every one is answered, where it was said. */
export function listenToDirectMessages(app: App, office: Office): void {
  app.event('message', async ({ body, client }) => {
    const heard = readHeardMessage(body);
    if (heard?.channelType !== 'im') return;
    await answerOnce(replyInPlace(heard, 'direct message', { office, client }), office);
  });
}
