import type { MethodContext, Methods } from './method.ts';
import { missingScope } from './method.ts';
import { ASSISTANT } from './methods/assistant.ts';
import { AUTH } from './methods/auth.ts';
import { CHANGING } from './methods/changing.ts';
import { CONVERSATIONS } from './methods/conversations.ts';
import { HISTORY } from './methods/history.ts';
import { POSTING } from './methods/posting.ts';
import { USERS } from './methods/users.ts';
import { VIEWS } from './methods/views.ts';
import type { Fields } from './model.ts';
import { readArguments, textOf } from './read-arguments.ts';
import { type Reply, refusal } from './reply.ts';

const METHODS: Methods = {
  ...ASSISTANT,
  ...AUTH,
  ...CHANGING,
  ...CONVERSATIONS,
  ...HISTORY,
  ...POSTING,
  ...USERS,
  ...VIEWS,
};

/** The tokens of the installed app. */
export interface Tokens {
  /** xoxb-… */
  readonly bot: string;
  /** xapp-…, with the scope `connections:write`. */
  readonly app: string;
}

/** A call as it came over the wire. */
export interface Call {
  readonly method: string;
  /** The `Authorization` header; empty where there is none. */
  readonly authorization: string;
  readonly contentType: string;
  readonly body: string;
}

/** The arguments as they were understood, for the log, and what Slack says. */
export interface Answered {
  readonly args: Fields;
  readonly reply: Reply;
}

/**
 * The Web API (docs.slack.dev/apis/web-api): reads the arguments, then asks in Slack's order for a token, one that it
 * issued, of the kind the method takes, with the scope it needs; then runs the method.
 */
export function answerCall({ method: name, ...call }: Call, tokens: Tokens, context: MethodContext): Answered {
  const read = readArguments(call.contentType, call.body);
  if (!read.ok) return { args: {}, reply: refusal(read.error) };
  const { token: inBody, ...args } = read.args;
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) return { args, reply: refusal('unknown_method', { req_method: name }) };
  // A form may carry the token; JSON may not.
  const token = /^Bearer (\S{1,300})$/.exec(call.authorization)?.[1] ?? textOf(inBody);
  if (token === '') return { args, reply: refusal('not_authed') };
  if (token !== tokens.bot && token !== tokens.app) return { args, reply: refusal('invalid_auth') };
  if (token !== tokens[method.token]) return { args, reply: refusal('not_allowed_token_type') };
  if (method.scope !== undefined && !context.scopes.has(method.scope)) {
    return { args, reply: missingScope(method.scope, context.scopes) };
  }
  return { args, reply: method.run(args, context) };
}
