/** A day of publication, or what is wrong with the value. */
export type Day = { readonly day: string } | { readonly problem: string };

/** What to do about a day that was refused. */
export const DAY_REMEDY = 'Write the day as YYYY-MM-DD';

/** `2025-06-03`, and the same with a time of day, which is left off: the day is the one that was written. */
const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?\s?(?:Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** Reads `YYYY-MM-DD`, alone or with a time. A day that no calendar has, or that could be two days, is refused. */
export function readDay(value: string): Day {
  const written = value.trim();
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  const day = ISO.exec(written)?.[1];
  if (day !== undefined) return isInCalendar(day) ? { day } : { problem: `${day} is not a day of the calendar` };
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(written)) {
    return { problem: `the date ${shown} can be read with the day or the month first` };
  }
  return { problem: `"${shown}" is not a date that can be read` };
}

function isInCalendar(day: string): boolean {
  // A day past the month's end rolls over into the next month, and so comes back changed.
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
