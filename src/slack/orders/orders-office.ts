import type { webApi } from '@slack/bolt';
import type { Clock } from '../../app/ports/clock.ts';
import type { Log } from '../../app/ports/log.ts';
import type { ArticleReader } from '../../app/ports/sources.ts';
import type { Stores } from '../../app/ports/stores.ts';
import type { NameIndex } from '../../core/names/name-index.ts';

/** What orders for digests, watches and feeds need beside what questions do. */
export interface OrdersOffice {
  readonly index: NameIndex;
  readonly stores: Pick<Stores, 'subscriptions' | 'watches' | 'sources' | 'audit' | 'articles'>;
  /** Reads a feed or page before it is followed. */
  readonly reader: ArticleReader;
  /** User ids that the settings name; workspace admins may edit as well. */
  readonly editors: readonly string[];
}

/** Where orders are carried out. */
export interface OrderDesk extends OrdersOffice {
  readonly clock: Clock;
  readonly log: Log;
  /** Repeats nothing by itself, since a post that timed out may stand. */
  readonly poster: webApi.WebClient;
}

/** Who gave an order, and where. */
export interface Giver {
  readonly team: string;
  readonly user: string;
  /** Null between the person and the desk alone: then a digest goes to the person. */
  readonly channel: string | null;
  /** Others in the channel see neither the order nor the reply. */
  readonly isHidden: boolean;
}
