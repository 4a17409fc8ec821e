import { afterEach } from 'vitest';
import type { ArticleReader } from '../../src/app/ports/sources.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import { buildNameIndex, type NameIndex } from '../../src/core/names/name-index.ts';
import { createArticleReader } from '../../src/feeds/create-article-reader.ts';
import { createFetcher } from '../../src/feeds/fetch/create-fetcher.ts';
import { TurnedClock } from '../playground/turned-clock.ts';
import { FeedServer } from './feed-server.ts';
import { openKeptRecord } from './kept-record.ts';

/** A newsroom's server, what reads it, and the stores of whoever follows it. */
export interface Newsroom {
  readonly server: FeedServer;
  readonly stores: Stores;
  readonly reader: ArticleReader;
  readonly index: NameIndex;
  readonly clock: TurnedClock;
}

/** A function that opens newsrooms for a file's tests; each is closed after its test. */
export function newsroomsForTests(): (url?: string) => Promise<Newsroom> {
  const open: Newsroom[] = [];
  afterEach(async () => {
    for (const { server, stores } of open.splice(0)) await Promise.all([server.stop(), stores.close()]);
  });
  return async (url) => {
    const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
    const server = await FeedServer.start();
    const clock = new TurnedClock();
    const fetcher = createFetcher({
      version: 'test',
      limits: { pauseMs: 0 },
      allow: (_, port) => port === server.port,
    });
    const newsroom = {
      server,
      stores: await openKeptRecord(index, url),
      reader: createArticleReader(fetcher, { clock }),
      index,
      clock,
    };
    open.push(newsroom);
    return newsroom;
  };
}

const SENTENCES = [
  'The navy ordered two frigates.',
  'The yard begins to build them next year.',
  'A third is not planned.',
];

/** A text of three paragraphs about a numbered thing, long enough for a feed to hold it whole, and like no other number's. */
export function wholeText(number: number): string {
  const own = Array.from({ length: 40 }, (_, at) => `w${number * 97 + at}x${(number + 3) * (at + 7)}`).join(' ');
  return SENTENCES.map((sentence) => `<p>${sentence} In lot ${number}: ${own}.</p>`).join('\n');
}
