import { COLLECTIVES, SCALES, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { type NumberReading, plainNumber, wordAt } from './number-reading.ts';

/** "dozens", "tens of thousands", "hundreds of thousands": from one of them to ten. */
export function readVaguePlural(tokens: readonly Token[], at: number): NumberReading | null {
  const least = VAGUE_PLURALS.get(wordAt(tokens, at));
  if (least === undefined) return null;
  let value = least;
  let to = at + 1;
  while (wordAt(tokens, to) === 'of') {
    const factor = VAGUE_PLURALS.get(wordAt(tokens, to + 1));
    if (factor === undefined) break;
    value *= factor;
    to += 2;
  }
  return { ...plainNumber(value, 'vague', { from: at, to }), max: value * 10, modifier: 'range' };
}

/** "a dozen", "a pair", "a couple", "half a dozen", "half a million", "a half-dozen". */
export function readCollective(tokens: readonly Token[], at: number): NumberReading | null {
  const halfFirst = wordAt(tokens, at) === 'half';
  const articleAt = halfFirst ? at + 1 : at;
  if (!/^an?$/.test(wordAt(tokens, articleAt))) return null;
  const halfLater = wordAt(tokens, articleAt + 1) === 'half' && !halfFirst;
  const nounAt = articleAt + (halfLater ? (wordAt(tokens, articleAt + 2) === '-' ? 3 : 2) : 1);
  const noun = wordAt(tokens, nounAt);
  const isHalf = halfFirst || halfLater;
  const size = COLLECTIVES.get(noun) ?? (isHalf ? SCALES.get(noun) : undefined);
  if (size === undefined || (isHalf && size % 2 === 1)) return null;
  return plainNumber(isHalf ? size / 2 : size, 'collective', { from: at, to: nounAt + 1 });
}
