import type { StandIn } from '../../src/playground/stand-in.ts';
import type { Fields } from '../../src/playground/workspace/model.ts';

export interface CallOptions {
  /** The bot's, unless told; null: none. */
  readonly token?: string | null;
  /** JSON unless told. */
  readonly isForm?: boolean;
}

/** Calls a method of the Web API over the wire, as any client would, and returns what it says. */
export async function call(
  { standIn, method }: { readonly standIn: StandIn; readonly method: string },
  args: Fields = {},
  { token = standIn.tokens.bot, isForm = false }: CallOptions = {},
): Promise<Fields> {
  const form = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${standIn.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json; charset=utf-8',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: isForm ? new URLSearchParams(Object.fromEntries(form)) : JSON.stringify(args),
  });
  return JSON.parse(await response.text());
}

/** The lines in which Slack says where it went wrong. */
export function pointersOf(said: Fields): string {
  const { messages = [] } = (said.response_metadata ?? {}) as { readonly messages?: readonly string[] };
  return messages.join('\n');
}
