/** The first and last day that a year, month or day covers, `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `2024`, `2024-06` or `2024-06-30`; null for anything else, and for a day that no calendar has. */
export function readDays(text: string): Days | null {
  const match = /^((?:19|20)\d\d)(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const length = daysIn(Number(year), Number(month));
  if (length === null || (day !== undefined && (Number(day) < 1 || Number(day) > length))) return null;
  return { first: `${year}-${month}-${day ?? '01'}`, last: `${year}-${month}-${day ?? String(length)}` };
}

/** Null for a month that there is not. The years that are read, 1900 to 2099, leap every fourth but the first. */
function daysIn(year: number, month: number): number | null {
  const isLeap = year % 4 === 0 && year !== 1900;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? null);
}
