import { SMALL_NUMBERS, TENS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { scaleUp } from './digit-number.ts';
import { type NumberReading, plainNumber, skipHyphen, wordAt } from './number-reading.ts';
import { readScales } from './scales.ts';

/**
 * Words: "twenty-five", "one hundred and five", "two thousand three hundred", "two and a half million", "a hundred", "a
 * million and a half", "two dozen". After "between" an "and" parts two numbers: "between one hundred and two hundred".
 */
export function readWordNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const joins = wordAt(tokens, at - 1) !== 'between';
  let group = readGroup(tokens, at, joins) ?? readArticle(tokens, at);
  if (!group) return null;
  let value = 0;
  let to = at;
  let ceiling = Number.POSITIVE_INFINITY;
  while (group && group.value < ceiling) {
    const { factor, to: behind } = readScales(tokens, group.to);
    value += scaleUp(group.value, factor);
    to = behind;
    if (factor === 1) break;
    const half = joins ? readHalf(tokens, to) : null;
    if (half) return plainNumber(value + factor / 2, 'words', { from: at, to: half.to });
    ceiling = factor;
    group = readGroup(tokens, joins ? skipAnd(tokens, to) : to, joins);
  }
  return plainNumber(value, 'words', { from: at, to });
}

interface Part {
  readonly value: number;
  readonly to: number;
}

/** "five", "twenty-five", "five hundred", "one hundred and five", "two and a half". */
function readGroup(tokens: readonly Token[], at: number, joins: boolean): Part | null {
  const first = readBelowHundred(tokens, at);
  if (!first) return null;
  const half = joins ? readHalf(tokens, first.to) : null;
  if (half) return { value: first.value + 0.5, to: half.to };
  const hundredAt = skipHyphen(tokens, first.to);
  if (wordAt(tokens, hundredAt) !== 'hundred') return first;
  const rest = readBelowHundred(tokens, joins ? skipAnd(tokens, hundredAt + 1) : hundredAt + 1);
  return { value: first.value * 100 + (rest?.value ?? 0), to: rest?.to ?? hundredAt + 1 };
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

/** "a" and "an" are one before a scale only: a hundred, a million. */
function readArticle(tokens: readonly Token[], at: number): Part | null {
  const word = wordAt(tokens, at);
  if (word !== 'a' && word !== 'an') return null;
  const { factor } = readScales(tokens, at + 1);
  return factor > 12 ? { value: 1, to: at + 1 } : null;
}

/** "and a half", "-and-a-half". */
function readHalf(tokens: readonly Token[], at: number): { readonly to: number } | null {
  let to = at;
  for (const word of ['and', 'a', 'half']) {
    to = skipHyphen(tokens, to);
    if (wordAt(tokens, to) !== word) return null;
    to += 1;
  }
  return { to };
}

function skipAnd(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === 'and' ? at + 1 : at;
}
