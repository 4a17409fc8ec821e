import type { DeliveryStore } from './deliveries.ts';
import type { EventStore } from './events.ts';
import type { AuditStore, FeedbackStore, Forgotten, ThreadStore } from './people.ts';
import type { Candidates, KeptArticleStore } from './record.ts';
import type { SourceStore } from './sources.ts';
import type { SubscriptionStore, WatchStore } from './subscriptions.ts';

/** All that outlives a process, in one database. */
export interface Stores {
  /** As one workspace may see it (`team`), or as nobody's: the shared articles alone (empty). */
  articles(team: string): KeptArticleStore & Candidates;
  readonly events: EventStore;
  readonly subscriptions: SubscriptionStore;
  readonly watches: WatchStore;
  readonly deliveries: DeliveryStore;
  readonly sources: SourceStore;
  readonly threads: ThreadStore;
  readonly feedback: FeedbackStore;
  readonly audit: AuditStore;
  /** Removes all that is kept of a person; `team` null: in every workspace. */
  forgetPerson(user: string, team: string | null): Promise<Forgotten>;
  /** Rejects when the database cannot be reached within two seconds. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
