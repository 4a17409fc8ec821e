import type { App, MessageShortcut, webApi } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { claimMessage } from '../blocks/check-message.ts';
import { toClaim } from '../hearing/to-claim.ts';
import { answerOnce, type Owed } from '../sending/answer-once.ts';
import type { Send } from '../sending/deliver.ts';
import { findReply } from '../sending/find-reply.ts';
import { postIn, postOnlyFor, respondTo } from '../sending/sends.ts';
import { SHORTCUTS } from '../surfaces.ts';
import type { Office } from './office.ts';

/**
 * "Check its claims" in a message's menu: each part of the text beside what the record says, beside the message and seen by
 * whoever asked alone; as a message where the desk and the person are by themselves.
 */
export function listenToChecks(app: App, office: Office): void {
  app.shortcut({ type: 'message_action', callback_id: SHORTCUTS.check }, async ({ ack, shortcut, client }) => {
    await ack();
    const { trigger_id: id, user, channel, message } = shortcut;
    const owed = {
      id,
      compose: async () => {
        const { text, isCut } = toClaim(message.text ?? '');
        const [check, coverage] = await Promise.all([office.desk.check(text), office.desk.store.coverage()]);
        return claimMessage(check, { coverage, isCut });
      },
      ...wayTo(shortcut, client, office),
      log: withFields(office.log, {
        surface: 'check shortcut',
        team: office.identity.team,
        channel: channel.id,
        user: user.id,
      }),
    };
    await answerOnce(owed, office);
  });
}

/** Beside the message that was checked, in its thread where it stands in one; through Slack where the desk is not in. */
function wayTo(
  { trigger_id: id, user, channel: { id: channel }, message, response_url: url }: MessageShortcut,
  client: webApi.WebClient,
  { poster }: Office,
): Pick<Owed, 'send' | 'find'> {
  const threadTs = typeof message.thread_ts === 'string' ? message.thread_ts : undefined;
  const place = { channel, threadTs };
  if (!channel.startsWith('D')) return { send: whereLetIn(postOnlyFor(user.id, poster, place), respondTo(url)) };
  return {
    send: whereLetIn(postIn(poster, place, id), respondTo(url)),
    find: () => findReply(client, { ...place, oldest: message.ts }, id),
  };
}

/** Anyone may check any message, also where the desk was not invited: there Slack passes the reply on. */
function whereLetIn(first: Send, second: Send): Send {
  return async (message) => {
    const receipt = await first(message);
    return !receipt.ok && OUTSIDE.has(receipt.error) ? second(message) : receipt;
  };
}

const OUTSIDE: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found', 'user_not_in_channel']);
