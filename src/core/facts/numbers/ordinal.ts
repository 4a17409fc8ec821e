import { ORDINALS, TENS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { type NumberReading, plainNumber, skipHyphen, wordAt } from './number-reading.ts';

/** "first", "21st", "twenty-first", "96th". "second" and "quarter" as times are for the reader of the words around. */
export function readOrdinal(tokens: readonly Token[], at: number): NumberReading | null {
  const word = wordAt(tokens, at);
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (digits) return ordinal(Number(digits), at, at + 1);
  const tens = TENS.get(word);
  const lastAt = tens === undefined ? at : skipHyphen(tokens, at + 1);
  const last = ORDINALS.get(wordAt(tokens, lastAt));
  if (last === undefined || (tens !== undefined && last > 9)) return null;
  return ordinal((tens ?? 0) + last, at, lastAt + 1);
}

function ordinal(value: number, from: number, to: number): NumberReading {
  return { ...plainNumber(value, /\d/.test(String(value)) ? 'digits' : 'words', { from, to }), ordinal: true };
}
