/**
 * A process of its own for one measurement: opens a store, waits until it can answer, asks questions, and prints
 * its figures as JSON. `tsx measure-store.ts memory|database URL FILE`; the file holds the questions, one a line.
 */
import { readFileSync } from 'node:fs';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { ask } from '../../src/app/ask.ts';
import { createIndexedRecord } from '../../src/app/indexed-record.ts';
import { openStores } from '../../src/storage/open-stores.ts';
import { shippedNames } from '../helpers/names.ts';
import { READER } from '../helpers/stored-articles.ts';
import type { StoreFigures } from './bench-store.ts';

/** Not counted: the first answers warm up the compiler and the database's cache. */
const WARM_UP = 20;

const [mode = '', url = '', file = ''] = process.argv.slice(2);
const names = await shippedNames();
const stores = await openStores(url, { names, reader: READER, holder: 'bench', onLost: () => {} });
const store = stores.articles('T1');
const indexed = createIndexedRecord(store, { names, reader: READER });
if (mode === 'memory') await indexed.sync();
const record = mode === 'memory' ? indexed : store;
await record.find([], 1);
const readySeconds = performance.now() / 1000;
const readyMegabytes = megabytes();

const times: number[] = [];
for (const question of readFileSync(file, 'utf8').split('\n')) {
  const began = performance.now();
  await ask(question, { earlier: [] }, { index: names, candidates: record, store: record });
  times.push(performance.now() - began);
  // Between a bot's questions the event loop turns, which is when libsql frees its statements.
  await turnOfTheLoop();
}
const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
const figures: StoreFigures = {
  readySeconds,
  readyMegabytes,
  megabytes: megabytes(),
  p50: percentile(50),
  p90: percentile(90),
  p99: percentile(99),
  longest: sorted.at(-1) ?? 0,
  first: times[0] ?? 0,
};
process.stdout.write(JSON.stringify(figures));
await stores.close();

function percentile(share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? 0;
}

function megabytes(): number {
  return process.memoryUsage.rss() / 1_000_000;
}
