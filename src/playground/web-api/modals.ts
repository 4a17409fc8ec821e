import type { View } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isFields } from './read-arguments.ts';
import { pointedRefusal, type Reply, refusal } from './reply.ts';
import { MOST_VIEW_BYTES, type ViewContent, viewContent, viewProblems } from './view-content.ts';

/** What came of a view that an app sent: how it stands now, or what Slack says against it. */
export type Shown = { readonly ok: true; readonly view: View } | { readonly ok: false; readonly reply: Reply };

/** reference/methods/views.push: views in a stack. */
const MOST_IN_STACK = 3;

/** Opens a modal for a person, in place of what was open. */
export function openModal(user: string, sent: unknown, workspace: Workspace): Shown {
  return withContent({ sent, type: 'modal', instead: null }, workspace, (content) => {
    const view = newModal(user, content, workspace);
    workspace.setModals(user, [view]);
    return { ok: true, view };
  });
}

/** Puts a modal on the one that a person sees. */
export function pushModal(user: string, sent: unknown, workspace: Workspace): Shown {
  const stack = workspace.modals(user);
  const below = stack.at(-1);
  if (!below) return refused('not_found');
  if (stack.length >= MOST_IN_STACK) return refused('push_limit_reached');
  return withContent({ sent, type: 'modal', instead: null }, workspace, (content) => {
    const view = { ...newModal(user, content, workspace), previousId: below.id, rootId: below.rootId };
    workspace.setModals(user, [...stack, view]);
    return { ok: true, view };
  });
}

/** A view as sent, and the hash of the one it was made from, against races. */
export interface Update {
  readonly view: unknown;
  readonly hash?: unknown;
}

/** Changes an open modal; with a `hash`, only while nobody else has. */
export function updateModal(before: View | null, { view: sent, hash }: Update, workspace: Workspace): Shown {
  if (before?.type !== 'modal') return refused('not_found');
  if (isStale(hash, before)) return refused('hash_conflict');
  return withContent({ sent, type: 'modal', instead: before }, workspace, (content) => {
    const view = { ...before, ...content, errors: {}, hash: newHash(workspace) };
    replaceModal(view, workspace);
    return { ok: true, view };
  });
}

/** Sets what a person sees as the app's home. */
export function publishHome(user: string, { view: sent, hash }: Update, workspace: Workspace): Shown {
  const before = workspace.home(user);
  if (before && isStale(hash, before)) return refused('hash_conflict');
  return withContent({ sent, type: 'home', instead: before }, workspace, (content) => {
    const view = { ...newModal(user, content, workspace), ...(before ? { id: before.id, rootId: before.id } : {}) };
    workspace.setHome(view);
    return { ok: true, view };
  });
}

/** Puts a changed modal in the place of the one with its id. */
export function replaceModal(view: View, workspace: Workspace): void {
  const stack = workspace.modals(view.user);
  workspace.setModals(
    view.user,
    stack.map((each) => (each.id === view.id ? view : each)),
  );
}

/** The open modal that an app calls by an id of its own. */
export function modalByExternalId(externalId: string, workspace: Workspace): View | null {
  const open = workspace.users().flatMap(({ id }) => workspace.modals(id));
  return externalId === '' ? null : (open.find((view) => view.externalId === externalId) ?? null);
}

interface Sent {
  readonly sent: unknown;
  readonly type: View['type'];
  /** The view whose place it takes. */
  readonly instead: View | null;
}

/** docs.slack.dev/reference/methods/views.open: `invalid_arguments` with pointers, and what spans views. */
function withContent(
  { sent, type, instead }: Sent,
  workspace: Workspace,
  show: (content: ViewContent) => Shown,
): Shown {
  const problems = viewProblems(sent, type);
  if (problems.length > 0 || !isFields(sent)) {
    return { ok: false, reply: pointedRefusal('invalid_arguments', problems) };
  }
  if (JSON.stringify(sent).length > MOST_VIEW_BYTES) return refused('view_too_large');
  const content = viewContent(sent, () => workspace.nextId('b'));
  const namesake = modalByExternalId(content.externalId, workspace);
  return namesake && namesake.id !== instead?.id ? refused('duplicate_external_id') : show(content);
}

function newModal(user: string, content: ViewContent, workspace: Workspace): View {
  const id = workspace.nextId('V');
  return { ...content, id, user, rootId: id, previousId: null, errors: {}, hash: newHash(workspace) };
}

function newHash(workspace: Workspace): string {
  return `${workspace.nextTs().split('.')[0]}.${workspace.nextId('').slice(-8)}`;
}

function isStale(hash: unknown, { hash: current }: View): boolean {
  return hash !== undefined && hash !== '' && hash !== current;
}

function refused(error: string): Shown {
  return { ok: false, reply: refusal(error) };
}
