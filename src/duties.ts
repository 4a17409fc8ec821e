import { setTimeout as sleep } from 'node:timers/promises';
import { reconcileFeeds } from './app/add-source.ts';
import { createWatchRound } from './app/check-watches.ts';
import { forgetOld } from './app/forget-old.ts';
import type { Clock } from './app/ports/clock.ts';
import type { Messenger } from './app/ports/deliveries.ts';
import { errorFields, type Log } from './app/ports/log.ts';
import type { Meter } from './app/ports/meter.ts';
import type { ArticleReader } from './app/ports/sources.ts';
import type { Stores } from './app/ports/stores.ts';
import { refreshSources } from './app/refresh-sources.ts';
import { refusalLine } from './app/refusal-line.ts';
import { rereadStale } from './app/reread-stale.ts';
import { type Duty, startRounds } from './app/rounds.ts';
import { sendDigests } from './app/send-digests.ts';
import { followKnowledge } from './feeds/follow-knowledge.ts';
import type { KeptDesk } from './wire-kept.ts';

/** What the desk's own work is done with. */
export interface DutiesOffice {
  readonly team: string;
  readonly knowledgeDir: string;
  readonly feeds: readonly string[];
  readonly retentionDays: number;
  readonly messenger: Messenger;
  /** Calls off what it fetches when `signal` is aborted. */
  readonly reader: (signal: AbortSignal) => ArticleReader;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly log: Log;
  /** Answers what a dead process left unanswered. */
  readonly replayEvents: (now: number) => Promise<void>;
}

/** What the desk does by itself. */
export interface Duties {
  /** Sends now what is due: digests and watches. */
  deliver(): Promise<void>;
  /** Begins nothing any more, and resolves when what was begun has ended, or after 8 s. */
  stop(): Promise<void>;
}

const SECOND_MS = 1_000;
/** Supervisors give ten seconds in all. */
const PATIENCE_MS = 8 * SECOND_MS;

/** Begins what the desk does by itself: following folder, sources and other processes, sending, answering, forgetting. */
export async function beginDuties(kept: KeptDesk, office: DutiesOffice): Promise<Duties> {
  const { desk, record, knowledge } = kept;
  const { clock, log, retentionDays } = office;
  const stopping = new AbortController();
  const stores = storesOf(kept.stores, office.team);
  const index = desk.index;
  const sending = sendingDuties({ ...office, ...stores, index });
  const reading = { ...office, ...stores, index, signal: stopping.signal, reader: office.reader(stopping.signal) };
  await reconcileFeeds(office.feeds, clock.now(), reading);
  const others: readonly Duty[] = [
    { name: 'follow the record', everyMs: SECOND_MS, run: async () => void (await record.sync()) },
    { name: 'replay events', everyMs: 5 * SECOND_MS, run: office.replayEvents },
    { name: 'read sources', everyMs: 30 * SECOND_MS, run: async () => void (await refreshSources(reading)) },
    { name: 'measure', everyMs: 15 * SECOND_MS, run: (now) => measure(kept, now, office.meter) },
    { name: 'forget', everyMs: 3_600 * SECOND_MS, run: (now) => forgetOld(stores, { now, retentionDays }) },
  ];
  const rounds = startRounds([...sending, ...others], office);
  const following = await followKnowledge(
    office.knowledgeDir,
    () => takeUp(kept, { signal: stopping.signal, log }),
    log,
  );
  // What changed between the desk's opening and the watching.
  const first = knowledge
    .sync(stopping.signal)
    .catch((error) => log.error('the knowledge folder was not read', errorFields(error)));
  const rereading = rereadStale(stores.articles(''), index, stopping.signal).catch((error) =>
    log.error('articles were not read again', errorFields(error)),
  );
  return {
    deliver: () => rounds.runNow(sending),
    async stop() {
      stopping.abort();
      const ended = Promise.all([following.stop(), rounds.stop(), first, rereading]);
      // Whoever looks for a message that Slack did not answer to looks longer: to die there is safe.
      await Promise.race([ended, sleep(PATIENCE_MS, undefined, { ref: false })]);
    },
  };
}

type SendingPorts = Parameters<typeof sendDigests>[0] & Parameters<typeof createWatchRound>[0];

function sendingDuties(ports: SendingPorts): readonly Duty[] {
  return [
    { name: 'send digests', everyMs: 10 * SECOND_MS, run: () => sendDigests(ports) },
    { name: 'check watches', everyMs: 5 * SECOND_MS, run: createWatchRound(ports) },
  ];
}

/** The stores with nothing to send for other workspaces: this process speaks in one alone. */
function storesOf(stores: Stores, team: string): Stores {
  const { subscriptions, watches } = stores;
  return {
    ...stores,
    subscriptions: { ...subscriptions, list: () => subscriptions.list(team) },
    watches: { ...watches, list: () => watches.list(team) },
  };
}

/** Takes up what changed in the folder, and reports each file that was not taken in and was not reported before. */
async function takeUp(
  { knowledge, record }: KeptDesk,
  { signal, log }: { signal: AbortSignal; log: Log },
): Promise<void> {
  const before = new Set(knowledge.refusals().map(refusalLine));
  await knowledge.sync(signal);
  await record.sync();
  const fresh = knowledge.refusals().map(refusalLine);
  for (const line of fresh) if (!before.has(line)) log.warn(line);
}

async function measure({ stores, record }: KeptDesk, now: number, meter: Meter): Promise<void> {
  const oldest = await stores.events.oldestUnsettled();
  const [delivery] = await stores.deliveries.open();
  const { passages } = await record.coverage();
  meter.set('unanswered_event_age_seconds', secondsSince(oldest, now));
  meter.set('open_delivery_age_seconds', secondsSince(delivery?.since ?? null, now));
  meter.set('indexed_passages', passages);
}

function secondsSince(at: number | null, now: number): number {
  return at === null ? 0 : Math.max(0, now - at) / 1_000;
}
