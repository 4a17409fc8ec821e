import type { LogFields } from '../../app/ports/log.ts';

/** A message from a person, reduced to what the bot reads of it. */
export interface HeardMessage {
  readonly eventId: string;
  /** Told as `app_mention`. */
  readonly isMention: boolean;
  readonly team: string;
  readonly channel: string;
  /** `im` in a direct message; null where Slack does not say. */
  readonly channelType: string | null;
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  /** The thread it stands in, or null. */
  readonly threadTs: string | null;
  /** The channel is shared with another organisation. */
  readonly isShared: boolean;
}

/**
 * Reads the body of an `app_mention` or `message` event. Null for what is to be ignored: not from a person (a bot, an
 * app, Slackbot, the echo of our own words), or no new words (an edit, a deletion, someone joining). One bot answering
 * another, or its own unfurl, made 50 replies in 8 s elsewhere (CopilotKit #6717).
 */
export function readHeardMessage(body: unknown): HeardMessage | null {
  const envelope = fieldsOf(body);
  const event = fieldsOf(envelope.event);
  const { channel, user, ts } = event;
  if (!isFromPerson(event) || !isText(channel) || !isText(user) || !isText(ts)) return null;
  return {
    eventId: isText(envelope.event_id) ? envelope.event_id : `${channel}/${ts}`,
    isMention: event.type === 'app_mention',
    team: isText(envelope.team_id) ? envelope.team_id : '',
    channel,
    channelType: isText(event.channel_type) ? event.channel_type : null,
    user,
    text: isText(event.text) ? event.text : '',
    ts,
    threadTs: isText(event.thread_ts) ? event.thread_ts : null,
    isShared: envelope.is_ext_shared_channel === true,
  };
}

/** What the log may say of it. */
export function idsOf({ eventId, team, channel, user, ts }: HeardMessage): LogFields {
  return { event: eventId, team, channel, user, ts };
}

/** True for a message that a person wrote; said of an event or of a message in a thread's history. */
export function isFromPerson(message: unknown): boolean {
  const { subtype, bot_id: botId, app_id: appId, user, hidden } = fieldsOf(message);
  const isPlain = subtype === undefined || subtype === 'file_share' || subtype === 'thread_broadcast';
  return isPlain && !botId && !appId && !hidden && isText(user) && user !== 'USLACKBOT';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
