/** A process to be killed: the desk's own duties on real stores, with nothing changed but the clock and who may be read. */
import { noMeter } from '../../src/app/ports/meter.ts';
import { beginDuties } from '../../src/duties.ts';
import { createArticleReader } from '../../src/feeds/create-article-reader.ts';
import { createFetcher } from '../../src/feeds/fetch/create-fetcher.ts';
import { createLog } from '../../src/log.ts';
import { createMessenger } from '../../src/slack/messenger.ts';
import { openKeptDesk } from '../../src/wire-kept.ts';
import { type ChildOrders, lapsed } from './orders.ts';

const orders = JSON.parse(process.env.DESK_ORDERS ?? '') as ChildOrders;
const { databaseUrl, knowledgeDir, feed, team, botToken, apiUrl, time } = orders;
const clock = {
  now: () => lapsed(time),
  after(delayMs: number, act: () => void) {
    const timer = setTimeout(act, delayMs / time.rate);
    return () => clearTimeout(timer);
  },
};
const log = createLog('error');
const config = { databaseUrl, knowledgeDir, shippedNamesDir: `${knowledgeDir}/names` };
const scope = { team, log, meter: noMeter };
const kept = await openKeptDesk({ ...config, search: 'auto', retentionDays: 365, feeds: [feed] }, scope);
const fetcher = createFetcher({ version: 'test', allow: () => true, limits: { pauseMs: 0 } });
await beginDuties(kept, {
  ...scope,
  clock,
  knowledgeDir,
  feeds: [feed],
  retentionDays: 365,
  messenger: createMessenger({ botToken, apiUrl }, log),
  reader: (signal) => createArticleReader(fetcher, { clock, signal }),
  replayEvents: async () => {},
});
process.stdout.write('up\n');
