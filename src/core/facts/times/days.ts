import { readMonthDate } from './month-dates.ts';
import { readFeast, readNearDay } from './named-days.ts';
import { readNumericDate } from './numeric-dates.ts';
import type { Scene, TimeReading, TimeRule } from './time-reading.ts';
import { readWeekday } from './weekdays.ts';

/** Rules for single days. Feasts before weekdays, for "Good Friday" and "Easter Sunday"; weekdays before the dates in them. */
const DAY_RULES: readonly TimeRule[] = [readNumericDate, readFeast, readWeekday, readMonthDate, readNearDay];

/** A single day said at a word, or null: what a time of day is added to. */
export function readDay(scene: Scene, at: number): TimeReading | null {
  for (const rule of DAY_RULES) {
    const reading = rule(scene, at);
    if (reading) return /^\d{4}-\d\d-\d\d$/.test(reading.timex) ? reading : null;
  }
  return null;
}
