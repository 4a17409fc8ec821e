/** Messages that are sent once, whatever dies in between. Times are milliseconds since 1970. */
import type { Delta, Told } from '../../core/model/delta.ts';
import type { Subscription, Target, Watch } from './subscriptions.ts';

/** What a delivery is of. */
export interface Subject {
  readonly kind: 'subscription' | 'watch';
  readonly id: string;
  readonly team: string;
}

/** `sent`; `nothing` to say; `unclear` whether it arrived; `failed` for good. */
export type DeliveryEnd = 'sent' | 'nothing' | 'unclear' | 'failed';

/** A delivery that this caller alone may work at, until its lease runs out. */
export interface DeliveryClaim {
  readonly key: string;
  /** Whoever held it before began to send: the message may stand in Slack already. Since when, or null. */
  readonly sendingSince: number | null;
  /** What that message tells, as `sending` was given it; null where none began, or where it tells nothing. */
  readonly telling: Told | null;
  /** How often it was claimed before. */
  readonly attempts: number;
}

/** Every method but `claim` works only for whoever holds the claim, and answers false when another took it over. */
export interface DeliveryStore {
  /** Null when the key is settled, resting (`postpone`), or held by another whose lease is good. */
  claim(key: string, subject: Subject, now: number): Promise<DeliveryClaim | null>;
  /** Directly before the message goes out; `telling`, what its subject will have told by it, is kept for whoever must finish. */
  sending(claim: DeliveryClaim, telling: Told | null, now: number): Promise<boolean>;
  /** Directly after it is known that it did not go out: nobody claims it before `until`; this holder may still settle it. */
  postpone(claim: DeliveryClaim, until: number): Promise<boolean>;
  /** Ends it; with `told`, what its subject has told from now on is set in the same step. */
  settle(claim: DeliveryClaim, end: DeliveryEnd, told: Told | null, now: number): Promise<boolean>;
  /** Those of the keys that are settled. */
  settled(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Keys begun and not settled of all subjects, oldest first, with since when. */
  open(): Promise<readonly { readonly key: string; readonly subject: Subject; readonly since: number }[]>;
  /** When the latest of a workspace was begun, or null. */
  latestAt(team: string): Promise<number | null>;
  forget(before: number): Promise<void>;
}

/** How long a claim holds unless renewed by `sending`. */
export const DELIVERY_LEASE_MS = 60_000;

/** How a message went. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** The place is gone or closed to us for good; in words for a person. */
  | { readonly kind: 'gone'; readonly why: string }
  /** Slack is away or asks for patience; it surely did not go out. */
  | { readonly kind: 'later'; readonly retryAfterMs: number }
  /** No answer after sending: it may stand there or not. */
  | { readonly kind: 'unclear' }
  /** Refused for what it is; Slack's word for it. */
  | { readonly kind: 'refused'; readonly error: string };

/** What is sent without being asked for at that moment. */
export type Letter =
  | {
      readonly kind: 'digest';
      readonly subscription: Subscription;
      /** Its local day. */
      readonly day: string;
      /** True when it comes more than ten minutes after its time. */
      readonly isLate: boolean;
      readonly delta: Delta;
    }
  | { readonly kind: 'watch'; readonly watch: Watch; readonly delta: Delta }
  /** A word about the subscription itself: it rests, a digest may not have arrived. */
  | { readonly kind: 'word'; readonly text: string };

/** Sends letters. */
export interface Messenger {
  /** Posts it with `key` in its metadata. */
  send(to: Target, letter: Letter, key: string): Promise<SendOutcome>;
  /** Looks for a message of ours with that key, posted since a time; `unknown` where the history may not be read. Rejects while Slack is away: ask again. */
  find(to: Target, key: string, since: number): Promise<'there' | 'not-there' | 'unknown'>;
}
