import { z } from 'zod';
import type { PersonActions } from '../person/person-actions.ts';
import { parseJson } from '../web-api/read-arguments.ts';

const id = z.string().max(300);
const words = z.string().max(40_000);
const fields = z.record(z.string(), z.unknown());
const values = z.record(z.string(), z.record(z.string(), fields));
const place = z.union([z.strictObject({ channel: id, ts: id }), z.strictObject({ viewId: id })]);
const element = { at: place, blockId: id, actionId: id };

/** What the page may ask for, by name: how its JSON is read, and what the person then does. */
const ACTIONS = {
  say: action(z.strictObject({ channel: id, text: words, threadTs: id.optional() }), (person, { threadTs, ...said }) =>
    person.say(threadTs === undefined ? said : { ...said, threadTs }),
  ),
  act: action(
    z.strictObject({ ...element, chosen: fields.optional(), values: values.optional() }),
    (person, { chosen, values, ...at }) =>
      person.act({ ...at, ...(chosen === undefined ? {} : { chosen }), ...(values === undefined ? {} : { values }) }),
  ),
  suggest: action(z.strictObject({ ...element, typed: words }), (person, asked) => person.suggest(asked)),
  'submit-view': action(z.strictObject({ viewId: id, values }), (person, view) =>
    person.submitView(view.viewId, view.values),
  ),
  'close-view': action(z.strictObject({ viewId: id, all: z.boolean() }), (person, { viewId, all }) =>
    person.closeView(viewId, all),
  ),
  'open-home': action(z.strictObject({ tab: z.enum(['home', 'messages']) }), (person, { tab }) => person.openHome(tab)),
  'message-shortcut': action(z.strictObject({ channel: id, ts: id, callbackId: id }), (person, at) =>
    person.messageShortcut(at),
  ),
  'global-shortcut': action(z.strictObject({ callbackId: id }), (person, { callbackId }) =>
    person.globalShortcut(callbackId),
  ),
} satisfies Readonly<Record<string, (json: unknown) => Wanted | null>>;

/** An action that was understood and can be taken. */
export type Wanted = (person: PersonActions) => Promise<unknown>;

/** Reads what the page posted; null where there is no such action, or it lacks or has too much of something. */
export function readAction(name: string, body: string): Wanted | null {
  const read = Object.hasOwn(ACTIONS, name) ? ACTIONS[name as keyof typeof ACTIONS] : null;
  return read?.(parseJson(body)) ?? null;
}

function action<T>(schema: z.ZodType<T>, take: (person: PersonActions, asked: T) => Promise<unknown>) {
  return (json: unknown): Wanted | null => {
    const { success, data } = schema.safeParse(json);
    return success ? (person) => take(person, data) : null;
  };
}
