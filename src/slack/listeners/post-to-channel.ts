import type { App } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import type { Answer } from '../../core/model/answer.ts';
import { answerMessage } from '../blocks/answer-message.ts';
import { withFeedback } from '../blocks/feedback-part.ts';
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
import { findReply } from '../sending/find-reply.ts';
import type { Message } from '../sending/message.ts';
import { postIn, respondTo } from '../sending/sends.ts';
import { ACTIONS } from '../surfaces.ts';
import type { Office } from './office.ts';

/**
 * "Post to channel" under an answer that one person sees: posts exactly that answer, or, when the record has changed since,
 * shows the new one instead of posting it unseen.
 */
export function listenToPosting(app: App, office: Office): void {
  app.action({ type: 'block_actions', action_id: ACTIONS.post }, async ({ ack, body, action, client }) => {
    await ack();
    const asked = readPostValue('value' in action ? action.value : undefined);
    const { user, trigger_id: id, response_url: responseUrl, container } = body;
    const channel = body.channel?.id;
    const log = withFields(office.log, { surface: 'post button', team: body.team?.id, channel, user: user.id });
    if (!asked || !channel) return log.warn('a press of a button that is none of ours');
    const posting = createPosting({ id, asked, channel, user: user.id, responseUrl }, office);
    const owed = {
      id,
      compose: async () => posting.compose(await office.desk.ask(asked.question)),
      send: (message: Message) => posting.send(message),
      sendWord: respondTo(responseUrl),
      find: () => findReply(client, { channel, oldest: String(container.message_ts) }, id),
      log,
    };
    await answerOnce(owed, office);
  });
}

interface Press {
  readonly id: string;
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

function createPosting({ id, asked, channel, user, responseUrl }: Press, { poster, journal }: Office) {
  const replaceSeen = respondTo(responseUrl, { replacesOriginal: true });
  const post = postIn(poster, { channel }, id);
  let send: Send = replaceSeen;
  return {
    /** What goes out, given the answer as it is now: to everyone when it is the one that was seen. */
    compose(answer: Answer): Message {
      const seen = answerMessage(answer);
      if (fingerprintOf(seen) !== asked.fingerprint) {
        return withNote(
          withPostButton(seen, asked.question),
          'The record has changed since: this is the answer now. Not posted.',
        );
      }
      send = async (message) => {
        const receipt = await post(message);
        if (!receipt.ok && !OUTSIDE.has(receipt.error)) return receipt;
        // Pressed again once it was invited, it is to be posted.
        if (!receipt.ok) journal.entry(id).release();
        const note = receipt.ok
          ? 'Posted to the channel.'
          : 'Not posted: invite me first (/invite @Defence Desk), then press again.';
        await replaceSeen(withNote(receipt.ok ? seen : withPostButton(seen, asked.question), note));
        return { ok: true };
      };
      const about = { question: asked.question, headline: answer.headline?.text ?? null };
      return withFeedback(withCredit(seen, { user, question: asked.question }), about);
    },
    send: (message: Message) => send(message),
  };
}
