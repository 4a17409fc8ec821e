import type { Token } from '../tokens.ts';
import { readDigitNumber, scaleUp } from './digit-number.ts';
import { readFraction, readProportion } from './fraction.ts';
import { type NumberReading, type NumberRule, skipHyphen, wordAt } from './number-reading.ts';
import { readOrdinal } from './ordinal.ts';
import { readCollective, readVaguePlural } from './vague-number.ts';
import { readWordNumber } from './word-number.ts';

/** In order: what takes more words comes before what would read only the first of them. */
const RULES: readonly NumberRule[] = [
  readOrdinal, // twenty-first, before twenty
  readProportion, // one in five, before one
  readCollective, // half a million, a dozen, before half
  readFraction, // two-thirds, before two
  readVaguePlural,
  readDigitNumber,
  readWordNumber,
];

/**
 * The number that begins at a token, or null: "1,000,000", "1.2bn", "twenty-five", "half a dozen", "two-thirds", "one in
 * five", "hundreds of thousands" and the ranges of them, "12-15", "12 to 15", "three or four", "89 to 93 billion",
 * "between seven and ten" (from "seven" on). Looks at the words before `at` only to tell a range from a sum.
 */
export function readNumberAt(tokens: readonly Token[], at: number): NumberReading | null {
  const first = readOne(tokens, at);
  return first && (readRange(tokens, first) ?? first);
}

function readOne(tokens: readonly Token[], at: number): NumberReading | null {
  for (const rule of RULES) {
    const reading = rule(tokens, at);
    if (reading) return reading;
  }
  return null;
}

/** Forms that two of can be the ends of a range. */
const ENDS = new Set(['digits', 'words']);

function readRange(tokens: readonly Token[], first: NumberReading): NumberReading | null {
  if (first.ordinal || first.max !== null || !ENDS.has(first.form)) return null;
  const before = wordAt(tokens, first.from - 1);
  const joint = readJoint(tokens, first.to, before);
  const last = joint && readOne(tokens, joint.to);
  if (!last || last.ordinal || !ENDS.has(last.form)) return null;
  const value = shareScale(tokens, first, last);
  const max = last.max ?? last.value;
  // "three or four" is a range, "5 or 100" a choice; a fall is a range only where it says from what: "from 8 to 6".
  const isRange = joint.word === 'or' ? max === value + 1 : max > value || (joint.word === 'to' && before === 'from');
  return isRange && max !== value ? { ...first, value, max, modifier: 'range', to: last.to } : null;
}

/** "to", "-", "or", "-to-", and behind "between" also "and", with the place behind it. */
function readJoint(tokens: readonly Token[], at: number, before: string): { word: string; to: number } | null {
  const toAt = skipHyphen(tokens, at);
  if (wordAt(tokens, toAt) === 'to') return { word: 'to', to: skipHyphen(tokens, toAt + 1) };
  const word = wordAt(tokens, at);
  const joins = word === '-' || word === 'or' || (word === 'and' && before === 'between');
  return joins ? { word, to: at + 1 } : null;
}

/** "89 to 93 billion" is 89 billion to 93: the scale of the last end is the first one's too where that has none. */
function shareScale(tokens: readonly Token[], first: NumberReading, last: NumberReading): number {
  const wordsLeft = tokens.slice(last.from, last.to).length > 1 && first.to - first.from === 1;
  const base = readOne(tokens.slice(last.from, last.from + 1), 0)?.value;
  if (!wordsLeft || !base || first.value >= 1000) return first.value;
  return scaleUp(first.value, Math.max(1, Math.round(last.value / base)));
}
