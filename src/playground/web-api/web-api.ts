import { type MethodContext, type Methods, missingScope } from './method.ts';
import { ASSISTANT } from './methods/assistant.ts';
import { AUTH } from './methods/auth.ts';
import { CHANGING } from './methods/changing.ts';
import { CONVERSATIONS } from './methods/conversations.ts';
import { HISTORY } from './methods/history.ts';
import { POSTING } from './methods/posting.ts';
import { USERS } from './methods/users.ts';
import { VIEWS } from './methods/views.ts';
import { type ReadArguments, textOf } from './read-arguments.ts';
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
  readonly read: ReadArguments;
}

/**
 * The Web API (docs.slack.dev/apis/web-api): asks in Slack's order for arguments that can be read, a token, one that it
 * issued, of the kind that the method takes, with the scope that it needs; then runs the method.
 */
export function answerCall({ method: name, authorization, read }: Call, tokens: Tokens, context: MethodContext): Reply {
  if (!read.ok) return refusal(read.error);
  const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (!method) return refusal('unknown_method', { req_method: name });
  // In the header, or among the arguments of a form.
  const token = /^Bearer (\S{1,300})$/.exec(authorization)?.[1] ?? textOf(read.args.token);
  if (token === '') return refusal('not_authed');
  if (token !== tokens.bot && token !== tokens.app) return refusal('invalid_auth');
  if (token !== tokens[method.token]) return refusal('not_allowed_token_type');
  if (method.scope !== undefined && !context.scopes.has(method.scope)) {
    return missingScope(method.scope, context.scopes);
  }
  return method.run(read.args, context);
}
