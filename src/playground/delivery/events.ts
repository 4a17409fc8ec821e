import { toldMessageJson } from '../workspace/message-json.ts';
import type { Change, Channel, Fields, Message } from '../workspace/model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Deliveries } from './deliveries.ts';
import { eventEnvelope } from './payloads.ts';

/**
 * Tells the app of what happens in the workspace, as far as its manifest subscribes to it and `scopes` has what that needs:
 * docs.slack.dev/reference/events. Its own messages are told, too, as Slack does; those for one person alone are not. The
 * returned function ends it.
 */
export function tellEvents(workspace: Workspace, deliveries: Deliveries, scopes: ReadonlySet<string>): () => void {
  return workspace.subscribe((change) => {
    for (const event of eventsOf(change, workspace, scopes)) {
      const channel = workspace.channel(String(event.channel));
      deliveries.tell(eventEnvelope(event, channel, workspace));
    }
  });
}

/** The event of a tab that was opened: reference/events/app_home_opened. Null where nobody subscribed. */
export function homeOpened(
  { user, channel, tab }: { readonly user: string; readonly channel: string; readonly tab: 'home' | 'messages' },
  workspace: Workspace,
): Fields | null {
  const event = { type: 'app_home_opened', user, channel, tab, event_ts: workspace.nextTs() };
  return workspace.manifest.events.includes('app_home_opened') ? event : null;
}

const SUBSCRIPTIONS = { public: 'message.channels', private: 'message.groups', im: 'message.im' } as const;
const CHANNEL_TYPES = { public: 'channel', private: 'group', im: 'im' } as const;

/** reference/events: the scope that each subscription needs. */
const SCOPES: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
};

function eventsOf(change: Change, workspace: Workspace, scopes: ReadonlySet<string>): readonly Fields[] {
  if (change.kind !== 'message' && change.kind !== 'message-gone') return [];
  const channel = workspace.channel(change.channel);
  const message = workspace.message(change.channel, change.ts) ?? change.before;
  if (!channel?.members.includes(workspace.app.user) || !message || message.visibleTo !== null) return [];
  const happened = { message, channel, workspace };
  const events = [
    { name: SUBSCRIPTIONS[channel.kind], event: () => messageEvent(change, happened) },
    ...(isNew(change) && isMention(happened) ? [{ name: 'app_mention', event: () => mentionEvent(happened) }] : []),
  ];
  const isTold = (name: string) => workspace.manifest.events.includes(name) && scopes.has(SCOPES[name] ?? '');
  return events.filter(({ name }) => isTold(name)).map(({ event }) => event());
}

type MessageChange = Extract<Change, { readonly channel: string; readonly ts: string }>;

interface Happened {
  readonly message: Message;
  readonly channel: Channel;
  readonly workspace: Workspace;
}

function isNew({ kind, before }: MessageChange): boolean {
  return kind === 'message' && before === null;
}

/** In a direct message everything is for the app, so that nothing counts as a mention. */
function isMention({ message, channel, workspace: { app } }: Happened): boolean {
  return channel.kind !== 'im' && message.user !== app.user && message.text.includes(`<@${app.user}>`);
}

/** reference/events/app_mention. */
function mentionEvent({ message, channel, workspace }: Happened): Fields {
  const { parent_user_id: _, ...told } = toldMessageJson(message, workspace);
  return { ...told, type: 'app_mention', channel: channel.id, event_ts: message.ts };
}

/** reference/events/message, …/message.message_changed, …/message.message_deleted. */
function messageEvent(change: MessageChange, { message, channel, workspace }: Happened): Fields {
  const where = { channel: channel.id, channel_type: CHANNEL_TYPES[channel.kind] };
  if (isNew(change)) {
    const metadata = message.metadata === null ? {} : { metadata: message.metadata };
    return { ...toldMessageJson(message, workspace), ...metadata, ...where, event_ts: message.ts };
  }
  const previous = change.before ? { previous_message: toldMessageJson(change.before, workspace) } : {};
  const ts = workspace.nextTs();
  const shared = { type: 'message', hidden: true, ts, event_ts: ts, ...where, ...previous };
  return change.kind === 'message'
    ? { ...shared, subtype: 'message_changed', message: toldMessageJson(message, workspace) }
    : { ...shared, subtype: 'message_deleted', deleted_ts: message.ts };
}
