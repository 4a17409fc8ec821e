import { DIRECTIONS, STORY_DIRECTIONS, UNITS, type Unit } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { parseDay, weekdayOf } from './calendar.ts';
import { readMonthDate } from './month-dates.ts';
import { tenseAt } from './tense.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { intervalOf, shiftDay, timexAt } from './timex.ts';

/** Units that "last", "this" and "next" point to. */
const POINTABLE: ReadonlySet<Unit> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const);

/**
 * A period counted from publication: "last year", "this week", "next month", "the current quarter", "this fiscal year",
 * "last decade". Not: "the last week" (seven days, a duration), "last 5 years".
 */
export function readPointedPeriod(scene: Scene, at: number): TimeReading | null {
  const direction = DIRECTIONS.get(wordAt(scene.words, at));
  const unit = unitAt(scene, at + 1);
  if (direction === undefined || !unit) return null;
  // "the past year" and "the last week" reach up to now and are lengths; "the current year" is none.
  const isLength = wordAt(scene.words, at) === 'past' || (direction !== 0 && wordAt(scene.words, at - 1) === 'the');
  if (isLength || (unit.unit === 'day' && direction === 0)) return null;
  const day = shiftDay(scene.today, direction, unit.unit);
  return { from: at, to: unit.to, type: 'DATE', timex: timexAt(day, unit.unit), derived: true, rule: 'pointed-period' };
}

/**
 * A period counted from the time spoken of: "that year", "the same day", "the following month", "the previous year", "the
 * next day". Without a time spoken of, from publication.
 */
export function readStoryPeriod(scene: Scene, at: number): TimeReading | null {
  const { words, said, today } = scene;
  const start = wordAt(words, at) === 'that' && wordAt(words, at + 1) === 'same' ? at + 1 : at;
  const word = wordAt(words, start);
  const isNext = word === 'next' && wordAt(words, start - 1) === 'the';
  const direction = isNext ? 1 : STORY_DIRECTIONS.get(word);
  const unit = unitAt(scene, start + 1);
  const isLoose = word === 'same' && !/^(?:that|the)$/.test(wordAt(words, start - 1));
  if (direction === undefined || !unit || isLoose) return null;
  const anchor = anchorDay(said, unit.unit);
  const day = shiftDay(anchor ?? today, direction, unit.unit);
  return { from: at, to: unit.to, type: 'DATE', timex: timexAt(day, unit.unit), derived: true, rule: 'story-period' };
}

/** "the week of March 6", "the week ending on 30 May": the week that a day lies in. */
export function readWeekOf(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  if (wordAt(words, at) !== 'week' || !/^(?:of|ending|ended|beginning|starting)$/.test(wordAt(words, at + 1)))
    return null;
  const date = readMonthDate(scene, wordAt(words, at + 2) === 'on' ? at + 3 : at + 2);
  const day = date?.timex.length === 10 ? parseDay(date.timex) : null;
  return date && day !== null ? { ...date, from: at, timex: timexAt(day, 'week'), rule: 'named-period' } : null;
}

/** Units that "the" alone makes those of publication, and those that need "the end of" before them. */
const NAMED: ReadonlySet<Unit> = new Set(['week', 'weekend', 'month', 'year']);
const NAMED_AT_EDGE: ReadonlySet<Unit> = new Set(['quarter', 'decade', 'century']);

/**
 * "the weekend", "the week", "the month", "the full year" of publication, "the end of the decade". Not: "the day", "the
 * decade" (of anything), "the year that …"; "the year ended June 30" is a length.
 */
export function readNamedPeriod(scene: Scene, at: number): TimeReading | null {
  const { words, today } = scene;
  const found = unitAt(scene, at);
  if (!found || wordAt(words, at - 1) !== 'the') return null;
  const { unit, to } = found;
  const isAtEdge = wordAt(words, at - 2) === 'of' && /^(?:end|beginning|start|middle)$/.test(wordAt(words, at - 3));
  if (!NAMED.has(unit) && !(isAtEdge && NAMED_AT_EDGE.has(unit))) return null;
  if (/^(?:NOUN|NUM)$/.test(words[to]?.tag ?? '') || /^(?:to|of|before|after|when|that|in)$/.test(wordAt(words, to))) {
    return null;
  }
  if (unit === 'year' && /^(?:ended|ending|through)$/.test(wordAt(words, to))) {
    const amount = { value: 1, unit };
    return { from: at, to, type: 'DURATION', timex: 'P1Y', derived: false, rule: 'year-ended', amount };
  }
  const day = unit === 'weekend' ? weekendDay(scene, at) : today;
  return { from: at, to, type: 'DATE', timex: timexAt(day, unit), derived: true, rule: 'named-period' };
}

/** "the year before", "the day after", with nothing behind: one on from the time spoken of. */
export function readNeighbour({ words, said, today }: Scene, at: number): TimeReading | null {
  const unit = UNITS.get(wordAt(words, at));
  const step = wordAt(words, at + 1) === 'before' ? -1 : wordAt(words, at + 1) === 'after' ? 1 : 0;
  const isAlone = !words[at + 2] || /^(?:PUNCT|CCONJ)$/.test(words[at + 2]?.tag ?? '');
  if (!unit || !step || !isAlone || wordAt(words, at - 1) !== 'the' || !NEIGHBOURS.has(unit)) return null;
  const day = shiftDay(anchorDay(said, unit) ?? today, step, unit);
  return { from: at, to: at + 2, type: 'DATE', timex: timexAt(day, unit), derived: true, rule: 'story-period' };
}

const NEIGHBOURS: ReadonlySet<Unit> = new Set(['day', 'week', 'month', 'year']);

/** From Monday to Friday "the weekend" is the last one unless the clause looks ahead. */
function weekendDay({ words, today }: Scene, at: number): number {
  const tense = tenseAt(words, at);
  return weekdayOf(today) > 5 || tense === 'future' || tense === 'present' ? today : today - 7;
}

/** "year-end", "year's end". */
export function readYearEnd({ words, today }: Scene, at: number): TimeReading | null {
  if (wordAt(words, at) !== 'year') return null;
  const joint = wordAt(words, at + 1);
  const place = joint === '-' || joint === "'s" ? at + 2 : at + 1;
  if (wordAt(words, place) !== 'end') return null;
  const timex = timexAt(today, 'year');
  return { from: at, to: place + 1, type: 'DATE', timex, derived: true, mod: 'END', rule: 'year-end' };
}

function unitAt({ words }: Scene, at: number): { unit: Unit; to: number } | null {
  const skip = /^(?:fiscal|calendar|financial|full)$/.test(wordAt(words, at)) ? at + 1 : at;
  const word = wordAt(words, skip);
  const unit = UNITS.get(word);
  const isPlural = word.endsWith('s') || word.endsWith('ies');
  const isCompound = wordAt(words, skip + 1) === '-';
  return unit && POINTABLE.has(unit) && !isPlural && !isCompound ? { unit, to: skip + 1 } : null;
}

/** The first day of the latest date spoken of that is at least as exact as the unit, or null. */
export function anchorDay(said: readonly string[], unit: Unit): number | null {
  const fine = unit === 'day' ? /^\d{4}-\d\d-\d\d/ : unit === 'year' ? /^\d{4}/ : /^\d{4}-/;
  for (let near = said.length - 1; near >= 0 && near >= said.length - 6; near--) {
    const timex = said[near] ?? '';
    const start = fine.test(timex) ? intervalOf(timex)?.start : undefined;
    if (start) return parseDay(start);
  }
  return null;
}
