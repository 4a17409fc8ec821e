import { wordAt } from '../numbers/number-reading.ts';
import { calendarDay, dayNumber, easterSunday, isoDay, weekdayOf } from './calendar.ts';
import { nearest } from './nearest.ts';
import { tenseAt } from './tense.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { yearBeside } from './year-beside.ts';

/** Days counted from publication. */
const FROM_TODAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export function readNearDay({ words, today }: Scene, at: number): TimeReading | null {
  const step = /^day (before|after) (yesterday|tomorrow)$/.exec(
    [0, 1, 2].map((more) => wordAt(words, at + more)).join(' '),
  );
  const offset = step ? (step[1] === 'before' ? -2 : 2) : FROM_TODAY.get(wordAt(words, at));
  // "the cars of tomorrow" are not due on a day.
  if (offset === undefined || (offset === 1 && wordAt(words, at - 1) === 'of')) return null;
  return {
    from: at,
    to: at + (step ? 3 : 1),
    type: 'DATE',
    timex: isoDay(today + offset),
    derived: true,
    rule: 'near-day',
  };
}

/** Feasts with the day they fall on in a year. Longer names first, for "Christmas" also begins "Christmas Eve". */
const FEASTS: readonly (readonly [string, (year: number) => number | null])[] = [
  ['christmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["valentine 's day", fixed(2, 14)],
  ['halloween', fixed(10, 31)],
  ['thanksgiving day', thanksgiving],
  ['thanksgiving', thanksgiving],
  ['good friday', (year) => easterSunday(year) - 2],
  ['easter sunday', easterSunday],
  ['easter monday', (year) => easterSunday(year) + 1],
  ['easter', easterSunday],
];
const FEAST_BEGINS = new Set(FEASTS.map(([name]) => name.split(' ')[0]));

/** "Christmas Day", "last Thanksgiving", "Easter 2025", "New Year's Eve", "9/11". */
export function readFeast(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const last = wordAt(words, at) === 'last' || wordAt(words, at) === 'next' ? at + 1 : at;
  const word = wordAt(words, last);
  if (word === '9/11')
    return { from: at, to: at + 1, type: 'DATE', timex: '2001-09-11', derived: false, rule: 'feast' };
  if (!FEAST_BEGINS.has(word)) return null;
  const text = [0, 1, 2, 3].map((more) => wordAt(words, last + more)).join(' ');
  const [name, dayIn] = FEASTS.find(([each]) => text === each || text.startsWith(`${each} `)) ?? [];
  if (!name || !dayIn) return null;
  const to = last + name.split(' ').length;
  const beside = yearBeside(scene, to);
  const day = beside ? dayIn(beside.year) : nearestFeast(scene, dayIn, at);
  if (day === null) return null;
  const timex = isoDay(day);
  return { from: at, to: beside?.to ?? to, type: 'DATE', timex, derived: beside?.derived ?? true, rule: 'feast' };
}

function nearestFeast({ words, today }: Scene, dayIn: (year: number) => number | null, at: number): number | null {
  const now = calendarDay(today).year;
  const word = wordAt(words, at);
  const days = [now - 1, now, now + 1].map(dayIn).filter((day): day is number => day !== null);
  if (word === 'last') return days.filter((day) => day < today).at(-1) ?? null;
  if (word === 'next') return days.find((day) => day > today) ?? null;
  const candidates = days.map((day) => ({ value: day, start: day, end: day }));
  return nearest(candidates, { today, tense: tenseAt(words, at), grain: 'day' });
}

function fixed(month: number, day: number): (year: number) => number | null {
  return (year) => dayNumber({ year, month, day });
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): number | null {
  const first = dayNumber({ year, month: 11, day: 1 });
  return first === null ? null : first + ((4 - weekdayOf(first) + 7) % 7) + 21;
}
