import { nextOccurrence } from '../core/digest/occurrences.ts';
import type { Occurrence } from '../core/model/schedule.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { checkTopics } from './check-topics.ts';
import { type Choice, choose } from './list-choice.ts';
import type { Candidates } from './ports/record.ts';
import type { Subscription, SubscriptionStore } from './ports/subscriptions.ts';
import { shortId } from './short-id.ts';

export interface SubscribePorts {
  readonly subscriptions: SubscriptionStore;
  readonly index: NameIndex;
  /** The articles as a workspace sees them. */
  articles(team: string): Candidates;
}

/** A subscription as it is wished for. */
export type SubscriptionWish = Omit<Subscription, 'id' | 'createdAt' | 'paused'>;

/** What became of a wish for a digest. */
export type Subscribed =
  /** `next`: when it comes first. */
  | { readonly kind: 'added'; readonly subscription: Subscription; readonly next: Occurrence | null }
  /** There is the very same already. */
  | { readonly kind: 'there'; readonly subscription: Subscription; readonly next: Occurrence | null }
  /** A name in the topics seems misspelt: as typed, and what may be meant. */
  | { readonly kind: 'unknown'; readonly words: readonly string[]; readonly near: readonly string[] }
  | { readonly kind: 'too-many'; readonly most: number };

/** Most digests of one channel or person. */
export const MOST_SUBSCRIPTIONS = 20;

/** Orders a digest from `now` (milliseconds since 1970) on: the first comes at the next time it falls due. */
export async function addSubscription(wish: SubscriptionWish, now: number, ports: SubscribePorts): Promise<Subscribed> {
  const all = await ports.subscriptions.list(null);
  const there = all.filter(({ team, target }) => team === wish.team && isSameTarget(target, wish.target));
  const next = nextOccurrence(wish.schedule, now);
  const same = there.find((each) => each.paused === null && isSameWish(each, wish));
  if (same) return { kind: 'there', subscription: same, next };
  if (there.length >= MOST_SUBSCRIPTIONS) return { kind: 'too-many', most: MOST_SUBSCRIPTIONS };
  // A word that no article has yet may be the very thing to wait for; a slip in a name is not.
  if (wish.topics !== null) {
    const candidates = ports.articles(wish.team);
    const { unknown, near } = await checkTopics(wish.topics, { index: ports.index, candidates });
    if (near.length > 0) return { kind: 'unknown', words: unknown, near };
  }
  const id = shortId(new Set(all.map((each) => each.id)));
  const subscription: Subscription = { ...wish, id, createdAt: now, paused: null };
  await ports.subscriptions.add(subscription);
  return { kind: 'added', subscription, next };
}

/** Who asks, and where. */
export interface Asker {
  readonly team: string;
  readonly user: string;
  /** Null in a direct message. */
  readonly channel: string | null;
}

/** The digests that a person may see and stop where they ask: of this channel, and whatever they ordered or get; oldest first. */
export async function listSubscriptions(
  { team, user, channel }: Asker,
  { subscriptions }: Pick<SubscribePorts, 'subscriptions'>,
): Promise<readonly Subscription[]> {
  const all = await subscriptions.list(team);
  return all.filter(
    ({ target, createdBy }) => createdBy === user || target.id === user || (channel !== null && target.id === channel),
  );
}

/** Ends one of those listed, by its id or its number in that list; without either, the only one there is. */
export async function stopSubscription(
  which: string | null,
  asker: Asker,
  ports: Pick<SubscribePorts, 'subscriptions'>,
): Promise<Choice<Subscription>> {
  const choice = choose(which, await listSubscriptions(asker, ports));
  if (choice.kind !== 'chosen') return choice;
  const isRemoved = await ports.subscriptions.remove(asker.team, choice.one.id);
  return isRemoved ? choice : { kind: 'none' };
}

function isSameTarget(a: Subscription['target'], b: Subscription['target']): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function isSameWish(a: SubscriptionWish, b: SubscriptionWish): boolean {
  const words = ({ schedule, topics, evenIfNothing }: SubscriptionWish) =>
    JSON.stringify([schedule.days, schedule.time, schedule.zone, topics?.toLowerCase(), evenIfNothing]);
  return words(a) === words(b);
}
