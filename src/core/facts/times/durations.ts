import { UNITS, type Unit } from '../lexicon/time-words.ts';
import { wordAt } from '../numbers/number-reading.ts';
import { isoDay } from './calendar.ts';
import { type CountedTime, readCountedTime } from './counted-times.ts';
import type { Scene, TimeReading } from './time-reading.ts';
import { durationTimex, type Interval, shiftDay } from './timex.ts';

/** Words before a length that place it: up to publication, from it on, or somewhere. */
const PLACES: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['first', 0],
  ['latest', 0],
  ['final', 0],
  ['initial', 0],
]);

/**
 * Lengths with a place: "the past five years", "the next few days", "the first nine months", "the past decade", "the first
 * hours".
 */
export function readPlacedLength(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const place = PLACES.get(wordAt(words, at));
  // "will last three years", "to last a week": a verb.
  const isVerb = words[at]?.tag === 'VERB' || /^(?:AUX|PART)$/.test(words[at - 1]?.tag ?? '');
  if (place === undefined || isVerb) return null;
  const counted = readCountedTime(scene, at + 1) ?? readPlainUnit(scene, at);
  if (!counted || counted.compound) return null;
  const { value, unit } = counted;
  const interval = value === null || place === 0 ? undefined : reach(scene.today, place * value, unit);
  const length = lengthReading(counted, at, 'placed-length');
  return interval ? { ...length, derived: true, interval } : length;
}

/**
 * Lengths: "five years", "40 months", "half an hour", "a couple of weeks", "five-day", "a two day rally", "for a year",
 * "a month-long siege". Not: "27 years old", "27-year-old" (ages), "15 a year" (a rate), "the 60 Minutes" show.
 */
export function readLength(scene: Scene, at: number): TimeReading | null {
  const { words } = scene;
  const counted = readCountedTime(scene, at);
  if (!counted || isAge(words, at, counted.to)) return null;
  if (wordAt(words, counted.to) === '-') return isLong(words, counted.to) ? lengthReading(counted, at, 'length') : null;
  if (/^an?$/.test(wordAt(words, at)) && counted.value === 1 && !isLengthHere(words, at, counted.to)) return null;
  const unit = words[counted.to - 1]?.text ?? '';
  const isName = /^[A-Z][a-z]/.test(unit) && /^\d/.test(wordAt(words, at));
  return isName ? null : lengthReading(counted, at, counted.compound ? 'compound-length' : 'length');
}

/** "year-long", "decades-long", "weeklong", "multi-year". */
export function readLongAdjective({ words }: Scene, at: number): TimeReading | null {
  const word = wordAt(words, at);
  const [, many, glued] = /^(multi-?)?(day|week|month|year|decade)(?:long)?$/.exec(word) ?? [];
  const unit = UNITS.get(glued ?? word);
  if (!unit) return null;
  if (many || word.endsWith('long'))
    return lengthReading({ value: many ? null : 1, unit, to: at + 1 }, at, 'compound-length');
  if (!isLong(words, at + 1)) return null;
  return lengthReading({ value: word.endsWith('s') ? null : 1, unit, to: at + 3 }, at, 'compound-length');
}

/** Words that make a plural of unknown number a length. */
const PLURAL_AFTER = new Set('for in within after over the or took takes take lasted last spent'.split(' '));

/** "for years", "within weeks or months", "the weeks ahead", "months of talks". Not: "minutes apart", "years old". */
export function readPlural({ words }: Scene, at: number): TimeReading | null {
  const unit = pluralUnit(words, at);
  if (!unit || unit === 'second' || unit === 'quarter' || unit === 'weekend') return null;
  const isPair = /^(?:or|and)$/.test(wordAt(words, at + 1)) && pluralUnit(words, at + 2) !== undefined;
  const end = isPair ? at + 3 : at + 1;
  const after = wordAt(words, end);
  const isHere = PLURAL_AFTER.has(wordAt(words, at - 1)) || /^(?:ahead|later|before|after|of)$/.test(after);
  if (!isHere || after === '-' || words[end]?.tag === 'NUM' || isAge(words, at, end)) return null;
  const isAhead = after === 'ahead';
  return lengthReading({ value: null, unit, to: isAhead ? end + 1 : end }, at, isAhead ? 'length' : 'plural');
}

type Length = Pick<CountedTime, 'value' | 'unit' | 'to'> & { readonly rough?: boolean };

function lengthReading({ value, unit, to, rough }: Length, from: number, rule: string): TimeReading {
  const base = { from, to, type: 'DURATION', timex: durationTimex(value, unit), derived: false, rule } as const;
  const isFortnight = unit === 'fortnight';
  const amount = isFortnight ? { value: value && value * 2, unit: 'week' as const } : { value, unit };
  return rough ? { ...base, amount, mod: 'APPROX' } : { ...base, amount };
}

/** "the past [decade]", "the first [hours]"; "last year" and "coming weeks" are no lengths. */
function readPlainUnit({ words }: Scene, at: number): (Length & { compound?: boolean }) | null {
  const place = wordAt(words, at);
  const word = wordAt(words, at + 1);
  const unit = UNITS.get(word);
  const isOpen = place === 'past' || wordAt(words, at - 1) === 'the';
  const isPlural = word.endsWith('s');
  if (!unit || !isOpen || unit === 'second' || wordAt(words, at + 2) === '-') return null;
  return isPlural || /^(?:past|last|next)$/.test(place) ? { value: isPlural ? null : 1, unit, to: at + 2 } : null;
}

/** "a year" is a length after these; behind a number it is a rate. */
const LENGTH_BEFORE = new Set(
  `for in within after over during than about nearly almost around just only barely lasting lasts last took take takes
   spent under`.split(/\s+/),
);

function isLengthHere(words: Scene['words'], at: number, to: number): boolean {
  const before = words[at - 1];
  if (before && LENGTH_BEFORE.has(before.lower)) return true;
  // "$3 million a year to schools", "two a month after 2020"
  if (before?.tag === 'NUM') return false;
  const after = wordAt(words, to);
  return /^(?:after|before|later)$/.test(after) || (before?.tag !== 'NOUN' && /^(?:of|to|long)$/.test(after));
}

function isAge(words: Scene['words'], at: number, to: number): boolean {
  const after = wordAt(words, to) === '-' ? wordAt(words, to + 1) : wordAt(words, to);
  const isOfAge = after === 'of' && wordAt(words, to + 1) === 'age';
  return after === 'old' || after === 'olds' || isOfAge || wordAt(words, at - 1) === 'aged';
}

function isLong(words: Scene['words'], at: number): boolean {
  return wordAt(words, at) === '-' && wordAt(words, at + 1) === 'long';
}

function pluralUnit(words: Scene['words'], at: number): Unit | undefined {
  const word = wordAt(words, at);
  return word.endsWith('s') ? UNITS.get(word) : undefined;
}

/** From publication back or on; not farther than the calendar reaches. */
function reach(today: number, amount: number, unit: Unit): Interval | undefined {
  if (Math.abs(amount) > 99) return undefined;
  const other = shiftDay(today, amount, unit);
  const [start, end] = other < today ? [other, today] : [today, other];
  return { start: isoDay(start), end: isoDay(end) };
}
