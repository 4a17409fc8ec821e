import { sql } from 'kysely';
import type { Stores } from '../app/ports/stores.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { createArticleStore } from './articles/article-store.ts';
import { createAuditStore } from './audit-store.ts';
import { createDeliveryStore } from './delivery-store.ts';
import type { Database } from './engine.ts';
import { createEventStore } from './event-store.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { forgetPerson } from './forget-person.ts';
import { openDatabase } from './open-database.ts';
import { createSourceStore } from './source-store.ts';
import { createSubscriptionStore } from './subscription-store.ts';
import { createStoredCandidates } from './text-index/stored-candidates.ts';
import { createTextIndex } from './text-index/text-index.ts';
import { createThreadStore } from './thread-store.ts';
import { createWatchStore } from './watch-store.ts';

/** How long a ping waits. */
const PING_MS = 2_000;

export interface StoresOptions {
  readonly names: NameIndex;
  /** Fingerprint of the names and rules that this process reads with. */
  readonly reader: string;
  /** Names this process: no other, and none before it, may have the same. */
  readonly holder: string;
  /** Hears of connections that break while idle. */
  readonly onLost: (error: Error) => void;
}

/** Opens the database that `url` names, brings its schema up to date, and returns all that is kept in it. */
export async function openStores(url: string, options: StoresOptions): Promise<Stores> {
  const database = await openDatabase(url, options.onLost);
  return {
    articles: articlesByTeam(database, options),
    events: createEventStore(database),
    subscriptions: createSubscriptionStore(database),
    watches: createWatchStore(database),
    deliveries: createDeliveryStore(database, options.holder),
    sources: createSourceStore(database),
    threads: createThreadStore(database),
    feedback: createFeedbackStore(database),
    audit: createAuditStore(database),
    forgetPerson: (user, team) => forgetPerson(database, { user, team }),
    ping: () => ping(database),
    close: () => database.db.destroy(),
  };
}

/** One record a workspace, for as long as the stores are open: each keeps its own figures in memory. */
function articlesByTeam(database: Database, { names, reader }: StoresOptions): Stores['articles'] {
  const records = new Map<string, ReturnType<Stores['articles']>>();
  const textIndex = createTextIndex(database);
  return (team) => {
    const record = records.get(team) ?? {
      ...createArticleStore(database, { team, names, reader, textIndex }),
      ...createStoredCandidates(database, { team }),
    };
    records.set(team, record);
    return record;
  };
}

function ping({ db }: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`the store did not answer within ${PING_MS} ms`));
    const timer = setTimeout(giveUp, PING_MS);
    const asked = sql`select 1`.execute(db).then(() => resolve(), reject);
    void asked.finally(() => clearTimeout(timer));
  });
}
