import { DIRECTIONS, WEEKDAYS } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { isoDay, parseDay, weekdayOf } from './calendar.ts';
import { readMonthDate } from './month-dates.ts';
import { tenseAt } from './tense.ts';
import type { Scene, TimeReading } from './time-reading.ts';

/**
 * Weekdays: "Friday", "last Friday", "next Monday", "this coming Sunday", "the previous Friday", "Monday, Oct. 26",
 * "Tuesday next week". Bare, in
 * a clause in the past, it is the nearest such day on or before publication; in the future, on or after it. Not: "Sun" or
 * "Sat" without a stop or a date, Black Friday, Good Friday.
 */
export function readWeekday(scene: Scene, at: number): TimeReading | null {
  const pointer = readPointer(scene, at);
  const place = pointer?.to ?? at;
  const weekday = weekdayAt(scene, place);
  if (!weekday) return null;
  const dated = readDateBehind(scene, place + 1) ?? readWeekBehind(scene, place + 1, weekday);
  if (dated) return { ...dated, from: at, rule: 'weekday-date' };
  const day = pointer ? pointedDay(scene, weekday, pointer.direction) : bareDay(scene, weekday, at);
  const rule = pointer?.direction === 'before-said' ? 'story-day' : 'weekday';
  return { from: at, to: place + 1, type: 'DATE', timex: isoDay(day), derived: true, rule };
}

/** 1 for Monday to 7 for Sunday. */
function weekdayAt({ words }: Scene, at: number): number | null {
  const word = words[at];
  const weekday = word && WEEKDAYS.get(word.lower);
  if (!word || !weekday) return null;
  if (/day$/.test(word.lower)) return /^(?:black|good|bloody|ash)$/.test(wordAt(words, at - 1)) ? null : weekday;
  if (word.text[0] === word.lower[0]) return null;
  const next = words[wordAt(words, at + 1) === ',' ? at + 2 : at + 1];
  return word.lower.endsWith('.') || next?.tag === 'NUM' ? weekday : null;
}

interface Pointer {
  readonly direction: 'before' | 'this' | 'after' | 'before-said';
  readonly to: number;
}

function readPointer({ words }: Scene, at: number): Pointer | null {
  const word = wordAt(words, at);
  if (word === 'previous' || word === 'preceding') return { direction: 'before-said', to: at + 1 };
  const direction = DIRECTIONS.get(word);
  if (direction === undefined) return null;
  // "this coming Sunday", "this past Friday"
  const second = direction === 0 ? DIRECTIONS.get(wordAt(words, at + 1)) : undefined;
  const named = second ?? direction;
  return { direction: named < 0 ? 'before' : named > 0 ? 'after' : 'this', to: second === undefined ? at + 1 : at + 2 };
}

function pointedDay(scene: Scene, weekday: number, direction: Pointer['direction']): number {
  const { today, said } = scene;
  if (direction === 'this') return today - weekdayOf(today) + weekday;
  if (direction === 'after') return onOrAfter(today + 1, weekday);
  const spoken = direction === 'before-said' ? parseDay(said.at(-1) ?? '') : null;
  return onOrBefore((spoken ?? today) - 1, weekday);
}

function bareDay({ words, today }: Scene, weekday: number, at: number): number {
  const tense = tenseAt(words, at);
  // "the move follows Tuesday's announcement": what a day has, has been.
  const isAhead = tense === 'future' || (tense === 'present' && wordAt(words, at + 1) !== "'s");
  return isAhead ? onOrAfter(today, weekday) : onOrBefore(today, weekday);
}

/** "Monday, Oct. 26", "Tuesday 3 June": the date says which Monday. */
function readDateBehind(scene: Scene, at: number): TimeReading | null {
  const place = wordAt(scene.words, at) === ',' ? at + 1 : at;
  const date = readMonthDate(scene, place);
  return date && /^\d{4}-\d\d-\d\d$/.test(date.timex) ? date : null;
}

/** "Tuesday next week", "Friday of last week". */
function readWeekBehind({ words, today }: Scene, at: number, weekday: number): TimeReading | null {
  const place = wordAt(words, at) === 'of' ? at + 1 : at;
  const direction = DIRECTIONS.get(wordAt(words, place));
  if (direction === undefined || wordAt(words, place + 1) !== 'week') return null;
  const day = today - weekdayOf(today) + weekday + 7 * direction;
  return { from: at, to: place + 2, type: 'DATE', timex: isoDay(day), derived: true, rule: 'weekday' };
}

function onOrBefore(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function onOrAfter(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
