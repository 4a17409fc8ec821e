import { DIRECTIONS, DOUBTFUL_MONTHS, MONTHS, TIME_PREPOSITIONS } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { readOrdinal } from '../numbers/ordinal.ts';
import { calendarDay, dayNumber, daysInMonth, isoDay, parseDay } from './calendar.ts';
import { nearest } from './nearest.ts';
import { type Tense, tenseAt } from './tense.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { monthTimex } from './timex.ts';
import { isCounted, yearBeside } from './year-beside.ts';

/**
 * Months and the days in them: "3 June 2025", "3rd of June", "June 3, 2025", "Sept. 30", "June 2025", "June last year",
 * "last June", "in June", "May" as a month. Not: "may buy", "the march on the capital", "In May 12 people …".
 */
export function readMonthDate(scene: Scene, at: number): TimeReading | null {
  return readDayFirst(scene, at) ?? readMonthFirst(scene, at) ?? readPointedMonth(scene, at);
}

/** The later days of a list or span: "4" in "June 3 and 4", "June 3-4"; and the earlier, "3" in "3 to 4 June". */
export function readListedDay(scene: Scene, at: number): TimeReading | null {
  const { words, previous } = scene;
  const day = readDay(scene, at);
  if (!day || day.to - at !== 1) return null;
  const joins = (place: number) => /^(?:and|to|or|-|,|through|until)$/.test(wordAt(words, place));
  const month = previous && previous.to === at - 1 ? /^(\d{4}-\d\d)-\d\d$/.exec(previous.timex)?.[1] : undefined;
  if (month && joins(at - 1) && words[at]?.tag === 'NUM' && !isNounAt(scene, day.to)) {
    const number = parseDay(`${month}-${String(day.value).padStart(2, '0')}`);
    const derived = previous?.derived ?? false;
    return number === null
      ? null
      : { from: at, to: day.to, type: 'DATE', timex: isoDay(number), derived, rule: 'listed-day' };
  }
  const later = joins(day.to) && wordAt(words, day.to) !== ',' ? readDayFirst(scene, day.to + 1) : null;
  if (!later) return null;
  const number = parseDay(`${later.timex.slice(0, 8)}${String(day.value).padStart(2, '0')}`);
  return number === null ? null : { ...later, from: at, to: day.to, timex: isoDay(number), rule: 'listed-day' };
}

/** The month that a word names, or null. A doubtful one needs capitals and, unless a number is beside it, a cue. */
function monthAt({ words }: Scene, at: number, numbered: boolean): number | null {
  const word = words[at];
  const month = word && MONTHS.get(word.lower);
  if (!word || !month) return null;
  // "June Smith" is a person, "in June Smith …" is not.
  const isName = !numbered && /^(?:april|june|august)$/.test(word.lower) && words[at + 1]?.tag === 'PROPN';
  if (!DOUBTFUL_MONTHS.has(word.lower)) return isName && !hasCue(words, at) ? null : month;
  if (word.text[0] === word.lower[0]) return null;
  return numbered || hasCue(words, at) ? month : null;
}

function hasCue(words: Scene['words'], at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  if (TIME_PREPOSITIONS.has(before.lower)) return words[at]?.tag !== 'VERB' || before.tag === 'ADP';
  // "the March accession", "a May agreement": a month before the noun it dates.
  return before.tag === 'DET' && words[at + 1]?.tag === 'NOUN';
}

function readDayFirst(scene: Scene, at: number): TimeReading | null {
  const day = readDay(scene, at);
  if (!day) return null;
  const monthPlace = wordAt(scene.words, day.to) === 'of' || wordAt(scene.words, day.to) === '-' ? day.to + 1 : day.to;
  const month = monthAt(scene, monthPlace, true);
  const date = month ? dateReading(scene, { from: at, to: monthPlace + 1, month, day: day.value }) : null;
  return date && /\D/.test(wordAt(scene.words, at)) ? { ...date, rule: 'ordinal-day' } : date;
}

function readMonthFirst(scene: Scene, at: number): TimeReading | null {
  if (!MONTHS.has(wordAt(scene.words, at))) return null;
  const dayPlace = wordAt(scene.words, at + 1) === 'the' ? at + 2 : at + 1;
  const day = readDay(scene, dayPlace);
  if (day && !isCounted(scene.words, day.to)) {
    const month = monthAt(scene, at, true);
    return month ? dateReading(scene, { from: at, to: day.to, month, day: day.value }) : null;
  }
  const beside = yearBeside(scene, at + 1);
  const month = monthAt(scene, at, beside !== null);
  return month ? dateReading(scene, { from: at, to: at + 1, month, day: null }) : null;
}

/** "last June" is the latest one over, "next June" the first one to come, "this June" the one of this year. */
function readPointedMonth(scene: Scene, at: number): TimeReading | null {
  const direction = DIRECTIONS.get(wordAt(scene.words, at));
  if (direction === undefined) return null;
  const between = direction === 0 && DIRECTIONS.has(wordAt(scene.words, at + 1)) ? 1 : 0;
  const place = at + 1 + between;
  const month = monthAt(scene, place, false);
  if (!month) return null;
  const day = readDay(scene, place + 1);
  const now = calendarDay(scene.today);
  const passed = direction < 0 ? month >= now.month : month > now.month;
  const year = now.year + (direction < 0 ? (passed ? -1 : 0) : direction > 0 && !passed ? 1 : 0);
  const timex = day ? dayTimex(year, month, day.value) : monthTimex({ year, month });
  return timex ? { from: at, to: day?.to ?? place + 1, type: 'DATE', timex, derived: true, rule: 'month' } : null;
}

interface Parts {
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day: number | null;
}

/** With the year beside it, else the year that brings it nearest to publication. */
function dateReading(scene: Scene, { from, to, month, day }: Parts): TimeReading | null {
  const beside = yearBeside(scene, to);
  const shared = beside ? null : sharedYear(scene, to, month);
  const year = beside?.year ?? shared ?? nearestYear(scene, { month, day, tense: tenseAt(scene.words, from) });
  if (year === null) return null;
  const timex = day === null ? monthTimex({ year, month }) : dayTimex(year, month, day);
  const derived = beside ? beside.derived : shared === null;
  return timex
    ? { from, to: beside?.to ?? to, type: 'DATE', timex, derived, rule: day === null ? 'month' : 'month-day' }
    : null;
}

/** The year said once for a span: "between March and June 2024", "3 May to 5 June 2025", "June-August 1992". */
function sharedYear(scene: Scene, to: number, month: number): number | null {
  if (!/^(?:to|and|or|through|until|-)$/.test(wordAt(scene.words, to))) return null;
  const first = readDay(scene, to + 1);
  const place = first?.to ?? to + 1;
  const later = monthAt(scene, place, true);
  if (!later) return null;
  const last = first ? null : readDay(scene, place + 1);
  const beside = yearBeside(scene, last?.to ?? place + 1);
  return beside && !beside.derived ? beside.year - (later < month ? 1 : 0) : null;
}

function nearestYear(
  { today }: Scene,
  { month, day, tense }: { month: number; day: number | null; tense: Tense },
): number | null {
  const now = calendarDay(today).year;
  const candidates = [now - 1, now, now + 1].flatMap((year) => {
    const start = dayNumber({ year, month, day: day ?? 1 });
    const end = dayNumber({ year, month, day: day ?? daysInMonth(year, month) });
    return start === null || end === null ? [] : [{ value: year, start, end }];
  });
  return nearest(candidates, { today, tense, grain: 'day' });
}

function dayTimex(year: number, month: number, day: number): string | null {
  const number = dayNumber({ year, month, day });
  return number === null ? null : isoDay(number);
}

/** 3, 03, 3rd, third: a day of a month. */
function readDay({ words }: Scene, at: number): { value: number; to: number } | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(words, at))?.[1];
  const ordinal = digits ? null : readOrdinal(words, at);
  const value = digits ? Number(digits) : (ordinal?.value ?? 0);
  return value >= 1 && value <= 31 ? { value, to: ordinal?.to ?? at + 1 } : null;
}

function isNounAt({ words }: Scene, at: number): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(words[at]?.tag ?? '');
}
