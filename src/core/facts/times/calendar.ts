/**
 * Arithmetic of the proleptic Gregorian calendar on day numbers: days since 1 January 1970. `Date` is used with explicit
 * arguments and in UTC only, so that no clock and no time zone comes in.
 */

const DAY_MS = 86_400_000;

/** A calendar day. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date, or null where the calendar has no such day (31 June). Years 1000 to 9999. */
export function dayNumber({ year, month, day }: CalendarDay): number | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The day number of the first ten characters of an ISO date or date-time, or null. */
export function parseDay(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year ? dayNumber({ year: Number(year), month: Number(month), day: Number(day) }) : null;
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day so many months on; the month's last day where it is shorter. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const first = shiftMonth({ year, month }, months);
  return Date.UTC(first.year, first.month - 1, Math.min(day, daysInMonth(first.year, first.month))) / DAY_MS;
}

/** So many months on from a month. */
function shiftMonth(from: { year: number; month: number }, months: number): { year: number; month: number } {
  const count = from.year * 12 + from.month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** ISO 8601 week and the year it belongs to: the year of its Thursday. */
export function weekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: 1 + Math.floor((thursday - Date.UTC(year, 0, 1) / DAY_MS) / 7) };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4) / DAY_MS;
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(count / 31) - 1, (count % 31) + 1) / DAY_MS;
}

/** Digits with zeros before them. */
export function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0');
}
