import type { App } from '@slack/bolt';
import { withFields } from '../../app/ports/log.ts';
import { readFeedbackValue } from '../blocks/feedback-part.ts';
import { thanksMessage } from '../blocks/short-messages.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { firstOf, postOnlyFor, respondTo } from '../sending/sends.ts';
import { ACTIONS } from '../surfaces.ts';
import type { Office } from './office.ts';

/** "Helpful" and "Not helpful" under an answer: kept with the question, and thanked for where the person alone sees it. */
export function listenToFeedback(app: App, office: Office): void {
  const { stores, identity, clock, poster } = office;
  for (const action_id of [ACTIONS.feedback, ACTIONS.helpful, ACTIONS.notHelpful]) {
    app.action({ type: 'block_actions', action_id }, async ({ ack, body, action }) => {
      await ack();
      const given = readFeedbackValue('value' in action ? action.value : undefined);
      const [user, channel] = [body.user.id, body.channel?.id ?? body.user.id];
      const log = withFields(office.log, { surface: 'feedback', team: identity.team, channel, user });
      if (!given) return log.warn('a press of a button that is none of ours');
      const compose = async () => {
        await stores.feedback.add({ team: identity.team, user, ...given }, clock.now());
        return thanksMessage(given.isHelpful);
      };
      const send = firstOf(respondTo(body.response_url), postOnlyFor(user, poster, { channel }));
      // To keep it and to thank for it twice does no harm.
      await answerOnce({ id: body.trigger_id, compose, send, find: async () => 'not-there', log }, office);
    });
  }
}
