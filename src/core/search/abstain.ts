import type { Collection, Hit, Question } from '../model/answer.ts';
import type { NameIndex } from '../names/name-index.ts';
import { askedWords, rarity } from './asked-words.ts';
import { readMatches } from './read-matches.ts';

/** From here on hits are taken to be about the question. */
export const CONFIDENT = 0.5;

/** The figures of the collection and the names that the question was analysed with. */
export interface ConfidenceContext {
  readonly collection: Collection;
  readonly index: NameIndex;
}

/**
 * How likely the best hits are about what is asked, from 0 to 1, by a logistic over what they share with it. A question
 * of one or two words needs them all; each name in it must stand in the passage or its title.
 */
export function confidence(
  question: Pick<Question, 'terms' | 'entities'>,
  hits: readonly Hit[],
  { collection, index }: ConfidenceContext,
): number {
  const words = askedWords(question.terms, collection);
  const { averageLength } = collection;
  const [best] = readMatches(hits.slice(0, 1), words, { averageLength, index });
  if (!best) return 0;
  const total = rarity(words, () => 1) || 1;
  const { covered, close, bm25 } = best.features;
  if (words.length <= 2 && covered < total) return 0;
  return 1 / (1 + Math.exp(-(-4 + (4 * covered + 3 * close + 3 * bm25) / total)));
}
