import type { Span } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { TaggedSentence } from '../tokens.ts';

/** The words of a fact that decide in which clause it is said: a deal's own cue, where that stands in this passage. */
export function placeOfClaim(fact: Fact): Span {
  if (fact.kind !== 'deal') return fact.span;
  const { cue } = fact.evidence;
  return cue.passageId === undefined || cue.passageId === fact.passageId ? cue : fact.span;
}

/**
 * What a reader finds in the sentence that a place lies in, each sentence read once: an empty list for a place in none.
 */
export function bySentence<T>(
  sentences: readonly TaggedSentence[],
  find: (sentence: TaggedSentence) => readonly T[],
): (place: Span) => readonly T[] {
  const found = sentences.map(find);
  return ({ start }) => found[indexOfSentence(sentences, start)] ?? [];
}

/** By halving, so that a long passage is not walked for each fact. */
function indexOfSentence(sentences: readonly TaggedSentence[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
