/** Digests and watches over the real stores, for tests: articles come in as lines, letters go to a box. */
import { createWatchRound } from '../../src/app/check-watches.ts';
import { ingest } from '../../src/app/ingest.ts';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import { type Meter, noMeter } from '../../src/app/ports/meter.ts';
import { type DigestPorts, sendDigests } from '../../src/app/send-digests.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { createDeliveryStore } from '../../src/storage/delivery-store.ts';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSubscriptionStore } from '../../src/storage/subscription-store.ts';
import { createWatchStore } from '../../src/storage/watch-store.ts';
import { type Fate, LetterBox, StandingClock, silentLog } from './letters.ts';
import { articleOf } from './told-articles.ts';

/** A desk with an empty store, at a moment. */
export async function tellingDesk(iso: string, index: NameIndex) {
  const database: Database = await openDatabase('file::memory:', () => {});
  const clock = new StandingClock(iso);
  const slack = new LetterBox(clock);
  const record = createMemoryRecord(index, 0);
  const subscriptions = createSubscriptionStore(database);
  const watches = createWatchStore(database);
  const counted: string[] = [];
  const meter: Meter = {
    ...noMeter,
    count: (name, labels) => void counted.push([name, ...Object.values(labels)].join(' ')),
  };

  /** What one process of several acts through; `fate` may end it. */
  function portsOf(holder: string, fate?: Fate): DigestPorts & { watches: typeof watches } {
    const alive = <Port extends object>(port: Port) => (fate ? fate.over(port) : port);
    return {
      deliveries: alive(createDeliveryStore(database, holder)),
      subscriptions: alive(subscriptions),
      watches: alive(watches),
      messenger: alive(slack),
      articles: () => record,
      index,
      clock,
      log: silentLog,
      meter,
    };
  }

  return {
    clock,
    slack,
    subscriptions,
    watches,
    record,
    counted,
    portsOf,
    /** Takes in articles: "2025-06-03 North: Bangladesh ordered 18 Boran howitzers." */
    read: (...lines: readonly string[]) =>
      ingest(
        lines.map((line) => articleOf(line)),
        { index, store: record },
      ),
    digests: (holder = 'a') => sendDigests(portsOf(holder)),
    watchRound: (holder = 'a') => createWatchRound(portsOf(holder)),
    close: () => database.db.destroy(),
  };
}

export type TellingDesk = Awaited<ReturnType<typeof tellingDesk>>;
