import { UNITS, type Unit } from '../lexicon/time-words.ts';
import { skipHyphen, wordAt } from '../numbers/number-reading.ts';
import { readCountedTime } from './counted-times.ts';
import { anchorDay } from './periods.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { shiftDay, timexAt } from './timex.ts';

/** Farthest reach in years: beyond it the calendar of TIMEX3 has no four digits left. */
const MAX_YEARS = 900;

/** Where a count of units is counted from: publication, or the time spoken of. */
const POINTS: ReadonlyMap<string, { readonly sign: 1 | -1; readonly from: 'today' | 'said' }> = new Map([
  ['ago', { sign: -1, from: 'today' }],
  ['hence', { sign: 1, from: 'today' }],
  ['earlier', { sign: -1, from: 'said' }],
]);

/**
 * A point some units away: "five years ago", "two weeks ago", "a month or so ago", "a year earlier", "10 days from now",
 * "months ago". At the unit's own grain: five years ago is a year. Not: "two days later", a length after some event.
 */
export function readAgo(scene: Scene, at: number): TimeReading | null {
  const counted = readCountedTime(scene, at) ?? readBarePlural(scene, at);
  if (!counted) return null;
  const isFromNow =
    wordAt(scene.words, counted.to) === 'from' && /^(?:now|today)$/.test(wordAt(scene.words, counted.to + 1));
  const point = isFromNow ? ({ sign: 1, from: 'today' } as const) : POINTS.get(wordAt(scene.words, counted.to));
  if (!point) return null;
  const place = { from: at, to: counted.to + (isFromNow ? 2 : 1), rule: 'ago' };
  if (counted.value === null)
    return { ...place, type: 'DATE', timex: point.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', derived: false };
  const timex = pointTimex(scene, { ...counted, amount: counted.value * point.sign, from: point.from });
  const isTime = counted.unit === 'hour' || counted.unit === 'minute' || counted.unit === 'second';
  if (!timex) return null;
  return {
    ...place,
    type: 'DATE',
    timex: isTime ? 'PAST_REF' : timex,
    derived: !isTime,
    ...(counted.rough ? { mod: 'APPROX' } : {}),
  };
}

interface Point {
  readonly unit: Unit;
  readonly amount: number;
  readonly from: 'today' | 'said';
}

function pointTimex(scene: Scene, { unit, amount, from }: Point): string | null {
  // A year back from a quarter that is being told of is that quarter of the year before.
  const quarter = unit === 'year' ? /^(\d{4})-(Q\d)$/.exec(scene.said.findLast(isPeriod) ?? '') : null;
  if (quarter && Number.isInteger(amount)) return `${Number(quarter[1]) + amount}-${quarter[2]}`;
  const years = { decade: 10, century: 100, year: 1 }[unit as 'year'] ?? 0.1;
  if (Math.abs(amount) * years > MAX_YEARS) return null;
  const start = (from === 'said' ? anchorDay(scene.said, unit) : null) ?? scene.today;
  const grain = unit === 'decade' || unit === 'century' ? 'year' : unit;
  return timexAt(shiftDay(start, amount, unit), grain);
}

/** Dates that results are told of: years and their parts. */
function isPeriod(timex: string): boolean {
  return /^\d{4}(?:-[QH]\d)?$/.test(timex);
}

function readBarePlural({ words }: Scene, at: number): { value: null; unit: Unit; to: number; rough: false } | null {
  const word = wordAt(words, at);
  const unit = word.endsWith('s') ? UNITS.get(word) : undefined;
  return unit && words[at - 1]?.tag !== 'NUM'
    ? { value: null, unit, to: skipHyphen(words, at + 1), rough: false }
    : null;
}
