import { isoDay, parseDay } from './calendar.ts';
import type { TimeReading } from './time-reading.ts';
import { intervalOf } from './timex.ts';

/** First and last day covered, `YYYY-MM-DD`; null where open or unknown. */
export interface CoveredDays {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * The days that a reading covers: the past five years up to publication, late 2024 all of 2024, earlier this year only up
 * to publication, post-2022 from 2023 on. A fiscal year's are unknown, since each house begins its own.
 */
export function coveredDays(reading: TimeReading, today: number): CoveredDays {
  const days = reading.interval === undefined ? intervalOf(reading.timex) : reading.interval;
  if (!days) return { start: null, end: null };
  const now = isoDay(today);
  const isUnderWay = days.start <= now && now <= days.end;
  switch (reading.mod) {
    case 'BEFORE':
      return isUnderWay ? { start: days.start, end: now } : { start: null, end: shift(days.start, -1) };
    case 'AFTER':
      return isUnderWay ? { start: now, end: days.end } : { start: shift(days.end, 1), end: null };
    case 'EQUAL_OR_MORE':
      return { start: days.start, end: null };
    default:
      return days;
  }
}

function shift(day: string, by: number): string | null {
  const number = parseDay(day);
  return number === null ? null : isoDay(number + by);
}
