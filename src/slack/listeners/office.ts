import type { webApi } from '@slack/bolt';
import type { Clock } from '../../app/ports/clock.ts';
import type { Log } from '../../app/ports/log.ts';
import type { Meter } from '../../app/ports/meter.ts';
import type { Stores } from '../../app/ports/stores.ts';
import type { Metrics } from '../connection/health.ts';
import type { SlackIdentity } from '../connection/identity.ts';
import type { DeskForSlack } from '../desk.ts';
import type { Journal } from '../hearing/journal.ts';
import type { OrdersOffice } from '../orders/orders-office.ts';

/** What the bot is given to work with. */
export interface SlackOffice {
  readonly desk: DeskForSlack;
  readonly stores: Pick<Stores, 'events' | 'threads' | 'feedback' | 'ping'>;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly log: Log;
  /** Whether everything kept can be searched yet. */
  readonly isLoaded: () => boolean;
  /** Served to Prometheus; null: nothing is. */
  readonly metrics: Metrics | null;
  /** For digests, watches and feeds by words; absent: every word is a question. */
  readonly orders?: OrdersOffice;
}

/** What every listener works with. */
export interface Office extends SlackOffice {
  readonly identity: SlackIdentity;
  readonly journal: Journal;
  /** For posting: calls nothing twice by itself, since a post that timed out may stand. */
  readonly poster: webApi.WebClient;
}
