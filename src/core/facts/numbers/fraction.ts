import { FRACTION_PARTS, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { readDigits } from './digits.ts';
import { type NumberReading, plainNumber, skipHyphen, wordAt } from './number-reading.ts';

/** "two-thirds", "three quarters", "one-fifth", "a third of", "half of": a part needs its "of" where it is alone. */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const first = wordAt(tokens, at);
  if (first === 'half') return readHalfOf(tokens, at);
  const top = /^an?$/.test(first) ? 1 : SMALL_NUMBERS.get(first);
  if (!top) return null;
  const partAt = skipHyphen(tokens, at + 1);
  const word = wordAt(tokens, partAt);
  const bottom = FRACTION_PARTS.get(top === 1 ? word : word.replace(/s$/, '').replace(/^halve$/, 'half'));
  if (!bottom || top >= bottom) return null;
  // "a quarter" is also three months and "one third" a rank; "two-thirds" can only be a fraction.
  if (top === 1 && partAt === at + 1 && wordAt(tokens, partAt + 1) !== 'of') return null;
  return plainNumber(top / bottom, 'fraction', { from: at, to: partAt + 1 });
}

/** "one in five", "9 out of 10", "one-in-five"; never "one in 2019" or "two in five years". */
export function readProportion(tokens: readonly Token[], at: number): NumberReading | null {
  const top = smallAt(tokens, at);
  const inAt = skipHyphen(tokens, at + 1);
  const words = wordAt(tokens, inAt) === 'out' ? 2 : 1;
  if (!top || (words === 1 ? wordAt(tokens, inAt) : wordAt(tokens, inAt + 1)) !== (words === 1 ? 'in' : 'of'))
    return null;
  const bottomAt = skipHyphen(tokens, inAt + words);
  const bottom = smallAt(tokens, bottomAt);
  if (!bottom || top >= bottom || bottom > 10 || (words === 1 && NOT_A_WHOLE.has(wordAt(tokens, bottomAt + 1))))
    return null;
  return plainNumber(top / bottom, 'proportion', { from: at, to: bottomAt + 1 });
}

/** What "two in five …" counts over, so that it is no share. */
const NOT_A_WHOLE = new Set(
  'seconds minutes hours days weeks months years decades games matches starts appearances seasons'.split(' '),
);

function readHalfOf(tokens: readonly Token[], at: number): NumberReading | null {
  return /^(?:of|the)$/.test(wordAt(tokens, at + 1)) ? plainNumber(1 / 2, 'fraction', { from: at, to: at + 1 }) : null;
}

function smallAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at);
  return SMALL_NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? (readDigits(word)?.value ?? null) : null);
}
