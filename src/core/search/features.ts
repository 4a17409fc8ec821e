import { type AskedWord, rarity } from './asked-words.ts';
import type { Place, PlacedSentence } from './best-place.ts';
import type { Occurrence } from './find-asked.ts';

/**
 * What the ranker weighs: up to `related` in nats, as the sum of how rare the words of the question are that count; the
 * last three from 0 to 1.
 */
export interface Features {
  /** BM25 of the passage. */
  readonly bm25: number;
  /** Words that stand in the passage or in its title. */
  readonly covered: number;
  /** Words that stand in the title. */
  readonly title: number;
  /** Words around the best place, each the less the further it is. */
  readonly close: number;
  /** Words of the best place's sentence by how early they come in it: what it is about is said at its head. */
  readonly early: number;
  /** Words of which the passage has only a relative: Normandy for Norman. */
  readonly related: number;
  /** Neighbours in the question that are neighbours in the passage, as a share of those there are. */
  readonly phrase: number;
  /** Words shared with the other passages that match best, as a share of those they have in common. */
  readonly alike: number;
  /** 1 when the sentence around the best place holds a fact of the kind asked for. */
  readonly answer: number;
}

/** How a passage meets a question. */
export interface Match {
  /** In the passage's text, in order. */
  readonly occurrences: readonly Occurrence[];
  /** Strength with which each asked word stands in the passage's text; 0 for not at all. */
  readonly inText: readonly number[];
  /** The same for the article's title. */
  readonly inTitle: readonly number[];
  /** 1 for each asked word of which only a relative stands in the text. */
  readonly inRelatives: readonly number[];
  /** Where the asked words stand closest together. */
  readonly place: Place;
  /** The sentence around that. */
  readonly sentence: PlacedSentence;
  /** Number of terms in the passage's text. */
  readonly length: number;
}

/**
 * BM25's saturation and length normalisation (Robertson and Zaragoza 2009). Slower to saturate than the usual .9 to 1.2:
 * `covered` already counts a word's first appearance, so what is left to tell is how often it comes.
 */
const K1 = 2;
const B = 0.6;
/** A sentence's word at this place counts half as much as its first. */
const HALF_AT = 4;

/** The features that rest on one passage alone. */
export function lexicalFeatures(
  match: Match,
  words: readonly AskedWord[],
  averageLength: number,
): Omit<Features, 'alike' | 'answer'> {
  const { occurrences, inText, inTitle, inRelatives } = match;
  return {
    bm25: bm25(match, words, averageLength),
    covered: rarity(words, (word) => Math.max(inText[word] ?? 0, inTitle[word] ?? 0)),
    title: rarity(words, (word) => inTitle[word] ?? 0),
    close: match.place.value,
    early: earliness(match, words),
    related: rarity(words, (word) => inRelatives[word] ?? 0),
    phrase: phraseShare(occurrences, words),
  };
}

function bm25(match: Match, words: readonly AskedWord[], averageLength: number): number {
  const counts = words.map(() => 0);
  for (const { word, strength } of match.occurrences) counts[word] = (counts[word] ?? 0) + strength;
  const norm = K1 * (1 - B + (B * match.length) / (averageLength || 1));
  return rarity(words, (word) => (counts[word] ?? 0) / ((counts[word] ?? 0) + norm));
}

function earliness({ occurrences, sentence }: Match, words: readonly AskedWord[]): number {
  const earliest = words.map(() => 0);
  for (const { word, at, strength, term } of occurrences) {
    if (term.span.start < sentence.start || term.span.start >= sentence.end) continue;
    earliest[word] = Math.max(earliest[word] ?? 0, strength / (1 + (at - sentence.firstAt) / HALF_AT));
  }
  return rarity(words, (word) => earliest[word] ?? 0);
}

function phraseShare(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number {
  const places = words.map(() => new Set<number>());
  for (const { word, at } of occurrences) places[word]?.add(at);
  let total = 0;
  let found = 0;
  for (let left = 0; left + 1 < words.length; left++) {
    const weight = Math.min(words[left]?.idf ?? 0, words[left + 1]?.idf ?? 0);
    total += weight;
    for (const at of places[left] ?? []) {
      if (!places[left + 1]?.has(at + 1)) continue;
      found += weight;
      break;
    }
  }
  return total === 0 ? 0 : found / total;
}
