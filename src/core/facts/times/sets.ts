import { DAY_PARTS, FREQUENCIES, MONTHS, SEASONS, UNITS, WEEKDAYS } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { pad } from './calendar.ts';
import { readCountedTime } from './counted-times.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { durationTimex } from './timex.ts';

/**
 * Times that come again: "every year", "each month", "every two weeks", "each Monday", "every summer", "each July". Not:
 * "each of the past three years".
 */
export function readEvery(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  if (!/^(?:every|each)$/.test(wordAt(words, at))) return null;
  const other = wordAt(words, at + 1) === 'other' ? 1 : 0;
  const place = at + 1 + other;
  const word = wordAt(words, place);
  const unit = UNITS.get(word);
  if (unit && !word.endsWith('s')) return setReading(at, place + 1, durationTimex(1 + other, unit));
  const named = namedSet(word);
  if (named) return setReading(at, place + 1, named);
  const counted = readCountedTime(scene, place);
  return counted && !counted.compound ? setReading(at, counted.to, durationTimex(counted.value, counted.unit)) : null;
}

/** "Mondays", "Tuesday nights": the plural of a weekday. */
export function readWeekdays({ words }: Scene, at: number): TimeReading | null {
  const word = wordAt(words, at);
  const plural = /^(\w{6,9})s$/.exec(word)?.[1];
  const weekday = plural ? WEEKDAYS.get(plural) : undefined;
  if (weekday) return setReading(at, at + 1, `XXXX-WXX-${weekday}`);
  const part = /^(\w{5,9})s$/.exec(wordAt(words, at + 1))?.[1];
  const day = WEEKDAYS.get(word);
  const code = part ? DAY_PARTS.get(part) : undefined;
  return day && code ? setReading(at, at + 2, `XXXX-WXX-${day}${code}`) : null;
}

/** "daily", "weekly", "monthly"; the rarer ones only as adverbs, for "a quarterly dividend" is a kind of dividend. */
export function readFrequency({ words }: Scene, at: number): TimeReading | null {
  const word = words[at];
  const timex = word && FREQUENCIES.get(word.lower);
  if (!word || !timex) return null;
  const isAlways = /^(?:hourly|daily|weekly|monthly)$/.test(word.lower);
  return isAlways || word.tag === 'ADV' ? setReading(at, at + 1, timex) : null;
}

/** "twice a week", "three times a year", "once every two months". */
export function readTimesPer({ words }: Scene, at: number): TimeReading | null {
  const word = wordAt(words, at);
  const to = /^(?:once|twice)$/.test(word)
    ? at + 1
    : wordAt(words, at + 1) === 'times' && words[at]?.tag === 'NUM'
      ? at + 2
      : null;
  if (to === null || !/^(?:an?|per|each|every)$/.test(wordAt(words, to))) return null;
  const unit = UNITS.get(wordAt(words, to + 1));
  return unit ? setReading(at, to + 2, durationTimex(1, unit)) : null;
}

function namedSet(word: string): string | null {
  const weekday = WEEKDAYS.get(word);
  if (weekday) return `XXXX-WXX-${weekday}`;
  const month = MONTHS.get(word);
  if (month) return `XXXX-${pad(month)}`;
  const season = SEASONS.get(word);
  if (season) return `XXXX-${season}`;
  const part = DAY_PARTS.get(word);
  return part ? `XXXX-XX-XX${part}` : null;
}

function setReading(from: number, to: number, timex: string): TimeReading {
  return { from, to, type: 'SET', timex, derived: false, rule: 'set' };
}
