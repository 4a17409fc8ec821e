import { nextDigestAt } from '../../src/app/next-digest.ts';
import { type Clock, systemClock } from '../../src/app/ports/clock.ts';
import { noMeter } from '../../src/app/ports/meter.ts';
import { readDeskConfig } from '../../src/config.ts';
import { beginDuties } from '../../src/duties.ts';
import { createArticleReader } from '../../src/feeds/create-article-reader.ts';
import { createFetcher } from '../../src/feeds/fetch/create-fetcher.ts';
import { ForwardClock } from '../../src/playground/days/forward-clock.ts';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { TEAM } from '../../src/playground/workspace/furniture.ts';
import { openKeptDesk } from '../../src/wire-kept.ts';
import { recordingLog } from './running-bot.ts';

export interface KeptPlayground extends Playground {
  readonly clock: ForwardClock;
}

/** The playground as `npm start` brings it up: the project's own knowledge, a store in memory, all duties. */
export async function startKeptPlayground(time: Clock = systemClock): Promise<KeptPlayground> {
  const { log } = recordingLog();
  const clock = new ForwardClock(time);
  const store = { databaseUrl: 'file::memory:', search: 'memory', retentionDays: 365, feeds: [] } as const;
  const config = { ...readDeskConfig({}), ...store };
  const kept = await openKeptDesk(config, { team: TEAM, meter: noMeter, log });
  const { desk, stores, record } = kept;
  const reader = () => createArticleReader(createFetcher({ version: 'test' }), { clock });
  const orders = { index: desk.index, stores, reader: reader(), editors: [] };
  const office = { stores, clock, log, meter: noMeter, metrics: null, orders, isLoaded: () => record.isLoaded() };
  const playground = await startPlayground({
    desk,
    office,
    port: 0,
    begin: async (messenger, { replayEvents }) => {
      const duties = await beginDuties(kept, { ...config, ...office, team: TEAM, messenger, reader, replayEvents });
      return { ...duties, clock, nextDigestAt: (now) => nextDigestAt(TEAM, now, stores.subscriptions) };
    },
  });
  const stop = async () => {
    await playground.stop();
    await stores.close();
  };
  return { ...playground, clock, stop };
}
