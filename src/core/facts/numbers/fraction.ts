import { FRACTION_PARTS, SCALES, SMALL_NUMBERS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { type NumberReading, type Part, plainNumber, skipHyphen, wordAt } from './number-reading.ts';

/**
 * "two-thirds", "three quarters", "one-fifth", "a third of", "half of", "half its", "half a" (mile); with a scale it is an amount: "three
 * quarters of a million", "a quarter million".
 */
export function readFraction(tokens: readonly Token[], at: number): NumberReading | null {
  const share = readHalf(tokens, at) ?? readShare(tokens, at);
  if (!share) return null;
  const scaleAt = wordAt(tokens, share.to) === 'of' && wordAt(tokens, share.to + 1) === 'a' ? share.to + 2 : share.to;
  const scale = SCALES.get(wordAt(tokens, skipHyphen(tokens, scaleAt))) ?? 0;
  if (scale >= 1e6) {
    return plainNumber(share.value * scale, 'collective', { from: at, to: skipHyphen(tokens, scaleAt) + 1 });
  }
  // "a quarter" is also three months and "one third" a rank; "two-thirds" can only be a fraction.
  const isSure = share.isPlural || share.isTied || wordAt(tokens, share.to) === 'of';
  if (isSure || isHalfOfSome(tokens, share.to)) return plainNumber(share.value, 'fraction', { from: at, to: share.to });
  const isHalfA = wordAt(tokens, at) === 'half' && /^an?$/.test(wordAt(tokens, share.to));
  return isHalfA ? plainNumber(share.value, 'fraction', { from: at, to: share.to + 1 }) : null;
}

/** What stands behind a whole number to make it a mixed one: "and a half", "-and-a-half", "and three quarters". */
export function readMixedTail(tokens: readonly Token[], at: number): Part | null {
  const andAt = skipHyphen(tokens, at);
  if (wordAt(tokens, andAt) !== 'and') return null;
  const share = readShare(tokens, skipHyphen(tokens, andAt + 1));
  // "Two and a third of the crew" are two things.
  return share && wordAt(tokens, share.to) !== 'of' ? share : null;
}

interface Share extends Part {
  /** "thirds": can be nothing else. */
  readonly isPlural: boolean;
  /** "one-third". */
  readonly isTied: boolean;
}

/** "a half", "a third", "one-fifth", "three quarters". */
function readShare(tokens: readonly Token[], at: number): Share | null {
  const first = wordAt(tokens, at);
  const top = /^an?$/.test(first) ? 1 : SMALL_NUMBERS.get(first);
  if (!top) return null;
  const partAt = skipHyphen(tokens, at + 1);
  const word = wordAt(tokens, partAt);
  const bottom = FRACTION_PARTS.get(top === 1 ? word : word.replace(/s$/, ''));
  if (!bottom || top >= bottom) return null;
  return { value: top / bottom, to: partAt + 1, isPlural: top > 1, isTied: partAt > at + 1 };
}

/** "half" and "quarter" without an article. */
function readHalf(tokens: readonly Token[], at: number): Share | null {
  const word = wordAt(tokens, at);
  if (word !== 'half' && word !== 'quarter') return null;
  return { value: word === 'half' ? 1 / 2 : 1 / 4, to: at + 1, isPlural: false, isTied: false };
}

/** "half the fleet", "half its crews". */
function isHalfOfSome(tokens: readonly Token[], to: number): boolean {
  return (
    wordAt(tokens, to - 1) === 'half' && /^(?:the|its|their|his|her|our|all|these|those)$/.test(wordAt(tokens, to))
  );
}

/** Words between the parts of a proportion. */
const PROPORTIONS = [['out', 'of'], ['in']];

/** "one in five", "9 out of 10", "one-in-five"; never "one in 2019" or "two in five years". */
export function readProportion(tokens: readonly Token[], at: number): NumberReading | null {
  const top = smallAt(tokens, at);
  if (!top) return null;
  const inAt = skipHyphen(tokens, at + 1);
  for (const words of PROPORTIONS) {
    if (!words.every((word, index) => wordAt(tokens, inAt + index) === word)) continue;
    const bottomAt = skipHyphen(tokens, inAt + words.length);
    const bottom = smallAt(tokens, bottomAt);
    const behind = wordAt(tokens, bottomAt + 1);
    const isOver = SCALES.has(behind) || (words.length === 1 && NOT_A_WHOLE.has(behind));
    if (!bottom || top >= bottom || bottom > 10 || isOver) return null;
    return plainNumber(top / bottom, 'proportion', { from: at, to: bottomAt + 1 });
  }
  return null;
}

/** What "two in five …" counts over, so that it is no share. */
const NOT_A_WHOLE = new Set(
  'seconds minutes hours days weeks months years decades games matches starts appearances seasons'.split(' '),
);

function smallAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at);
  return SMALL_NUMBERS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : null);
}
