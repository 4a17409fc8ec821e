import { UNITS, type Unit, VAGUE_AMOUNTS } from '../lexicon/time-words.ts';
import { skipHyphen, wordAt } from '../numbers/number-reading.ts';
import { readNumberAt } from '../numbers/read-number.ts';
import type { Scene } from './time-reading.ts';

/** So many of a unit: the number is null where the words leave it open. */
export interface CountedTime {
  readonly value: number | null;
  readonly unit: Unit;
  readonly to: number;
  /** Written as one word, "five-year", or in the singular, "a two day rally". */
  readonly compound: boolean;
  /** Not exact by its own words: a range, "a couple", "or so". */
  readonly rough: boolean;
}

/** Adjectives that may part the number from the unit. */
const BETWEEN = new Set(
  'more full fiscal calendar trading business working straight consecutive successive whole long short additional further'.split(
    ' ',
  ),
);

/**
 * A number, or a word for one, and the unit behind it: "five years", "2 1/2 years", "a year and a half", "twenty four
 * hours", "12 to 18 months", "a few days", "several weeks", "five-year", "five year" before a noun, "an hour", "half an
 * hour", "two more weeks", "eight trading days", "a year or two". Null where no unit follows.
 */
export function readCountedTime(scene: Scene, at: number): CountedTime | null {
  return readHalfOf(scene, at) ?? readVague(scene, at) ?? readArticle(scene, at) ?? readNumbered(scene, at);
}

function readNumbered({ words }: Scene, at: number): CountedTime | null {
  const tag = words[at]?.tag;
  if (tag !== 'NUM' && tag !== 'DET' && tag !== 'NOUN' && tag !== 'X' && tag !== 'SYM') return null;
  const number = readNumberAt(words, at);
  if (!number || number.ordinal || number.form === 'proportion' || number.value > 100_000) return null;
  // "two quarters" is read as a fraction: of nothing, it is a length.
  if (number.form === 'fraction' && wordAt(words, number.to - 1) === 'quarters' && wordAt(words, number.to) !== 'of') {
    return { value: number.value * 4, unit: 'quarter', to: number.to, compound: false, rough: false };
  }
  const value = number.form === 'vague' ? null : number.value;
  const dash = skipHyphen(words, number.to);
  const of = /^(?:collective|vague)$/.test(number.form) && wordAt(words, dash) === 'of' ? dash + 1 : dash;
  const place = BETWEEN.has(wordAt(words, of)) ? of + 1 : of;
  const unit = UNITS.get(wordAt(words, place));
  if (!unit) return null;
  const isSingular = !wordAt(words, place).endsWith('s');
  const compound = dash > number.to || (isSingular && value !== 1);
  // "one second" and "two quarters of it": shares and ranks are no times.
  if (unit === 'quarter' && wordAt(words, place + 1) === 'of') return null;
  const tail = readTail(words, place + 1);
  const rough = number.max !== null || tail.rough;
  return { value: value === null ? null : value + tail.half, unit, to: tail.to, compound, rough };
}

/** "a year", "an hour", "another week", "a year and a half". */
function readArticle({ words }: Scene, at: number): CountedTime | null {
  if (!/^(?:an?|another)$/.test(wordAt(words, at))) return null;
  const place = BETWEEN.has(wordAt(words, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(words, place);
  const unit = UNITS.get(word);
  // "a quarter" is a share and "a second" a rank far more often than a time.
  const isNoTime = unit === 'quarter' || unit === 'second' || unit === 'weekend';
  if (!unit || isNoTime || word.endsWith('s') || wordAt(words, place + 1) === '-') return null;
  const tail = readTail(words, place + 1);
  return { value: 1 + tail.half, unit, to: tail.to, compound: false, rough: tail.rough };
}

/** "half an hour", "a half-hour", "half a century". */
function readHalfOf({ words }: Scene, at: number): CountedTime | null {
  const first = wordAt(words, at);
  const isHalf = first === 'half';
  const isTurned = first === 'a' && wordAt(words, at + 1) === 'half';
  if (!isHalf && !isTurned) return null;
  const place = isHalf && /^an?$/.test(wordAt(words, at + 1)) ? at + 2 : skipHyphen(words, isHalf ? at + 1 : at + 2);
  const unit = UNITS.get(wordAt(words, place));
  return unit ? { value: 0.5, unit, to: place + 1, compound: false, rough: false } : null;
}

/** "several weeks", "a few days", "a couple of years", "many months", "some weeks". */
function readVague({ words }: Scene, at: number): CountedTime | null {
  const hasArticle = wordAt(words, at) === 'a';
  const start = hasArticle ? at + 1 : at;
  const isCouple = wordAt(words, start) === 'couple';
  if (hasArticle && !isCouple && wordAt(words, start) !== 'few') return null;
  if (!isCouple && !VAGUE_AMOUNTS.has(wordAt(words, start))) return null;
  const of = isCouple && wordAt(words, start + 1) === 'of' ? start + 2 : skipHyphen(words, start + 1);
  const place = BETWEEN.has(wordAt(words, of)) ? of + 1 : of;
  const unit = UNITS.get(wordAt(words, place));
  const compound = wordAt(words, of - 1) === '-';
  if (!unit || !(wordAt(words, place).endsWith('s') || compound)) return null;
  return { value: isCouple ? 2 : null, unit, to: place + 1, compound, rough: isCouple };
}

/** "and a half", "or so", "or two" behind the unit. */
function readTail(words: Scene['words'], at: number): { half: number; rough: boolean; to: number } {
  const three = [0, 1, 2].map((more) => wordAt(words, at + more)).join(' ');
  if (three === 'and a half') return { half: 0.5, rough: false, to: at + 3 };
  if (/^or (?:so|two|more)\b(?! than)/.test(three)) return { half: 0, rough: true, to: at + 2 };
  return { half: 0, rough: false, to: at };
}
