import type { Term } from '../model/answer.ts';
import type { Passage, Span } from '../model/article.ts';
import { type AskedWord, rarity } from './asked-words.ts';
import type { Occurrence } from './find-asked.ts';

/** Where in a passage the asked words stand closest together. */
export interface Place {
  /** The rarity of the words around it, each the less the further it is. */
  readonly value: number;
  /** The occurrence in the middle, or null when there is none. */
  readonly centre: Occurrence | null;
}

/** At this many words away a word counts 1/e. A gentle slope found more than a window of any width (8, 12, 20 words). */
const REACH = 8;
/** Further words would add less than a twentieth. */
const MAX_AWAY = 3 * REACH;

/** The asked word that has most of the others around it, the first of equals. */
export function bestPlace(occurrences: readonly Occurrence[], words: readonly AskedWord[]): Place {
  let best: Place = { value: 0, centre: null };
  let from = 0;
  for (const centre of occurrences) {
    while ((occurrences[from]?.at ?? 0) < centre.at - MAX_AWAY) from++;
    const near = words.map(() => 0);
    for (let next = from; next < occurrences.length; next++) {
      const occurrence = occurrences[next];
      if (!occurrence || occurrence.at > centre.at + MAX_AWAY) break;
      const strength = occurrence.strength * Math.exp(-Math.abs(occurrence.at - centre.at) / REACH);
      near[occurrence.word] = Math.max(near[occurrence.word] ?? 0, strength);
    }
    const value = rarity(words, (word) => near[word] ?? 0);
    if (value > best.value) best = { value, centre };
  }
  return best;
}

/** A sentence of a passage, and the position of its first word among the passage's words that are no stopwords. */
export interface PlacedSentence extends Span {
  readonly firstAt: number;
}

/** The sentence around a place; the whole text where there is none. `terms` are the passage's. */
export function sentenceAround(
  { centre }: Place,
  { text, sentences }: Pick<Passage, 'text' | 'sentences'>,
  terms: readonly Term[],
): PlacedSentence {
  const sentence = centre && sentences.find(({ end }) => end > centre.term.span.start);
  const { start, end } = sentence ?? { start: 0, end: text.length };
  const before = new Set<number>();
  for (const { span } of terms) if (span.start < start) before.add(span.start);
  return { start, end, firstAt: before.size };
}
