import type { Change, Channel, Message } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { PageState, Patch, Welcome } from './page-state.ts';

export interface Onlooker {
  /** U… */
  readonly user: string;
  readonly start: string;
  readonly welcome: Welcome;
  readonly hasNextDay: boolean;
}

/** The workspace as one person sees it. */
export function pageState(workspace: Workspace, { user, start, welcome, hasNextDay }: Onlooker): PageState {
  const { team, app, manifest } = workspace;
  const channels = workspace.channels().filter((channel) => isOpenTo(channel, user));
  const visible = ({ id }: Channel) => workspace.messages(id).filter((message) => isVisibleTo(message, user));
  return {
    start,
    team,
    me: user,
    bot: app.user,
    about: manifest.description,
    users: workspace.users(),
    channels,
    commands: manifest.commands,
    shortcuts: manifest.isInteractive ? manifest.shortcuts : [],
    hasHomeTab: manifest.hasHomeTab,
    messages: Object.fromEntries(channels.map((channel) => [channel.id, visible(channel)])),
    home: workspace.home(user),
    modals: workspace.modals(user),
    prompts: Object.fromEntries(channels.map(({ id }) => [id, workspace.prompts(id)])),
    welcome,
    hasNextDay,
  };
}

/** A change as that person sees it; null where there is nothing to see for them. */
export function patchOf(workspace: Workspace, user: string, change: Change): Patch | null {
  const isTheirs = 'user' in change ? change.user === user : 'channel' in change && isOpen(workspace, change, user);
  if (!isTheirs) return null;
  switch (change.kind) {
    case 'message': {
      const message = workspace.message(change.channel, change.ts);
      return message && isVisibleTo(message, user) ? { kind: 'message', message } : null;
    }
    case 'channel': {
      const channel = workspace.channel(change.channel);
      return channel && { kind: 'channel', channel };
    }
    case 'home':
      return { kind: 'home', home: workspace.home(user) };
    case 'modals':
      return { kind: 'modals', modals: workspace.modals(user) };
    case 'prompts':
      return { kind: 'prompts', channel: change.channel, prompts: workspace.prompts(change.channel) };
    case 'message-gone':
      return { kind: 'message-gone', channel: change.channel, ts: change.ts };
    case 'log':
      return null;
  }
}

function isOpen(workspace: Workspace, { channel: id }: { readonly channel: string }, user: string): boolean {
  const channel = workspace.channel(id);
  return channel !== null && isOpenTo(channel, user);
}

/** Public channels are anyone's to read; the others their members'. */
function isOpenTo({ kind, members }: Channel, user: string): boolean {
  return kind === 'public' || members.includes(user);
}

function isVisibleTo({ visibleTo }: Message, user: string): boolean {
  return visibleTo === null || visibleTo === user;
}
