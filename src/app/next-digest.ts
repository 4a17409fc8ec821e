import { nextOccurrence } from '../core/digest/occurrences.ts';
import type { SubscriptionStore } from './ports/subscriptions.ts';

/** When a workspace's next digest falls due after `now`, in milliseconds since 1970; null where none is ordered. */
export async function nextDigestAt(
  team: string,
  now: number,
  subscriptions: Pick<SubscriptionStore, 'list'>,
): Promise<number | null> {
  const times = (await subscriptions.list(team))
    .filter(({ paused }) => paused === null)
    .flatMap(({ schedule }) => nextOccurrence(schedule, now)?.at ?? []);
  return times.length === 0 ? null : Math.min(...times);
}
