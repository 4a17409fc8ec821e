import type { Schedule, Weekday } from '../model/schedule.ts';
import { dayWords } from './when-words.ts';

const WEEKDAYS: Readonly<Record<Weekday, string>> = {
  1: 'Monday',
  2: 'Tuesday',
  3: 'Wednesday',
  4: 'Thursday',
  5: 'Friday',
  6: 'Saturday',
  7: 'Sunday',
};

/** Sets of days with a word of their own, each in ascending order. */
const DAY_SETS: Readonly<Record<string, string>> = {
  '1,2,3,4,5,6,7': 'day',
  '1,2,3,4,5': 'weekday',
  '6,7': 'Saturday and Sunday',
};

/** A schedule in words: "every weekday at 09:00 Europe/London". */
export function scheduleWords({ days, time, zone }: Schedule): string {
  const names = days.map((day) => WEEKDAYS[day]);
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();
  return `every ${DAY_SETS[days.join()] ?? list} at ${time} ${zone}`;
}

/** A day of a schedule, `YYYY-MM-DD`, with its time: "Thursday 26 November 2026 at 09:00 Europe/London". */
export function dueWords(day: string, { time, zone }: Pick<Schedule, 'time' | 'zone'>): string {
  return `${weekdayName(day)} ${dayWords(day)} at ${time} ${zone}`;
}

function weekdayName(day: string): string {
  const names: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];
  return WEEKDAYS[names[new Date(day).getUTCDay()] ?? 7];
}
