import type { Span } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { TaggedSentence } from '../tokens.ts';

/** The words of a fact that decide in which clause it is said: a deal's own cue, where that stands in this passage. */
export function placeOfClaim(fact: Fact): Span {
  if (fact.kind !== 'deal') return fact.span;
  const { cue } = fact.evidence;
  return cue.passageId === undefined || cue.passageId === fact.passageId ? cue : fact.span;
}

/** What cues govern in a sentence: at each of its tokens the scope that counts there, or null. */
type Govern<T> = (sentence: TaggedSentence) => readonly (T | null)[];

/**
 * The scope that governs a place, asked by place. Each sentence is read once and both ways are halved, so that neither a
 * long passage nor a long sentence is walked for each of its facts.
 */
export function scopesByPlace<T>(sentences: readonly TaggedSentence[], govern: Govern<T>): (place: Span) => T | null {
  const governed = sentences.map(govern);
  return ({ start }) => {
    const at = countUpTo(sentences, start);
    const tokens = sentences[at]?.tokens ?? [];
    return governed[at]?.[countUpTo(tokens, start)] ?? null;
  };
}

/** How many of the spans, in text order, end at an offset or before it. */
export function countUpTo(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
