import type { App } from '@slack/bolt';
import { answerOnce } from '../answer-once.ts';
import { idsOf, keysOf, readHeardMessage } from '../heard-message.ts';
import { withFields } from '../log.ts';
import { replyTo } from '../reply.ts';
import { postIn } from '../sends.ts';
import { earlierQuestions } from '../thread-context.ts';
import type { Office } from './office.ts';

/** A message to the bot alone: every one is answered, where it was said. What it overhears in channels gets silence. */
export function listenToDirectMessages(app: App, { desk, claims, log: officeLog }: Office): void {
  app.event('message', async ({ body, client, context }) => {
    const heard = readHeardMessage(body);
    if (heard?.channelType !== 'im') return;
    const { channel, threadTs, text } = heard;
    const log = withFields(officeLog, { surface: 'direct message', ...idsOf(heard) });
    const earlier = () => earlierQuestions(heard, { client, botUserId: context.botUserId ?? '', log });
    const owed = {
      keys: keysOf(heard),
      compose: () => replyTo({ text, earlier }, desk),
      send: postIn(client, { channel, threadTs: threadTs ?? undefined }),
      log,
    };
    await answerOnce(owed, claims);
  });
}
