import { createHash } from 'node:crypto';
import { errorFields, type Log } from './ports/log.ts';
import type { Meter } from './ports/meter.ts';
import type { KeptArticleStore } from './ports/record.ts';
import type { FailedReading, KnownSource, SourceState } from './ports/sources.ts';
import { takeArticle } from './take-article.ts';
import { type ItemsTaken, isFollowed, type TakeItemsPorts, takeItems } from './take-items.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** From one reading of a source to the next. */
const INTERVAL_MS = { feed: 15 * MINUTE_MS, page: DAY_MS } as const;
/** The longest pause after failures. */
const MAX_PAUSE_MS = DAY_MS;
/** How much later than its time a source may be read, so that not all are read at once, as a part of the interval. */
const SPREAD = 0.1;

export interface RefreshPorts extends Omit<TakeItemsPorts, 'store'> {
  /** The articles as a workspace sees them. */
  articles(team: string): KeptArticleStore;
  readonly log: Log;
  readonly meter: Meter;
}

/** How the reading of a source ended; `stopped` leaves it to whoever reads next. */
export interface Refreshed {
  readonly source: string;
  readonly outcome: 'read' | 'unchanged' | 'failed' | 'removed' | 'stopped';
  readonly added: number;
  readonly refused: number;
}

/** Reads every source that is due, one after another, and takes in what is new in it. */
export async function refreshSources(ports: RefreshPorts): Promise<readonly Refreshed[]> {
  const done: Refreshed[] = [];
  while (!ports.signal.aborted) {
    const source = await ports.sources.claimDue(ports.clock.now());
    if (!source) break;
    done.push(await refreshSafely(source, ports));
  }
  return done;
}

/** A source that no reader can bear must not keep the others from being read. */
async function refreshSafely(source: KnownSource, ports: RefreshPorts): Promise<Refreshed> {
  try {
    return await refresh(source, ports);
  } catch (error) {
    ports.log.error('the reading of a source failed', { source: source.id, ...errorFields(error) });
    const refusal = { file: source.url, line: null, problem: 'it cannot be taken in', remedy: 'See the log' };
    return settle(source, { kind: 'failed', reading: { kind: 'failed', refusal, retryAfterMs: null } }, ports);
  }
}

/** What one reading came to. */
type Outcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reading: FailedReading }
  | {
      readonly kind: 'read';
      readonly title: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly taken: ItemsTaken;
    };

async function refresh(source: KnownSource, ports: RefreshPorts): Promise<Refreshed> {
  const outcome = source.kind === 'feed' ? await readFeed(source, ports) : await readPage(source, ports);
  return settle(source, outcome, ports);
}

async function readFeed(source: KnownSource, ports: RefreshPorts): Promise<Outcome> {
  const reading = await ports.reader.readFeed(source.url, source);
  if (reading.kind === 'failed') return { kind: 'failed', reading };
  if (reading.kind === 'unchanged') return reading;
  const taken = await takeItems(source, reading, { ...ports, store: ports.articles(source.team) });
  const { failure, left, added } = taken;
  // Nothing but failures: the newsroom is away, and is left alone longer each time.
  if (failure && added === 0) return { kind: 'failed', reading: failure };
  // With something left, the feed must come whole again.
  return left > 0 ? { ...reading, taken, etag: null, lastModified: null } : { ...reading, taken };
}

async function readPage(source: KnownSource, ports: RefreshPorts): Promise<Outcome> {
  const reading = await ports.reader.rereadPage(source.url, source);
  if (reading.kind === 'failed') return { kind: 'failed', reading };
  if (reading.kind === 'unchanged') return reading;
  const { article, etag, lastModified } = reading;
  const store = ports.articles(source.team);
  const { kind } = await takeArticle(article, { id: source.id, team: source.team }, { index: ports.index, store });
  const taken = { added: kind === 'there' ? 0 : 1, refused: 0, left: 0, failure: null, isRemoved: false };
  return { kind: 'read', title: article.title, etag, lastModified, taken };
}

async function settle(source: KnownSource, outcome: Outcome, ports: RefreshPorts): Promise<Refreshed> {
  const { sources, signal, meter } = ports;
  const { added, refused } = outcome.kind === 'read' ? outcome.taken : { added: 0, refused: 0 };
  const end = (how: Refreshed['outcome']) => ({ source: source.id, outcome: how, added, refused });
  if (added > 0) meter.count('articles_total', { change: 'put' }, added);
  if (refused > 0) meter.count('articles_total', { change: 'refused' }, refused);
  if (!(await isFollowed(source, sources))) {
    const removed = await ports.articles(source.team).withdraw({ id: source.id, team: source.team }, null);
    if (removed > 0) meter.count('articles_total', { change: 'removed' }, removed);
    return end('removed');
  }
  if (outcome.kind === 'failed' && signal.aborted) return end('stopped');
  meter.count('feed_readings_total', { outcome: outcome.kind });
  const state = stateAfter(source, outcome, ports.clock.now());
  await sources.checked(source.id, state, (outcome.kind === 'read' && outcome.title) || source.title);
  tell(source, outcome, ports.log);
  return end(outcome.kind);
}

function stateAfter(source: KnownSource, outcome: Outcome, now: number): SourceState {
  // After a failure those of the last reading that left nothing: what came since is then sent again.
  const { etag, lastModified } = outcome.kind === 'read' ? outcome : source;
  const failures = outcome.kind === 'failed' ? source.failures + 1 : 0;
  const askedMs =
    (outcome.kind === 'failed' && outcome.reading.retryAfterMs) ||
    (outcome.kind === 'read' && outcome.taken.failure?.retryAfterMs) ||
    0;
  const pauseMs = failures === 0 ? INTERVAL_MS[source.kind] : Math.min(INTERVAL_MS.feed * 2 ** failures, MAX_PAUSE_MS);
  return {
    etag,
    lastModified,
    checkedAt: now,
    nextCheckAt: now + Math.max(Math.round(pauseMs * (1 + SPREAD * partOf(source.id))), askedMs),
    failures,
    problem: outcome.kind === 'failed' ? problemOf(outcome.reading) : null,
  };
}

/** A number from 0 to 1 that is always the same for an id. */
function partOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() / 0xffffffff;
}

function problemOf({ refusal: { problem, remedy } }: FailedReading): string {
  return `${problem}. ${remedy}.`;
}

function tell(source: KnownSource, outcome: Outcome, log: Log): void {
  if (outcome.kind === 'failed') {
    log.warn('a source could not be read', { source: source.id, failures: source.failures + 1 });
  } else if (outcome.kind === 'read') {
    const { added, refused, left } = outcome.taken;
    if (added + refused > 0) log.info('a source was read', { source: source.id, added, refused, left });
  }
}
