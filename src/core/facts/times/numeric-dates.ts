import { wordAt } from '../numbers/number-reading.ts';
import { calendarDay, dayNumber, isoDay, parseDay } from './calendar.ts';
import type { Scene, TimeReading } from './time-reading.ts';

/**
 * Dates in digits: 2025-06-03 · 2025-06-03T08:30 · 2025/06/03 · 03.06.2025 (always day first) · 06/03/2025 · 6/3/25 · "on
 * 3/6". Not: 24/7, 1/2, 9/11 (a feast), 12/15ths, version numbers.
 */
export function readNumericDate(scene: Scene, at: number): TimeReading | null {
  const word = wordAt(scene.words, at);
  if (!/^\d{1,4}[-/.]\d{1,2}/.test(word)) return null;
  return readIso(word, at) ?? readSlashed(scene, word, at) ?? readShort(scene, word, at);
}

function readIso(word: string, at: number): TimeReading | null {
  const [, year, month, day, clock] = /^(\d{4})[-/.](\d\d)[-/.](\d\d)(?:t(\d\d:\d\d)(?::\d\d)?z?)?$/.exec(word) ?? [];
  const number = parseDay(`${year}-${month}-${day}`);
  if (number === null) return null;
  const timex = clock ? `${isoDay(number)}T${clock}` : isoDay(number);
  return { from: at, to: at + 1, type: clock ? 'TIME' : 'DATE', timex, derived: false, rule: 'iso-date' };
}

function readSlashed(scene: Scene, word: string, at: number): TimeReading | null {
  const [, first, mark, second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(word) ?? [];
  if (!first || !second || !last || (mark === '.' && last.length === 2)) return null;
  const year = last.length === 4 ? Number(last) : fullYear(Number(last), scene.today);
  const order = mark === '.' ? 'day-first' : null;
  return orderedDate(scene, { first: Number(first), second: Number(second), year, order, at });
}

/** Day and month alone, which a fraction looks like: only after "on". */
function readShort(scene: Scene, word: string, at: number): TimeReading | null {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})$/.exec(word) ?? [];
  if (!first || !second || wordAt(scene.words, at - 1) !== 'on' || word === '24/7') return null;
  const year = calendarDay(scene.today).year;
  const date = orderedDate(scene, { first: Number(first), second: Number(second), year, order: null, at });
  return date && { ...date, derived: true };
}

interface Digits {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly order: 'day-first' | null;
  readonly at: number;
}

/**
 * Day first or month first: as only one of them can be; else as the nearer to publication, for news is of near days. The
 * rule's name then says that it was a choice.
 */
function orderedDate(scene: Scene, { first, second, year, order, at }: Digits): TimeReading | null {
  const dayFirst = dayNumber({ year, month: second, day: first });
  const monthFirst = order ? null : dayNumber({ year, month: first, day: second });
  const both = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  const isNearer = Math.abs((dayFirst ?? 0) - scene.today) < Math.abs((monthFirst ?? 0) - scene.today);
  const number = both ? (isNearer ? dayFirst : monthFirst) : (dayFirst ?? monthFirst);
  if (number === null) return null;
  const rule = both ? 'numeric-date-chosen' : 'numeric-date';
  return { from: at, to: at + 1, type: 'DATE', timex: isoDay(number), derived: both, rule };
}

/** The year with these last digits nearest to publication. */
function fullYear(digits: number, today: number): number {
  const now = calendarDay(today).year;
  const year = now - (now % 100) + digits;
  return year > now + 50 ? year - 100 : year < now - 50 ? year + 100 : year;
}
