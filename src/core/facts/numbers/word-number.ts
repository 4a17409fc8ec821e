import { SCALES, SMALL_NUMBERS, TENS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { scaleUp } from './digit-number.ts';
import { readMixedTail } from './fraction.ts';
import { type NumberReading, type Part, plainNumber, skipHyphen, wordAt } from './number-reading.ts';
import { readScales } from './scales.ts';

/**
 * Words: "twenty-five", "one hundred and five", "two thousand three hundred", "two and a half million", "a hundred", "a
 * million and a half", "two dozen", "minus five", "two point five". After "between" an "and" parts two numbers: "between
 * one hundred and two hundred".
 */
export function readWordNumber(tokens: readonly Token[], at: number): NumberReading | null {
  if (wordAt(tokens, at) === 'minus') return negate(readWordNumber(tokens, at + 1));
  const joins = wordAt(tokens, at - 1) !== 'between';
  let group = readGroup(tokens, at, joins) ?? readArticle(tokens, at);
  if (!group) return null;
  let value = 0;
  let to = at;
  let ceiling = Number.POSITIVE_INFINITY;
  while (group && group.value < ceiling) {
    const { factor, to: behind } = readScales(tokens, group.to);
    // "one thousand two million" is two numbers.
    if (factor >= ceiling) break;
    value += scaleUp(group.value, factor);
    to = behind;
    if (factor === 1) break;
    const tail = joins ? readMixedTail(tokens, to) : null;
    if (tail) return plainNumber(value + tail.value * factor, 'words', { from: at, to: tail.to });
    ceiling = factor;
    group = readGroup(tokens, joins ? skipAnd(tokens, to) : to, joins);
  }
  return plainNumber(value, 'words', { from: at, to });
}

function negate(reading: NumberReading | null): NumberReading | null {
  return reading && { ...reading, value: -reading.value, from: reading.from - 1 };
}

/** "five", "twenty-five", "five hundred", "one hundred and five", "two and a half", "two point five". */
function readGroup(tokens: readonly Token[], at: number, joins: boolean): Part | null {
  const first = readBelowHundred(tokens, at) ?? readOneHundred(tokens, at);
  if (!first) return null;
  const tail = joins ? readMixedTail(tokens, first.to) : null;
  if (tail) return { value: first.value + tail.value, to: tail.to };
  const point = readPoint(tokens, first);
  if (point) return point;
  const hundredAt = skipHyphen(tokens, first.to);
  if (wordAt(tokens, hundredAt) !== 'hundred') return first;
  const rest = readBelowHundred(tokens, joins ? skipAnd(tokens, hundredAt + 1) : hundredAt + 1);
  return { value: first.value * 100 + (rest?.value ?? 0), to: rest?.to ?? hundredAt + 1 };
}

/** The "a" of "a hundred and five". */
function readOneHundred(tokens: readonly Token[], at: number): Part | null {
  return wordAt(tokens, at) === 'a' && wordAt(tokens, at + 1) === 'hundred' ? { value: 1, to: at + 1 } : null;
}

/** "two point five", digit by digit. */
function readPoint(tokens: readonly Token[], { value, to }: Part): Part | null {
  if (wordAt(tokens, to) !== 'point') return null;
  let digits = '';
  let at = to + 1;
  for (; at < to + 4; at++) {
    const digit = SMALL_NUMBERS.get(wordAt(tokens, at)) ?? 10;
    if (digit > 9) break;
    digits += digit;
  }
  return digits === '' ? null : { value: Number(`${value}.${digits}`), to: at };
}

function readBelowHundred(tokens: readonly Token[], at: number): Part | null {
  const word = wordAt(tokens, at);
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, to: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const unitAt = skipHyphen(tokens, at + 1);
  const unit = SMALL_NUMBERS.get(wordAt(tokens, unitAt)) ?? 0;
  return unit > 0 && unit < 10 ? { value: tens + unit, to: unitAt + 1 } : { value: tens, to: at + 1 };
}

/** "a" and "an" are one before a scale that is written out: a thousand, a million. */
function readArticle(tokens: readonly Token[], at: number): Part | null {
  const isScale = wordAt(tokens, at + 1).length > 3 && SCALES.has(wordAt(tokens, at + 1));
  return /^an?$/.test(wordAt(tokens, at)) && isScale ? { value: 1, to: at + 1 } : null;
}

function skipAnd(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === 'and' ? at + 1 : at;
}
