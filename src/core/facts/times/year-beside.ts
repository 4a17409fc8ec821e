import { SMALL_NUMBERS, TENS } from '../lexicon/number-words.ts';
import { COUNTED, DIRECTIONS } from '../lexicon/time-words.ts';
import { skipHyphen, wordAt } from '../numbers/number-reading.ts';
import { calendarDay } from './calendar.ts';
import type { Scene } from './time-reading.ts';
import { schoolYear } from './words.ts';

/** A year said beside a month, a quarter, a season. */
export interface YearBeside {
  readonly year: number;
  readonly to: number;
  readonly derived: boolean;
}

/**
 * The year that follows a part of it: "June 2025", "June, 2025", "June of 2025", "June last year", "the summer of that
 * year", "June nineteen ninety-six", "Q4 FY25"; null where none does.
 */
export function yearBeside(scene: Scene, at: number): YearBeside | null {
  const { words } = scene;
  const joint = wordAt(words, at);
  const from = joint === ',' || joint === 'of' || joint === '-' ? at + 1 : at;
  const fiscal = /^(?:fiscal|calendar)$/.test(wordAt(words, from)) ? from + 1 : from;
  const school = schoolYear(wordAt(words, fiscal));
  if (school) return { year: school.first, to: fiscal + 1, derived: false };
  const glued = /^fy(?:20)?(\d\d)$/.exec(wordAt(words, from))?.[1];
  if (glued) return { year: 2000 + Number(glued), to: from + 1, derived: false };
  const written = readYearNumber(scene, fiscal);
  if (written) return { ...written, derived: false };
  if (joint === 'of' && wordAt(words, from) === 'the' && wordAt(words, from + 1) === 'year') {
    return { year: calendarDay(scene.today).year, to: from + 2, derived: true };
  }
  return joint === ',' ? null : yearByDirection(scene, from);
}

/** Digits or words of a year from 1500 on that count nothing: "2025", "nineteen ninety-six", "two thousand". */
export function readYearNumber({ words }: Scene, at: number): { year: number; to: number } | null {
  const digits = /^(?:1[5-9]|20)\d\d$/.exec(wordAt(words, at))?.[0];
  if (digits) return isCounted(words, at + 1) ? null : { year: Number(digits), to: at + 1 };
  return readSpokenYear(words, at);
}

/** Whether the word after a number says what it counts. */
export function isCounted(words: Scene['words'], at: number): boolean {
  const next = wordAt(words, at);
  return next === '%' || COUNTED.has(next);
}

function yearByDirection({ words, today, said }: Scene, at: number): YearBeside | null {
  const word = wordAt(words, at);
  const the = word === 'the' ? 1 : 0;
  if (wordAt(words, at + the + 1) !== 'year') return null;
  const now = calendarDay(today).year;
  const direction = DIRECTIONS.get(wordAt(words, at + the));
  if (direction !== undefined) return { year: now + direction, to: at + the + 2, derived: true };
  if (word !== 'that' && wordAt(words, at + the) !== 'same') return null;
  const spoken = said.at(-1)?.match(/^\d{4}/)?.[0];
  return { year: spoken ? Number(spoken) : now, to: at + the + 2, derived: !spoken };
}

/** "nineteen ninety-six", "twenty twenty-five", "two thousand", "two thousand and ten". */
function readSpokenYear(words: Scene['words'], at: number): { year: number; to: number } | null {
  const first = wordAt(words, at);
  const second = wordAt(words, at + 1);
  if (first === 'two' && second === 'thousand') {
    const restAt = wordAt(words, at + 2) === 'and' ? at + 3 : at + 2;
    const rest = readTwoDigits(words, restAt);
    if (isCounted(words, rest?.to ?? at + 2)) return null;
    return rest ? { year: 2000 + rest.value, to: rest.to } : { year: 2000, to: at + 2 };
  }
  const century = first === 'nineteen' ? 1900 : first === 'twenty' ? 2000 : null;
  const rest = century === null ? null : readTwoDigits(words, at + 1);
  return century === null || !rest || rest.value < 10 ? null : { year: century + rest.value, to: rest.to };
}

function readTwoDigits(words: Scene['words'], at: number): { value: number; to: number } | null {
  const tens = TENS.get(wordAt(words, at));
  if (tens === undefined) {
    const small = SMALL_NUMBERS.get(wordAt(words, at));
    return small === undefined ? null : { value: small, to: at + 1 };
  }
  const unitAt = skipHyphen(words, at + 1);
  const unit = SMALL_NUMBERS.get(wordAt(words, unitAt));
  return unit && unit < 10 ? { value: tens + unit, to: unitAt + 1 } : { value: tens, to: at + 1 };
}
