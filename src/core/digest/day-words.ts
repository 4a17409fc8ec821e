import type { Weekday } from '../model/schedule.ts';

/** Words that name several days. */
const GROUPS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  everyday: [1, 2, 3, 4, 5, 6, 7],
  weekday: [1, 2, 3, 4, 5],
  weekdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekends: [6, 7],
};

const DAYS: readonly { readonly day: Weekday; readonly written: RegExp }[] = [
  { day: 1, written: /^mon(?:days?)?$/ },
  { day: 2, written: /^tue(?:s|sdays?)?$/ },
  { day: 3, written: /^wed(?:nesdays?)?$/ },
  { day: 4, written: /^thu(?:r|rs|rsdays?)?$/ },
  { day: 5, written: /^fri(?:days?)?$/ },
  { day: 6, written: /^sat(?:urdays?)?$/ },
  { day: 7, written: /^sun(?:days?)?$/ },
];

/** Every day of the week. */
export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The days that a word names ("weekdays", "mondays", "mon,wed", "mon-fri"), ascending; null where it names none. */
export function readDays(word: string): readonly Weekday[] | null {
  const parts = word.toLowerCase().split(',').filter(Boolean);
  const days = parts.map(readPart);
  if (days.length === 0 || days.includes(null)) return null;
  return EVERY_DAY.filter((day) => days.some((each) => each?.includes(day)));
}

function readPart(part: string): readonly Weekday[] | null {
  const group = Object.hasOwn(GROUPS, part) ? GROUPS[part] : undefined;
  if (group) return group;
  const [first, last, ...more] = part.split(/[-–]/).map(readDay);
  if (!first || more.length > 0 || last === null) return null;
  if (last === undefined) return [first];
  // "fri-mon" goes over the end of the week.
  return EVERY_DAY.filter((day) => (first <= last ? day >= first && day <= last : day >= first || day <= last));
}

function readDay(word: string): Weekday | null {
  return DAYS.find(({ written }) => written.test(word))?.day ?? null;
}
