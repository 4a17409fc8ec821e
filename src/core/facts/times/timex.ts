import type { Unit } from '../lexicon/time-words.ts';
import { addMonths, daysInMonth, isoDay, mondayOf, pad, weekOf } from './calendar.ts';

/** TIMEX3 values (TimeML 1.2.1) written and read: 2025-06 · 2025-W23 · P5Y · 1990-Q3. */

/** First and last day covered, `YYYY-MM-DD`. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

export function monthTimex({ year, month }: { year: number; month: number }): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** The ISO week that a day lies in. */
function weekTimex(day: number): string {
  const { year, week } = weekOf(day);
  return `${year}-W${pad(week)}`;
}

const LETTER: Record<Exclude<Unit, 'weekend' | 'fortnight' | 'decade' | 'century'>, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
};

/** Halves that the next smaller unit writes without a fraction: 2½ years is P2Y6M. */
const HALF: Partial<Record<Unit, string>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' };

/** `P5Y`, `PT30M`, `P2Y6M`; null stands for an unknown number, `PXM`. Decades and centuries are written in years, fortnights
 * in weeks. */
export function durationTimex(amount: number | null, unit: Unit): string {
  if (unit === 'decade') return durationTimex(amount === null ? null : amount * 10, 'year');
  if (unit === 'century') return durationTimex(amount === null ? null : amount * 100, 'year');
  if (unit === 'fortnight') return durationTimex(amount === null ? null : amount * 2, 'week');
  if (unit === 'weekend') return `P${amount ?? 'X'}WE`;
  const time = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (unit === 'hour' && amount === 0.5) return 'PT30M';
  const half = amount !== null && amount > 1 && amount % 1 === 0.5 ? HALF[unit] : undefined;
  const whole = half && amount !== null ? Math.floor(amount) : (amount ?? 'X');
  return `${time ? 'PT' : 'P'}${whole}${LETTER[unit]}${half ?? ''}`;
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** The day so many units before or after a day; parts of a day do not move it. */
export function shiftDay(day: number, amount: number, unit: Unit): number {
  if (unit === 'day') return day + Math.round(amount);
  if (unit === 'week' || unit === 'weekend') return day + Math.round(amount * 7);
  if (unit === 'fortnight') return day + Math.round(amount * 14);
  const months = MONTHS_IN[unit];
  return months ? addMonths(day, Math.round(amount * months)) : day;
}

/** The calendar value of a day at a unit's own grain: 2024 for a year, 2024-06 for a month. */
export function timexAt(day: number, unit: Unit): string {
  const iso = isoDay(day);
  const year = iso.slice(0, 4);
  if (unit === 'week' || unit === 'fortnight') return weekTimex(day);
  if (unit === 'weekend') return `${weekTimex(day)}-WE`;
  if (unit === 'month') return iso.slice(0, 7);
  if (unit === 'quarter') return `${year}-Q${Math.ceil(Number(iso.slice(5, 7)) / 3)}`;
  if (unit === 'year') return year;
  if (unit === 'decade') return year.slice(0, 3);
  return unit === 'century' ? year.slice(0, 2) : iso;
}

/** Months of each part of a year: first month, how many. Winter begins in December of its year. */
const PARTS: Record<string, readonly [number, number]> = {
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
  H1: [1, 6],
  H2: [7, 6],
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
};

/** The days a calendar value covers, or null for a duration, a set, a reference. */
export function intervalOf(timex: string): Interval | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(timex)?.[0];
  if (day) return { start: day, end: day };
  const years = /^(?:(\d{2,4})|(\d{4})\/(\d{4}))$/.exec(timex);
  if (years) return yearsOf(years[1] ?? years[2] ?? '', years[1] ?? years[3] ?? '');
  const [, year, month, part, week, weekend] =
    /^(\d{4})-(?:(\d{2})|([QH]\d|[A-Z]{2})|W(\d{2})(-WE)?)$/.exec(timex) ?? [];
  if (week) return weekInterval(mondayOf(Number(year), Number(week)), weekend !== undefined);
  const [first, count] = month ? [Number(month), 1] : (PARTS[part ?? ''] ?? []);
  return first && count ? monthsFrom(Number(year), first, count) : null;
}

function yearsOf(first: string, last: string): Interval {
  return { start: `${first.padEnd(4, '0')}-01-01`, end: `${last.padEnd(4, '9')}-12-31` };
}

function weekInterval(monday: number, weekend: boolean): Interval {
  return { start: isoDay(monday + (weekend ? 5 : 0)), end: isoDay(monday + 6) };
}

function monthsFrom(year: number, first: number, count: number): Interval {
  const last = first + count - 1;
  const end = { year: year + (last > 12 ? 1 : 0), month: last > 12 ? last - 12 : last };
  const lastDay = pad(daysInMonth(end.year, end.month));
  return { start: `${monthTimex({ year, month: first })}-01`, end: `${monthTimex(end)}-${lastDay}` };
}
