import type { Fields } from '../../workspace/model.ts';
import { viewJson } from '../../workspace/view-json.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { MethodContext, Methods } from '../method.ts';
import { modalByExternalId, openModal, publishHome, pushModal, type Shown, updateModal } from '../modals.ts';
import { textOf } from '../read-arguments.ts';
import { accepted, type Reply, refusal } from '../reply.ts';
import type { Trigger } from '../triggers.ts';

/** reference/methods/views.open, …/views.push, …/views.update, …/views.publish. None needs a scope. */
export const VIEWS: Methods = {
  'views.open': {
    token: 'bot',
    run: (args, context) => withTrigger(args, context, ({ user }) => openModal(user, args.view, context.workspace)),
  },
  'views.push': {
    token: 'bot',
    run: (args, context) =>
      withTrigger(args, context, ({ user, viewId }) =>
        viewId === null
          ? { ok: false, reply: refusal('invalid_trigger_id') }
          : pushModal(user, args.view, context.workspace),
      ),
  },
  'views.update': {
    token: 'bot',
    run(args, { workspace }) {
      const { view_id: id, external_id: externalId } = args;
      const before = workspace.view(textOf(id)) ?? modalByExternalId(textOf(externalId), workspace);
      return told(updateModal(before, { view: args.view, hash: args.hash }, workspace), workspace);
    },
  },
  'views.publish': {
    token: 'bot',
    run(args, { workspace }) {
      const user = workspace.user(textOf(args.user_id));
      if (user?.isBot !== false) {
        return refusal('invalid_arguments', { response_metadata: { messages: ['invalid `user_id`'] } });
      }
      if (!workspace.manifest.hasHomeTab) return refusal('not_enabled');
      return told(publishHome(user.id, { view: args.view, hash: args.hash }, workspace), workspace);
    },
  },
};

function withTrigger(
  { trigger_id: id }: Fields,
  { triggers, workspace }: MethodContext,
  show: (trigger: Trigger) => Shown,
): Reply {
  const exchanged = triggers.exchange(textOf(id));
  return exchanged.ok ? told(show(exchanged.trigger), workspace) : refusal(exchanged.error);
}

function told(shown: Shown, workspace: Workspace): Reply {
  return shown.ok ? accepted({ view: viewJson(shown.view, workspace) }) : shown.reply;
}
