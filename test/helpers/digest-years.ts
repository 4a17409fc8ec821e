/** Days of digests in quick motion: two senders that die and come back, a Slack with weather, clocks that change, news now and then. */

import type { Subscription } from '../../src/app/ports/subscriptions.ts';
import { sendDigests } from '../../src/app/send-digests.ts';
import { latestOccurrence } from '../../src/core/digest/occurrences.ts';
import type { Weekday } from '../../src/core/model/schedule.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { subscription } from './deltas.ts';
import { Death, Fate, type NextOutcome } from './letters.ts';
import { type TellingDesk, tellingDesk } from './telling-desk.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where nobody may read the history. */
const BLIND = 'blind';

/** Times that the clocks of their zones skip and repeat, and one place without a history. */
const ORDERS: readonly (Subscription['schedule'] & { readonly id: string })[] = [
  { id: 'london', days: [1, 2, 3, 4, 5], time: '09:00', zone: 'Europe/London' },
  { id: 'newyork', days: EVERY_DAY, time: '02:30', zone: 'America/New_York' },
  { id: 'dhaka', days: EVERY_DAY, time: '23:59', zone: 'Asia/Dhaka' },
  { id: 'lordhowe', days: EVERY_DAY, time: '01:45', zone: 'Australia/Lord_Howe' },
  { id: 'santiago', days: EVERY_DAY, time: '00:00', zone: 'America/Santiago' },
  { id: BLIND, days: EVERY_DAY, time: '12:00', zone: 'UTC' },
];

/** One moment at which senders were up. */
interface Turn {
  readonly at: number;
  /** Nobody died, and Slack answered. */
  readonly isFair: boolean;
}

/** What one subscriber got, and what they had to get. */
export interface Lived {
  readonly id: string;
  /** Local days of the digests that stand in Slack, in order. */
  readonly posted: readonly string[];
  /** Local days for which a word says that the digest may not have arrived. */
  readonly unclear: readonly string[];
  /** Days in whose time, from the digest's to the next one's, a sender was up at all. */
  readonly possible: ReadonlySet<string>;
  /** Days in whose time three turns in a row were fair: enough to look for what is unclear, and to send. */
  readonly certain: ReadonlySet<string>;
  /** Ids of the articles told, in order. */
  readonly articles: readonly string[];
}

/** Lives through the days between two moments; the same `seed` gives the same days. */
export async function liveThrough(
  { from, to, seed }: { readonly from: string; readonly to: string; readonly seed: number },
  index: NameIndex,
): Promise<{ readonly lived: readonly Lived[]; readonly turns: number; readonly deaths: number }> {
  const desk = await tellingDesk(from, index);
  const chance = chanceFrom(seed);
  const subscriptions = ORDERS.map(({ id, ...schedule }) =>
    subscription({ id, schedule, createdAt: Date.parse(from), evenIfNothing: true, target: { kind: 'channel', id } }),
  );
  for (const each of subscriptions) await desk.subscriptions.add(each);
  desk.slack.isReadable = ({ id }) => id !== BLIND;
  const turns: Turn[] = [];
  let deaths = 0;
  let news = 0;
  while (desk.clock.now() < Date.parse(to)) {
    const downAt = desk.clock.now() + chance.between(2 * HOUR, 70 * HOUR);
    while (desk.clock.now() < Math.min(downAt, Date.parse(to))) {
      if (chance.one(12)) await desk.read(newsOf(++news, desk.clock.now()));
      const at = desk.clock.now();
      const turn = await takeTurn(desk, chance);
      deaths += turn.deaths;
      turns.push({ at, isFair: turn.isFair });
      desk.clock.turn(chance.between(20 * MINUTE, 150 * MINUTE));
      // A clock that is put right now and then.
      if (chance.one(30)) desk.clock.turn(chance.between(-3 * MINUTE, 3 * MINUTE));
    }
    if (chance.one(2)) desk.clock.turn(chance.between(HOUR, 75 * HOUR));
  }
  const lived = subscriptions.map((each) => whatBecameOf(each, desk, turns));
  await desk.close();
  return { lived, turns: turns.length, deaths };
}

async function takeTurn(desk: TellingDesk, chance: Chance): Promise<{ isFair: boolean; deaths: number }> {
  const isAway = chance.one(15);
  const weather = (): NextOutcome | null => {
    if (isAway) return { kind: 'later', retryAfterMs: MINUTE };
    return chance.one(15) ? { kind: 'unclear' } : chance.one(25) ? { kind: 'lost' } : null;
  };
  let isFair = !isAway;
  desk.slack.onSend = (to) => {
    const outcome = to.kind === 'person' ? null : weather();
    if (outcome) isFair = false;
    return outcome;
  };
  const holders = chance.one(3) ? ['a', 'b'] : [chance.one(2) ? 'a' : 'b'];
  const fates = holders.map(() => {
    const last = chance.one(8) ? chance.between(1, 40) : 0;
    const when = chance.one(2) ? 'before' : 'after';
    return new Fate((step) => (step === last ? when : null));
  });
  await Promise.all(
    holders.map((holder, at) =>
      sendDigests(desk.portsOf(holder, fates[at])).catch((error: unknown) => survived(error)),
    ),
  );
  const deaths = fates.filter(({ isDead }) => isDead).length;
  return { isFair: isFair && deaths === 0, deaths };
}

/** Only a death may end a round. */
function survived(error: unknown): void {
  if (!(error instanceof Death)) throw error;
}

function newsOf(nth: number, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return `${day} North: Bangladesh ordered ${100 + nth} Boran howitzers from Turkey.`;
}

function whatBecameOf(each: Subscription, { slack }: TellingDesk, turns: readonly Turn[]): Lived {
  const letters = slack.posted.filter(({ key }) => key.startsWith(`digest:${each.id}:`));
  const dayOf = (key: string) => key.split(':')[2]?.split('/')[0] ?? '';
  const digests = letters.flatMap(({ letter }) => (letter.kind === 'digest' ? [letter] : []));
  const possible = new Set<string>();
  const certain = new Set<string>();
  const runs = new Map<string, number>();
  for (const { at, isFair } of turns) {
    const occurrence = latestOccurrence(each.schedule, at);
    if (!occurrence || occurrence.at <= each.createdAt) continue;
    possible.add(occurrence.day);
    const run = isFair ? (runs.get(occurrence.day) ?? 0) + 1 : 0;
    runs.set(occurrence.day, run);
    if (run >= 3) certain.add(occurrence.day);
  }
  return {
    id: each.id,
    posted: digests.map(({ day }) => day),
    unclear: letters.filter(({ key }) => key.endsWith('/unclear')).map(({ key }) => dayOf(key)),
    possible,
    certain,
    articles: digests.flatMap(({ delta }) => delta.articles.map(({ article }) => article.id)),
  };
}

/** What is wrong with what became of a subscriber; nothing, where it is as promised. */
export function faultsOf({ id, posted, unclear, possible, certain, articles }: Lived): string[] {
  const days = new Set(posted);
  const isKnown = (day: string) => days.has(day) || (id === BLIND && unclear.includes(day));
  return [
    ...posted.filter((day, at) => posted.indexOf(day) !== at).map((day) => `${id}: ${day} came twice`),
    ...posted.filter((day) => !possible.has(day)).map((day) => `${id}: ${day} came out of its time`),
    ...[...certain].filter((day) => !isKnown(day)).map((day) => `${id}: ${day} never came`),
    ...(id === BLIND ? [] : unclear.map((day) => `${id}: ${day} was called unclear, though it could be looked for`)),
    // Where nobody can look, what may not have arrived is told again.
    ...(id === BLIND ? [] : articles.filter((article, at) => articles.indexOf(article) !== at)).map(
      (article) => `${id}: "${article}" was told twice`,
    ),
  ];
}

interface Chance {
  /** True once in so many times. */
  one(of: number): boolean;
  between(least: number, most: number): number;
}

/** Numbers that look random and are the same for the same seed (a linear congruential generator, Numerical Recipes). */
function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    one: (of) => next() < 1 / of,
    between: (least, most) => Math.floor(least + next() * (most - least + 1)),
  };
}
