import type { App } from '@slack/bolt';
import { errorFields, withFields } from '../../app/ports/log.ts';
import { withCredit } from '../blocks/post-button.ts';
import { questionIn, questionView } from '../blocks/question-view.ts';
import { answerOnce } from '../sending/answer-once.ts';
import { replyTo } from '../sending/reply.ts';
import { postIn } from '../sending/sends.ts';
import { ACTIONS, SHORTCUTS, VIEWS } from '../surfaces.ts';
import type { Office } from './office.ts';

/** "Ask a question", from the Home tab or the shortcuts menu: a modal, and the answer as a direct message. */
export function listenToQuestionModal(app: App, office: Office): void {
  app.action({ type: 'block_actions', action_id: ACTIONS.ask }, async ({ ack, body, client }) => {
    // The trigger runs out after 3 s, so that nothing is waited for.
    await Promise.all([ack(), open(client, body)]);
  });
  app.shortcut(SHORTCUTS.ask, async ({ ack, body, client }) => {
    await Promise.all([ack(), open(client, body)]);
  });
  app.view({ type: 'view_submission', callback_id: VIEWS.question }, async ({ ack, body }) => {
    await ack();
    const { user, view } = body;
    const id = view.id;
    const question = questionIn(view.state);
    const from = { team: office.identity.team, user: user.id, channel: null, isHidden: true };
    const owed = {
      id,
      compose: async () =>
        withCredit(await replyTo({ text: question, earlier: async () => [], from }, office), {
          user: user.id,
          question,
        }),
      send: postIn(office.poster, { channel: user.id }, id),
      log: withFields(office.log, { surface: 'question modal', team: body.team?.id, user: user.id }),
    };
    await answerOnce(owed, office);
  });

  async function open(
    client: { views: { open(args: { trigger_id: string; view: ReturnType<typeof questionView> }): Promise<unknown> } },
    { trigger_id: trigger, user }: { trigger_id: string; user: { id: string } },
  ): Promise<void> {
    try {
      await client.views.open({ trigger_id: trigger, view: questionView() });
    } catch (error) {
      office.log.error('the question modal could not be opened', { user: user.id, ...errorFields(error) });
    }
  }
}
