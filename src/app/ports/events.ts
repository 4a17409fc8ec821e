/** What Slack delivered, from receipt until it is answered. Times are milliseconds since 1970. */

/** A delivery, under its own id: `event_id`, or the `trigger_id` of a command. */
export interface ReceivedEvent {
  readonly id: string;
  readonly team: string;
  /** The body as Slack sent it, to be answered after a restart. */
  readonly payload: string;
}

/** One that a process took and did not settle before its time ran out: it died. */
export interface AbandonedEvent extends ReceivedEvent {
  /** True when a reply was about to be sent: it may stand in Slack already. */
  readonly mayBeAnswered: boolean;
}

/** Answered once, whoever of many processes hears it, and however often Slack says it. */
export interface EventStore {
  /** True for the first who takes the id; its payload is kept until settled. */
  take(event: ReceivedEvent, now: number): Promise<boolean>;
  /** Claims another name of an event (the message that `app_mention` and `message` are twins of): true for its first owner, again and again. */
  claim(name: string, eventId: string, now: number): Promise<boolean>;
  /** Whoever took them is alive and still at them: their leases begin anew. A settled or unknown id is left alone. */
  renew(ids: readonly string[], now: number): Promise<void>;
  /** The reply is about to be sent. */
  sending(id: string): Promise<void>;
  /** Answered or to be ignored: the payload is deleted, the id stays known. */
  settle(id: string): Promise<void>;
  /** Nobody got an answer: the id and its names are free again, so that a redelivery is answered. */
  release(id: string): Promise<void>;
  /** Takes over what of a workspace was taken, not settled, and is past its lease; older than ten minutes it is only deleted. */
  takeOver(team: string, now: number): Promise<readonly AbandonedEvent[]>;
  /** Since when the oldest unsettled one waits, or null. */
  oldestUnsettled(): Promise<number | null>;
  /** Forgets ids that Slack no longer repeats, and payloads past their ten minutes. */
  forget(now: number): Promise<void>;
}

/** How long whoever took an event may work at it before another takes it over. */
export const EVENT_LEASE_MS = 15_000;
/** The longest a payload is kept. */
export const PAYLOAD_KEPT_MS = 10 * 60_000;
/** The longest an id is kept: three times Slack's last repetition. */
export const EVENT_KEPT_MS = 15 * 60_000;
