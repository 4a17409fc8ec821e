import type { Stores } from './ports/stores.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A thread in which nobody asked anything for so long is over: the bot listens there no more without being mentioned. */
const THREAD_DAYS = 30;

/** Forgets what was kept long enough; `retentionDays` is for deliveries, feedback and changes. Articles stay. */
export async function forgetOld(
  {
    events,
    threads,
    deliveries,
    feedback,
    audit,
  }: Pick<Stores, 'events' | 'threads' | 'deliveries' | 'feedback' | 'audit'>,
  { now, retentionDays }: { readonly now: number; readonly retentionDays: number },
): Promise<void> {
  await events.forget(now);
  await threads.forget(now - THREAD_DAYS * DAY_MS);
  for (const store of [deliveries, feedback, audit]) await store.forget(now - retentionDays * DAY_MS);
}
