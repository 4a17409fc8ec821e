import type { Channel, Fields } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { textOf } from './read-arguments.ts';
import { type Reply, refusal } from './reply.ts';
import type { Triggers } from './triggers.ts';

/** What a method of the Web API works with. */
export interface MethodContext {
  readonly workspace: Workspace;
  readonly triggers: Triggers;
  /** The scopes of the bot token. */
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where Socket Mode connects. */
  readonly socketUrl: () => string;
}

/** A method of the Web API (docs.slack.dev/reference/methods, a page for each). */
export interface Method {
  /** What it may be called with: the bot's token, or an app-level one (xapp-). */
  readonly token: 'bot' | 'app';
  /** The scope it needs whatever it is asked; absent: none, or one that depends on the channel. */
  readonly scope?: string;
  readonly run: (args: Fields, context: MethodContext) => Reply;
}

/** Methods by their names. */
export type Methods = Readonly<Record<string, Method>>;

/** docs.slack.dev/authentication/tokens: says what was needed and what the token has. */
export function missingScope(needed: string, scopes: ReadonlySet<string>): Reply {
  return refusal('missing_scope', { needed, provided: [...scopes].join(',') });
}

/** `channels:history` and its kin: the word before the colon is the kind of channel. */
export function channelScope(channel: Channel, right: 'history' | 'read'): string {
  const kind = { public: 'channels', private: 'groups', im: 'im' }[channel.kind];
  return `${kind}:${right}`;
}

/** The channel that an argument names by id, if the bot can see it: private ones and direct messages only from inside. */
export function visibleChannel(value: unknown, workspace: Workspace): Channel | null {
  const channel = workspace.channel(textOf(value));
  return channel && (channel.kind === 'public' || channel.members.includes(workspace.app.user)) ? channel : null;
}

/**
 * Where something may be posted: as above, and a person's id stands for the direct message with them, which is begun
 * where there is none. Names are refused: they change.
 */
export function postableChannel(value: unknown, workspace: Workspace): Channel | null {
  const id = textOf(value);
  return workspace.user(id) ? openDirectMessage(id, workspace) : visibleChannel(id, workspace);
}

/** The direct message between a person and the bot, begun where there is none yet; null with another bot. */
export function openDirectMessage(user: string, workspace: Workspace): Channel | null {
  const bot = workspace.app.user;
  const isBetween = ({ kind, members }: Channel) => kind === 'im' && members.includes(user) && members.includes(bot);
  const known = workspace.channels().find(isBetween);
  if (known || workspace.user(user)?.isBot !== false) return known ?? null;
  const name = workspace.user(bot)?.realName ?? '';
  const begun = {
    id: workspace.nextId('D'),
    name,
    kind: 'im',
    members: [user, bot],
    isArchived: false,
    isShared: false,
  } as const;
  workspace.putChannel(begun);
  return begun;
}
