import { type Clock, systemClock } from '../app/ports/clock.ts';
import type { ArticleReader } from '../app/ports/sources.ts';
import type { Fetcher } from './fetch/fetched.ts';
import { articleFromItem } from './pages/item-article.ts';
import { createPageReader } from './pages/page-reader.ts';
import { readFeed } from './rss/read-feed.ts';

export interface ReaderOptions {
  /** Against which a day is judged to lie in the future. */
  readonly clock?: Clock;
  /** Calls off what is being fetched. */
  readonly signal?: AbortSignal;
}

/** Reads feeds and pages of the web with the given fetcher. */
export function createArticleReader(fetcher: Fetcher, options: ReaderOptions = {}): ArticleReader {
  const { clock = systemClock, signal } = options;
  const now = () => clock.now();
  const stoppable: Fetcher = signal ? { fetch: (url, request) => fetcher.fetch(url, { ...request, signal }) } : fetcher;
  return {
    readFeed: (url, { etag, lastModified }) => readFeed(url, { etag, lastModified }, { fetcher: stoppable, now }),
    ...createPageReader(stoppable, now),
    readItem: articleFromItem,
  };
}
