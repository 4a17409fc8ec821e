/** Who is told what without asking. Times are milliseconds since 1970; days `YYYY-MM-DD` in the subscription's zone. */
import type { Told } from '../../core/model/delta.ts';
import type { Schedule } from '../../core/model/schedule.ts';

/** Where a message goes: a channel, or a person's direct messages. */
export interface Target {
  readonly kind: 'channel' | 'person';
  /** Slack's id. */
  readonly id: string;
}

/** A digest that someone ordered. */
export interface Subscription {
  readonly id: string;
  readonly team: string;
  readonly target: Target;
  readonly createdBy: string;
  readonly createdAt: number;
  readonly schedule: Schedule;
  /** A question that narrows it; null: everything. */
  readonly topics: string | null;
  /** One line where nothing changed, instead of silence. */
  readonly evenIfNothing: boolean;
  /** Why it rests ("the channel is archived"), or null. */
  readonly paused: string | null;
}

export interface SubscriptionStore {
  add(subscription: Subscription): Promise<void>;
  /** All of a workspace, oldest first; `team` null: of all. */
  list(team: string | null): Promise<readonly Subscription[]>;
  /** False when there is none. */
  remove(team: string, id: string): Promise<boolean>;
  pause(id: string, why: string | null): Promise<void>;
  /** What its last digest had told, or null before the first. */
  told(id: string): Promise<Told | null>;
}

/** A thing that one person wants to hear about as soon as its record changes. */
export interface Watch {
  readonly id: string;
  readonly team: string;
  readonly user: string;
  /** In the person's words: an entity, a pair, a deal. */
  readonly text: string;
  readonly createdAt: number;
}

export interface WatchStore {
  /** With what its record says now, which is not told. */
  add(watch: Watch, told: Told): Promise<void>;
  /** All of a workspace, oldest first; `team` null: of all. */
  list(team: string | null): Promise<readonly Watch[]>;
  remove(team: string, id: string): Promise<boolean>;
  told(id: string): Promise<Told | null>;
}
