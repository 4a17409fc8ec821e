import { COLLECTIVES, ORDINALS, SMALL_NUMBERS, TENS, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import {
  DAY_PARTS,
  DECADES,
  DIRECTIONS,
  FREQUENCIES,
  MONTHS,
  SEASONS,
  STORY_DIRECTIONS,
  UNITS,
  VAGUE_AMOUNTS,
  WEEKDAYS,
} from '../lexicon/time-words.ts';
import { readAgo } from './ago.ts';
import { readClock } from './clock-times.ts';
import { readDayPart, readNearPart } from './day-parts.ts';
import { readLength, readLongAdjective, readPlacedLength, readPlural } from './durations.ts';
import { readListedDay, readMonthDate } from './month-dates.ts';
import { readFeast, readNearDay } from './named-days.ts';
import { readNumericDate } from './numeric-dates.ts';
import {
  readNamedPeriod,
  readNeighbour,
  readPointedPeriod,
  readStoryPeriod,
  readWeekOf,
  readYearEnd,
} from './periods.ts';
import { readPointingPlural, readReference } from './references.ts';
import { readPastPeriod, readReportedPeriod } from './reported-periods.ts';
import { readEvery, readFrequency, readTimesPer, readWeekdays } from './sets.ts';
import type { TimeRule } from './time-reading.ts';
import { readWeekday } from './weekdays.ts';
import { readQuarter, readSeason } from './year-parts.ts';
import { readCentury, readDecade, readFiscalYear, readYear } from './years.ts';

/** Stands for every word that begins with a digit or an apostrophe: 2025, 3rd, '90s. */
const DIGITS = '#';

// Groups of words that expressions begin with.
const WORDS = (words: string) => words.split(' ');
const DAYS = [...WEEKDAYS.keys()];
const POINTERS = [...DIRECTIONS.keys()];
const RANKS = [DIGITS, ...ORDINALS.keys(), ...TENS.keys()];
const SPOKEN_YEARS = WORDS('nineteen twenty two');
const AMOUNTS = [
  ...[DIGITS, ...SMALL_NUMBERS.keys(), ...TENS.keys(), ...COLLECTIVES.keys(), ...VAGUE_PLURALS.keys()],
  ...[...VAGUE_AMOUNTS, ...WORDS('a an another half hundred')],
];

/**
 * The rules with the words that what they read begins with. In order: at each word the first rule that reads something has
 * it, so the longer expression stands before the one that it begins with.
 */
const RULES: readonly (readonly [TimeRule, readonly string[]])[] = [
  [readEvery, WORDS('every each')], // each Monday, before Monday
  [readWeekdays, [...DAYS, ...DAYS.map((day) => `${day}s`)]],
  [readTimesPer, [DIGITS, 'once', 'twice', ...SMALL_NUMBERS.keys()]], // three times a year
  [readClock, [DIGITS, 'noon', 'midday', 'midnight', ...SMALL_NUMBERS.keys()]], // 5 p.m. Friday, before Friday
  [readDayPart, [...DAYS, ...DAY_PARTS.keys(), ...MONTHS.keys(), ...POINTERS, ...WORDS('today yesterday tomorrow')]],
  [readNearPart, WORDS('tonight overnight this last next following that the mid')], // last night, before last
  [readNumericDate, [DIGITS]],
  [readFeast, [DIGITS, ...WORDS('christmas new valentine halloween thanksgiving good easter last next')]], // Good Friday, before Friday
  [readWeekday, [...DAYS, ...POINTERS, 'previous', 'preceding']], // Monday, Oct. 26, before Oct. 26
  [readMonthDate, [...MONTHS.keys(), ...RANKS, ...POINTERS]], // June 2025, before 2025
  [readListedDay, RANKS],
  [readNearDay, WORDS('day today yesterday tomorrow')],
  [readReportedPeriod, WORDS('latest comparable corresponding same quarter')],
  [readPastPeriod, [DIGITS, ...SPOKEN_YEARS, ...WORDS('comparable corresponding same year last')]], // the 1988 quarter, before 1988
  [readQuarter, [...RANKS, ...SPOKEN_YEARS, ...POINTERS, ...WORDS('final fiscal calendar q1 q2 q3 q4 h1 h2')]], // Q3 2024, before 2024
  [readSeason, [...SEASONS.keys(), ...POINTERS]],
  [readFiscalYear, [DIGITS, ...WORDS('fiscal financial calendar fy')]], // 2024-25, before 2024
  [readDecade, [DIGITS, ...DECADES.keys()]],
  [readCentury, RANKS],
  [readYear, [DIGITS, 'year', ...SPOKEN_YEARS]],
  [readAgo, [...AMOUNTS, ...UNITS.keys()]], // five years ago, before five years
  [readPointedPeriod, POINTERS],
  [readStoryPeriod, [...STORY_DIRECTIONS.keys(), 'next']],
  [readYearEnd, ['year']],
  [readPointingPlural, WORDS('recent coming future')], // recent weeks, before recent
  [
    readReference,
    WORDS('right now currently nowadays presently these the more most recently lately soon one current recent'),
  ],
  [readPlacedLength, WORDS('last past previous preceding next coming following first latest final initial')],
  [readWeekOf, ['week']], // the week of 2 June, before the week
  [readNeighbour, WORDS('day week month year')], // the year before, before the year
  [readNamedPeriod, [...UNITS.keys(), ...WORDS('full fiscal financial calendar')]],
  [readLongAdjective, [...UNITS.keys(), ...WORDS('daylong weeklong monthlong yearlong decadelong multi')]],
  [readLength, AMOUNTS],
  [readPlural, [...UNITS.keys()]],
  [readFrequency, [...FREQUENCIES.keys()]],
];

const BY_WORD = new Map<string, TimeRule[]>();
for (const [rule, words] of RULES) {
  for (const word of new Set(words)) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), rule]);
}

const NONE: readonly TimeRule[] = [];

/** The rules that may read something at a word, given folded, in the order they are to be tried. */
export function rulesAt(word: string): readonly TimeRule[] {
  return BY_WORD.get(keyOf(word)) ?? NONE;
}

function keyOf(word: string): string {
  const first = word.charCodeAt(0);
  if ((first >= 48 && first <= 57) || (first === 39 && word.length > 2)) return DIGITS;
  // FY2025, multi-year
  return /^fy\d/.test(word) ? 'fy' : word.startsWith('multi') ? 'multi' : word;
}
