import { Cron, CronDate } from 'croner';
import type { Occurrence, Schedule, Weekday } from '../model/schedule.ts';

/** The furthest that two occurrences of a schedule lie apart, in days, with one more for a day that ends in a gap. */
const MAX_DAYS = 8;

/** The last time a schedule fell due at or before `now` (milliseconds since 1970); null when it has no day. */
export function latestOccurrence(schedule: Schedule, now: number): Occurrence | null {
  const today = localDay(schedule.zone, now);
  for (let back = 0; back <= MAX_DAYS; back++) {
    const occurrence = occurrenceOn(addDays(today, -back), schedule);
    if (occurrence && occurrence.at <= now) return occurrence;
  }
  return null;
}

/** The first time a schedule falls due after `now` (milliseconds since 1970); null when it has no day. */
export function nextOccurrence(schedule: Schedule, now: number): Occurrence | null {
  const today = localDay(schedule.zone, now);
  // Yesterday's may still come, where the clocks are put forward at midnight.
  for (let ahead = -1; ahead <= MAX_DAYS; ahead++) {
    const occurrence = occurrenceOn(addDays(today, ahead), schedule);
    if (occurrence && occurrence.at > now) return occurrence;
  }
  return null;
}

function occurrenceOn(day: string, { days, time, zone }: Schedule): Occurrence | null {
  if (!days.includes(weekdayOf(day))) return null;
  const at = momentOf(day, time, zone) ?? momentOf(addDays(day, 1), '00:00', zone);
  return at === null ? null : { day, at };
}

/**
 * When a local day's clocks show a time: the first of two moments where they are put back, and the first after the gap
 * where they are put forward. Null where the gap ends the day (Nuuk, 30 March 2024: 23:00 was 0:00), which croner skips.
 */
function momentOf(day: string, time: string, zone: string): number | null {
  const [year, month, date] = day.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const once = new Cron(`0 ${minute} ${hour} ${date} ${month} * ${year}`, { timezone: zone, paused: true });
  const before = Date.parse(addDays(day, -1));
  return once.nextRun(new Date(before))?.getTime() ?? null;
}

function localDay(zone: string, now: number): string {
  const { year, month, day } = new CronDate(new Date(now), zone);
  return isoDay(Date.UTC(year, month, day));
}

function weekdayOf(day: string): Weekday {
  const names: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];
  return names[new Date(day).getUTCDay()] ?? 7;
}

function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * 86_400_000);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
