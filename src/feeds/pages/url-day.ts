const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR = '(?<year>19[89]\\d|20\\d\\d)';
const MONTH = '(?<month>0?[1-9]|1[0-2])';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])';

/** How newsrooms write a day into an address. A year and a month alone are no day. */
const SHAPES = [
  // /2025/06/03/two-frigates
  new RegExp(`/${YEAR}/${MONTH}/${DAY}(?=/|-|$)`),
  // /2025/jun/03/two-frigates
  new RegExp(`/${YEAR}/(?<name>${MONTHS.join('|')})/${DAY}(?=/|$)`, 'i'),
  // /2025-06-03-two-frigates, /two-frigates-2025-06-03
  new RegExp(`[/-]${YEAR}-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?=[/.-]|$)`),
];

/** The day in an address's path, `YYYY-MM-DD`, or null where it has none or more than one. Whether a calendar has it is not looked at. */
export function urlDay(address: string): string | null {
  const { pathname } = new URL(address);
  for (const shape of SHAPES) {
    const { year, month, name, day } = shape.exec(pathname)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const number = month ?? String(MONTHS.indexOf(name?.toLowerCase() ?? '') + 1);
    return `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return null;
}
