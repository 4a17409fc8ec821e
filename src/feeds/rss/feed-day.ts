import { readDay } from '../read-day.ts';

const DAY_MS = 24 * 3_600_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CLOCK = '(?:,?[ T]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?)?';
const ZONE = '(?:\\s*(?<zone>[+-]\\d{2}:?\\d{2}|[A-Za-z][\\w/+-]{0,30}))?';

/** How feeds write a day, with what may follow it. All begin with what tells the day apart, so that none is guessed. */
const SHAPES = [
  // ISO 8601 and RFC 3339: 2025-06-03T23:30:00-05:00
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/,
  // RFC 822 and 2822: Tue, 3 Jun 2025 23:30 EST; also Tuesday, 03-June-25
  /^(?:[A-Za-z]{3,9}\.?,?\s{1,3})?(?<day>\d{1,2})[\s-](?<name>[A-Za-z]{3,9})\.?,?[\s-](?<year>\d{4}|\d{2})/,
  // June 3, 2025; Tue Jun 3 2025
  /^(?:[A-Za-z]{3,9}\.?,?\s)?(?<name>[A-Za-z]{3,9})\.?\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})/,
].map((shape) => new RegExp(`${shape.source}${CLOCK}${ZONE}`, 'i'));

/**
 * The day of publication in a feed's words, as the feed's own clock showed it; null where they cannot be read, name a day
 * that no calendar has, or a time more than a day after `now` (milliseconds since 1970).
 */
export function readFeedDay(value: string, now: number): string | null {
  const written = value.trim().replace(/\s+/g, ' ').slice(0, 80);
  for (const shape of SHAPES) {
    const parts = shape.exec(written)?.groups;
    if (parts) return dayOf(parts, now);
  }
  return null;
}

function dayOf(parts: Readonly<Record<string, string | undefined>>, now: number): string | null {
  const { year = '', month = monthOf(parts.name ?? ''), day = '', hour = '0', minute = '0', zone = '' } = parts;
  const read = readDay(`${fullYear(year)}-${month}-${day.padStart(2, '0')}`);
  if ('problem' in read || isUnset(read.day)) return null;
  const time =
    Date.parse(`${read.day}T00:00:00Z`) + (Number(hour) * 60 + Number(minute) - offsetMinutes(zone)) * 60_000;
  return time > now + DAY_MS ? null : read.day;
}

/** What programs write that have no date: the beginnings of their calendars. */
function isUnset(day: string): boolean {
  return day < '1900' || day === '1970-01-01';
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

/** RFC 2822, 4.3: of two digits, 00 to 49 are this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? '20' : '19'}${year}`;
}

/** Minutes east of Greenwich; a zone by name counts as Greenwich, half a day off at most. */
function offsetMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
