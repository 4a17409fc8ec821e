import { type Clock, systemClock } from '../../src/app/ports/clock.ts';
import type { Log } from '../../src/app/ports/log.ts';
import { noMeter } from '../../src/app/ports/meter.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import type { SlackOffice } from '../../src/slack/listeners/office.ts';
import { createEventStore } from '../../src/storage/event-store.ts';
import { createFeedbackStore } from '../../src/storage/feedback-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import type { Tables } from '../../src/storage/tables.ts';
import { createThreadStore } from '../../src/storage/thread-store.ts';

/** What a bot keeps, in a real database, with a look into its tables. */
export interface BotStores extends Pick<Stores, 'events' | 'threads' | 'feedback' | 'ping'> {
  rows(table: 'events' | 'event_names' | 'threads' | 'feedback'): Promise<readonly Tables[typeof table][]>;
  close(): Promise<void>;
}

/** Opens the database that `url` names; unless told, one in memory. */
export async function openBotStores(url = 'file::memory:'): Promise<BotStores> {
  const database = await openDatabase(url, () => {});
  return {
    events: createEventStore(database),
    threads: createThreadStore(database),
    feedback: createFeedbackStore(database),
    ping: async () => {
      await database.db.selectFrom('events').select('id').limit(1).execute();
    },
    rows: (table) => database.db.selectFrom(table).selectAll().execute(),
    close: () => database.db.destroy(),
  };
}

/** An office without a desk, that counts nothing and is ready. */
export function officeFor(stores: BotStores, log: Log, clock: Clock = systemClock): Omit<SlackOffice, 'desk'> {
  return { stores, clock, meter: noMeter, log, isLoaded: () => true, metrics: null };
}
