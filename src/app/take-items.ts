import type { NameIndex } from '../core/names/name-index.ts';
import type { Clock } from './ports/clock.ts';
import type { KeptArticleStore } from './ports/record.ts';
import type { ArticleReader, FailedReading, FeedItem, Source, SourceStore } from './ports/sources.ts';
import { needsPage, readItem } from './read-item.ts';
import { takeArticle } from './take-article.ts';

/** How many pages of a source are fetched in one round: it is a guest there. */
const MAX_PAGES = 10;
/** How long a round goes on beginning new pages, in milliseconds: the claim on a source holds two minutes. */
const PAGES_MS = 75_000;
/** How often a page is tried that cannot be read for now. */
const MAX_ATTEMPTS = 5;

export interface TakeItemsPorts {
  readonly sources: SourceStore;
  readonly store: KeptArticleStore;
  readonly reader: ArticleReader;
  readonly index: NameIndex;
  readonly clock: Clock;
  /** When it is aborted, what is under way is left for the next round. */
  readonly signal: AbortSignal;
}

/** What became of a feed's items. */
export interface ItemsTaken {
  readonly added: number;
  /** Refused for good, or tried in vain often enough. */
  readonly refused: number;
  /** Left for the next round, whatever the reason. */
  readonly left: number;
  /** The last page that failed for now, if any did. */
  readonly failure: FailedReading | null;
  /** The source was removed meanwhile. */
  readonly isRemoved: boolean;
}

interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** Takes in the items of a feed that were not taken or refused before, each once, and remembers which these are. */
export async function takeItems(source: Source, { title, items }: Feed, ports: TakeItemsPorts): Promise<ItemsTaken> {
  const { sources, clock, signal } = ports;
  const begunAt = clock.now();
  const seen = await sources.seen(source.id, items.flatMap(marksOf));
  let taken: ItemsTaken = { added: 0, refused: 0, left: 0, failure: null, isRemoved: false };
  let pages = 0;
  for (const item of items.filter(({ url }) => !seen.has(url))) {
    const isOver = pages >= MAX_PAGES || clock.now() - begunAt > PAGES_MS || taken.failure?.retryAfterMs;
    if (signal.aborted || (needsPage(item) && isOver)) {
      taken = { ...taken, left: taken.left + 1 };
      continue;
    }
    if (needsPage(item)) pages += 1;
    taken = added(taken, await takeItem(item, { source, title, seen }, ports));
    if (taken.isRemoved) break;
  }
  return taken;
}

/** Whether a source is still followed: whoever removes it does not wait for its readers. */
export async function isFollowed({ team, id }: Source, sources: SourceStore): Promise<boolean> {
  return (await sources.list(team)).some((source) => source.id === id);
}

interface ItemContext {
  readonly source: Source;
  readonly title: string | null;
  readonly seen: ReadonlySet<string>;
}

async function takeItem(item: FeedItem, context: ItemContext, ports: TakeItemsPorts): Promise<Partial<ItemsTaken>> {
  const { sources, reader, signal, clock } = ports;
  const { source } = context;
  const reading = await readItem(item, context.title, reader);
  if (!(await isFollowed(source, sources))) return { isRemoved: true };
  if (reading.kind === 'failed') {
    if (signal.aborted) return { left: 1 };
    const mark = reading.isFinal ? item.url : nextMark(item, context.seen);
    await sources.markSeen(source.id, [mark], clock.now());
    return mark === item.url ? { refused: 1 } : { left: 1, failure: reading };
  }
  const { kind } = await takeArticle(reading.article, { id: source.id, team: source.team }, ports);
  await sources.markSeen(source.id, [item.url], clock.now());
  return { added: kind === 'there' ? 0 : 1 };
}

function added(sum: ItemsTaken, one: Partial<ItemsTaken>): ItemsTaken {
  return {
    added: sum.added + (one.added ?? 0),
    refused: sum.refused + (one.refused ?? 0),
    left: sum.left + (one.left ?? 0),
    failure: one.failure ?? sum.failure,
    isRemoved: one.isRemoved ?? sum.isRemoved,
  };
}

/** An item's address is never kept with a fragment, so that its attempts can be noted under fragments of it. */
function marksOf({ url }: FeedItem): string[] {
  return [url, ...Array.from({ length: MAX_ATTEMPTS - 1 }, (_, at) => attemptMark(url, at + 1))];
}

/** What to note after an attempt in vain: that attempt, or after the last the address itself. */
function nextMark({ url }: FeedItem, seen: ReadonlySet<string>): string {
  for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
    if (!seen.has(attemptMark(url, attempt))) return attemptMark(url, attempt);
  }
  return url;
}

function attemptMark(url: string, attempt: number): string {
  return `${url}#attempt-${attempt}`;
}
