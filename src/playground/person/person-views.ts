import { interaction } from '../delivery/payloads.ts';
import { pushModal, replaceModal, updateModal } from '../web-api/modals.ts';
import { isFields, parseJson } from '../web-api/read-arguments.ts';
import type { Fields, StateValues, User, View } from '../workspace/model.ts';
import { viewJson } from '../workspace/view-json.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { inputFaults } from './input-faults.ts';
import { deliverInteraction, trouble } from './interactions.ts';
import type { Outcome } from './person-actions.ts';
import type { SlackSide } from './slack-side.ts';

/**
 * Modals in a person's hands: docs.slack.dev/surfaces/modals and …/reference/interaction-payloads/view-interactions-payload.
 */

export interface Submission {
  readonly viewId: string;
  readonly values: StateValues;
}

/** Submits the view on top; the app's acknowledgement says what becomes of it. */
export async function submitView({ viewId, values }: Submission, user: User, slack: SlackSide): Promise<Outcome> {
  const { workspace, triggers } = slack;
  const view = workspace.modals(user.id).at(-1);
  if (view?.id !== viewId) return trouble('not_found');
  const faults = inputFaults(view, values);
  if (Object.keys(faults).length > 0) return showErrors(view, faults, workspace);
  const taken = await deliverInteraction(
    {
      ...interaction('view_submission', user, workspace),
      trigger_id: triggers.issue(user.id, view.id),
      view: viewJson(view, workspace, values),
    },
    slack,
  );
  return taken.ok ? follow(taken.body, workspace.view(view.id) ?? view, workspace) : taken;
}

/** Does as the acknowledgement says; a bare one closes the view. */
function follow(body: string, view: View, workspace: Workspace): Outcome {
  const said = body === '' ? {} : parseJson(body);
  if (!isFields(said)) return trouble('invalid_response');
  const action = said.response_action;
  switch (action) {
    case undefined:
      closeTop(view, workspace);
      return { ok: true };
    case 'clear':
      workspace.setModals(view.user, []);
      return { ok: true };
    case 'errors':
      return isErrors(said.errors, view) ? showErrors(view, said.errors, workspace) : trouble('invalid_errors');
    case 'update':
      return shown(updateModal(view, { view: said.view }, workspace).ok);
    case 'push':
      return shown(pushModal(view.user, said.view, workspace).ok);
    default:
      return trouble('invalid_response_action');
  }
}

/** Closes the view on top, or all of them. The app hears of those that asked for it (`notify_on_close`). */
export async function closeView(
  { viewId, all }: { readonly viewId: string; readonly all: boolean },
  user: User,
  slack: SlackSide,
): Promise<Outcome> {
  const { workspace } = slack;
  const stack = workspace.modals(user.id);
  const top = stack.at(-1);
  if (top?.id !== viewId) return trouble('not_found');
  const isCleared = all || top.clearOnClose;
  const closed = isCleared ? [...stack].reverse() : [top];
  workspace.setModals(user.id, isCleared ? [] : stack.slice(0, -1));
  for (const view of closed.filter(({ notifyOnClose }) => notifyOnClose)) {
    const payload = {
      ...interaction('view_closed', user, workspace),
      view: viewJson(view, workspace),
      is_cleared: isCleared,
    };
    await deliverInteraction(payload, slack);
  }
  return { ok: true };
}

function closeTop(view: View, workspace: Workspace): void {
  const stack = workspace.modals(view.user);
  workspace.setModals(
    view.user,
    stack.filter(({ id }) => id !== view.id),
  );
}

function showErrors(view: View, errors: Readonly<Record<string, string>>, workspace: Workspace): Outcome {
  replaceModal({ ...view, errors }, workspace);
  return { ok: false, error: 'errors', said: Object.values(errors).join(' ') };
}

/** Words for inputs of this view, by their block ids; anything else Slack does not take. */
function isErrors(errors: unknown, { blocks }: View): errors is Readonly<Record<string, string>> {
  const inputs = blocks.filter(({ type }) => type === 'input').map((block: Fields) => block.block_id);
  const entries = isFields(errors) ? Object.entries(errors) : [];
  return entries.length > 0 && entries.every(([id, words]) => typeof words === 'string' && inputs.includes(id));
}

function shown(isShown: boolean): Outcome {
  return isShown ? { ok: true } : trouble('invalid_view');
}
