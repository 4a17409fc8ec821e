import type { FeedReading, Known } from '../../app/ports/sources.ts';
import type { Fetcher } from '../fetch/fetched.ts';
import { parseFeedText } from './parse-feed-text.ts';

export interface FeedPorts {
  readonly fetcher: Fetcher;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Fetches and reads a feed. Never throws; what is no feed fails for good. */
export async function readFeed(url: string, known: Known, { fetcher, now }: FeedPorts): Promise<FeedReading> {
  const fetched = await fetcher.fetch(url, { accept: 'feed', ...known });
  if (fetched.kind !== 'fetched') return fetched;
  const { etag, lastModified } = fetched;
  const parsed = parseFeedText(fetched.text, { url: fetched.url, now: now() });
  return 'problem' in parsed
    ? { kind: 'failed', refusal: { file: url, ...parsed }, retryAfterMs: null, isFinal: true }
    : { kind: 'read', ...parsed, etag, lastModified };
}
