import type { App } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { idsOf, keysOf, readHeardMessage } from '../hearing/heard-message.ts';
import { earlierQuestions } from '../hearing/thread-context.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { replyTo } from '../sending/reply.ts';
import { postIn } from '../sending/sends.ts';
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
