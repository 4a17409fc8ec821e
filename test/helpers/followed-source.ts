import { noMeter } from '../../src/app/ports/meter.ts';
import type { KnownSource, Source } from '../../src/app/ports/sources.ts';
import { type RefreshPorts, refreshSources } from '../../src/app/refresh-sources.ts';
import { articlePage, type TestItem } from './feed-server.ts';
import { type Newsroom, newsroomsForTests, wholeText } from './newsroom.ts';
import { recordingLog } from './running-bot.ts';

export const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;
export const DAY = 24 * 60 * MINUTE;

/** A round's longest pause as a multiple of its interval. */
export const SPREAD = 1.1;

export const whole = (number: number): TestItem => ({
  link: `/${number}`,
  title: `Lot ${number}`,
  published: 'Sun, 04 Jan 2026 10:00:00 GMT',
  text: wholeText(number),
});
export const short = (number: number): TestItem => ({
  link: `/${number}`,
  title: `Lot ${number}`,
  published: '2026-01-04',
});
export const pageOf = (number: number) => articlePage(`Lot ${number}`, '2026-01-04', wholeText(number).split('\n'));
export const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

export interface FollowedSource extends Newsroom {
  readonly source: Source;
  readonly logged: ReturnType<typeof recordingLog>['lines'];
  round(more?: Partial<RefreshPorts>): ReturnType<typeof refreshSources>;
  state(): Promise<KnownSource | undefined>;
  titles(team?: string): Promise<readonly string[]>;
}

/** A function that has one address of a newsroom followed, for a file's tests. */
export function followedSourcesForTests() {
  const open = newsroomsForTests();
  return async (kind: Source['kind'] = 'feed') => follow(await open(), kind);
}

async function follow(newsroom: Newsroom, kind: Source['kind'], team = 'T1'): Promise<FollowedSource> {
  const { server, stores, clock, reader, index } = newsroom;
  const source: Source = {
    ...{ id: 's1', team, kind, url: `${server.url}/feed`, title: null },
    ...{ addedBy: 'U1', addedAt: clock.now() },
  };
  await stores.sources.add(source);
  const { log, lines } = recordingLog();
  const signal = new AbortController().signal;
  const ports = {
    sources: stores.sources,
    articles: stores.articles,
    reader,
    index,
    clock,
    log,
    meter: noMeter,
    signal,
  };
  return {
    ...newsroom,
    source,
    logged: lines,
    round: (more = {}) => refreshSources({ ...ports, ...more }),
    state: async () => (await stores.sources.list(team)).find(({ id }) => id === source.id),
    titles: async (of = team) => (await stores.articles(of).articlesSince(null)).map(({ title }) => title).sort(),
  };
}
