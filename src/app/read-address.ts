import {
  type ArticleReader,
  type FailedReading,
  type FeedReading,
  type ReadArticle,
  UNKNOWN,
} from './ports/sources.ts';

/** A feed, which has items. */
export type ReadFeed = Extract<FeedReading, { readonly items: unknown }>;

/** What stands at an address: a feed, an article's page, or nothing that can be read. */
export type AddressReading =
  | { readonly is: 'feed'; readonly reading: ReadFeed }
  | { readonly is: 'page'; readonly reading: ReadArticle }
  | { readonly is: 'neither'; readonly reading: FailedReading };

/** Reads an address as a feed, or else as a page. `meant` is what it should be: a failure says what it lacks for that. */
export async function readAddress(url: string, meant: 'feed' | 'page', reader: ArticleReader): Promise<AddressReading> {
  const feed = await reader.readFeed(url, UNKNOWN);
  if (feed.kind === 'read') return { is: 'feed', reading: feed };
  const failure = feed.kind === 'failed' ? feed : unchanged(url);
  // It was not reached, or it is a newsroom's front page, which is no article however much it reads like one.
  if (!failure.isFinal || isFrontPage(url)) return { is: 'neither', reading: failure };
  const page = await reader.readPage(url, null);
  if (page.kind === 'read') return { is: 'page', reading: page };
  return { is: 'neither', reading: meant === 'feed' ? failure : page };
}

/** An address without its fragment, which is the reader's own. What is no address stays as it is. */
export function plainAddress(address: string): string {
  const written = address.trim();
  if (!URL.canParse(written)) return written;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}

function isFrontPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}

function unchanged(file: string): FailedReading {
  const refusal = { file, line: null, problem: 'it says that it is unchanged', remedy: 'Try again later' };
  return { kind: 'failed', refusal, retryAfterMs: null };
}
