import { ACTIONS, COMMAND, SHORTCUTS, VIEWS } from '../surfaces.ts';
import { type HeardMessage, readHeardMessage } from './heard-message.ts';

/** Something that Slack delivered and that may be owed a reply. */
export interface Delivered {
  /** Slack's id of it: the same when it is delivered again. */
  readonly id: string;
  /** What it is about: two deliveries with different ids and the same name are answered once. */
  readonly name: string | null;
  /** Slack delivers it again when it is not acknowledged; where a person waits, it does not. */
  readonly isRepeated: boolean;
  /** What was said, where it is a message. */
  readonly message: HeardMessage | null;
}

/** Reads what may be owed a reply; null for everything else: a tab that was opened, a button that only opens a form. */
export function readDelivered(body: unknown): Delivered | null {
  const message = isMessageEvent(body) ? readHeardMessage(body) : null;
  if (message) return { id: message.eventId, name: nameOfMessage(message), isRepeated: true, message };
  for (const read of INTERACTIONS) {
    const { id, name = null } = read(fieldsOf(body)) ?? {};
    if (typeof id === 'string') return { id, name, isRepeated: false, message: null };
  }
  return null;
}

/** `app_mention` and `message` are twins with the same place and time. */
function nameOfMessage({ channel, ts }: HeardMessage): string {
  return `message ${channel} ${ts}`;
}

function isMessageEvent(body: unknown): boolean {
  const { type } = fieldsOf(fieldsOf(body).event);
  return type === 'app_mention' || type === 'message';
}

type Fields = Readonly<Record<string, unknown>>;

/** Each reads the id of one kind of interaction, and its other name where it has one; null where it is another kind. */
const INTERACTIONS: readonly ((said: Fields) => { readonly id: unknown; readonly name?: string } | null)[] = [
  ({ command, trigger_id: id }) => (command === COMMAND ? { id } : null),
  // A second press under the same answer is no second wish.
  ({ actions, container, channel, trigger_id: id }) => {
    const { action_id: action, value } = firstOf(actions);
    if (action !== ACTIONS.post) return null;
    const [fingerprint] = String(value).split(' ');
    return { id, name: `post ${fieldsOf(channel).id} ${fieldsOf(container).message_ts} ${fingerprint}` };
  },
  // The last word counts, so that each press is one of its own.
  ({ actions, trigger_id: id }) => (FEEDBACK.has(firstOf(actions).action_id) ? { id } : null),
  // Asked again, the record may have changed.
  ({ type, callback_id: callback, trigger_id: id }) =>
    type === 'message_action' && callback === SHORTCUTS.check ? { id } : null,
  // A form is sent in once.
  ({ type, view }) => {
    const { callback_id: callback, id } = fieldsOf(view);
    return type === 'view_submission' && callback === VIEWS.question ? { id } : null;
  },
];

const FEEDBACK: ReadonlySet<unknown> = new Set([ACTIONS.feedback, ACTIONS.helpful, ACTIONS.notHelpful]);

function firstOf(actions: unknown): Fields {
  return fieldsOf(Array.isArray(actions) ? actions[0] : null);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
