import type { App, webApi } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import {
  fingerprintOf,
  type PostValue,
  readPostValue,
  withCredit,
  withNote,
  withPostButton,
} from '../blocks/post-button.ts';
import { answerOnce } from '../sending/answer-once.ts';
import type { Send } from '../sending/deliver.ts';
import type { Message } from '../sending/message.ts';
import { postIn, respondTo } from '../sending/sends.ts';
import { ACTIONS } from '../surfaces.ts';
import type { Office } from './office.ts';

/**
 * "Post to channel" under an answer that one person sees: posts exactly that answer, or, when the record has changed since,
 * shows the new one instead of posting it unseen.
 */
export function listenToPosting(app: App, { desk, claims, log: officeLog }: Office): void {
  app.action({ type: 'block_actions', action_id: ACTIONS.post }, async ({ ack, body, action, client }) => {
    await ack();
    const asked = readPostValue('value' in action ? action.value : undefined);
    const channel = body.channel?.id;
    const log = withFields(officeLog, { surface: 'post button', team: body.team?.id, channel, user: body.user.id });
    if (!asked || !channel) return log.warn('a press of a button that is none of ours');
    const press = { asked, channel, user: body.user.id, responseUrl: body.response_url };
    const keys = [`post ${channel} ${body.container.message_ts} ${asked.fingerprint}`];
    const posting = createPosting(press, client, () => claims.release(keys));
    const compose = async () => posting.compose(answerMessage(await desk.ask(asked.question)));
    await answerOnce({ keys, compose, send: (message) => posting.send(message), log }, claims);
  });
}

interface Press {
  readonly asked: PostValue;
  readonly channel: string;
  readonly user: string;
  readonly responseUrl: string;
}

/** Where the bot must be invited first. */
const OUTSIDE: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'restricted_action',
]);

function createPosting({ asked, channel, user, responseUrl }: Press, client: webApi.WebClient, release: () => void) {
  const replaceSeen = respondTo(responseUrl, { replacesOriginal: true });
  const post = postIn(client, { channel });
  let send: Send = replaceSeen;
  return {
    /** What goes out, given the answer as it is now: to everyone when it is the one that was seen. */
    compose(answer: Message): Message {
      if (fingerprintOf(answer) !== asked.fingerprint) {
        return withNote(
          withPostButton(answer, asked.question),
          'The record has changed since: this is the answer now. Not posted.',
        );
      }
      send = async (message) => {
        const receipt = await post(message);
        if (!receipt.ok && !OUTSIDE.has(receipt.error)) return receipt;
        if (!receipt.ok) release();
        const note = receipt.ok
          ? 'Posted to the channel.'
          : 'Not posted: invite me first (/invite @Defence Desk), then press again.';
        const seen = receipt.ok ? answer : withPostButton(answer, asked.question);
        await replaceSeen(withNote(seen, note));
        return { ok: true };
      };
      return withCredit(answer, { user, question: asked.question });
    },
    send: (message: Message) => send(message),
  };
}
