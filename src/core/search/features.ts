import type { AskedWord } from './asked-words.ts';
import type { Occurrence } from './find-asked.ts';

/** What the ranker weighs. Each is in nats, a sum over the question's words of how rare they are. */
export interface Features {
  /** BM25 of the passage. */
  readonly bm25: number;
  /** Words that stand in the passage or in its title. */
  readonly covered: number;
  /** Words that stand in the title. */
  readonly title: number;
  /** Words in the best stretch of 8. */
  readonly close: number;
  /** Words by how early they come: what a passage is about is said at its head. */
  readonly early: number;
  /** Words of which the passage has only a relative: Normandy for Norman. */
  readonly related: number;
  /** Neighbours in the question that are neighbours in the passage, as a share of those there are. */
  readonly phrase: number;
  /** Words shared with the other passages that match best, as a share of those they have in common. */
  readonly alike: number;
  /** 1 when the passage holds a fact of the kind asked for. */
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
  /** Number of terms in the passage's text. */
  readonly length: number;
}

/** Saturation and length normalisation as in Anserini's BM25: paragraphs of news differ less in worth than in length. */
const K1 = 0.9;
const B = 0.4;
/** Words that a stretch spans. */
const STRETCH = 8;
/** A word at this place counts half as much as the first. */
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
    close: bestStretch(occurrences, words),
    early: earliness(occurrences, words),
    related: rarity(words, (word) => inRelatives[word] ?? 0),
    phrase: phraseShare(occurrences, words),
  };
}

/** The rarity of the asked words, each as far as it is there. */
export function rarity(words: readonly AskedWord[], strengthOf: (word: number) => number): number {
  let total = 0;
  for (let word = 0; word < words.length; word++) total += (words[word]?.idf ?? 0) * strengthOf(word);
  return total;
}

/** The greatest strength of each word among occurrences. */
export function strengths(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number[] {
  const found = words.map(() => 0);
  for (const { word, strength } of occurrences) found[word] = Math.max(found[word] ?? 0, strength);
  return found;
}

function bm25(match: Match, words: readonly AskedWord[], averageLength: number): number {
  const counts = words.map(() => 0);
  for (const { word, strength } of match.occurrences) counts[word] = (counts[word] ?? 0) + strength;
  const norm = K1 * (1 - B + (B * match.length) / (averageLength || 1));
  return rarity(words, (word) => (counts[word] ?? 0) / ((counts[word] ?? 0) + norm));
}

function bestStretch(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number {
  let best = 0;
  for (let from = 0; from < occurrences.length; from++) {
    const end = (occurrences[from]?.at ?? 0) + STRETCH;
    let to = from;
    while ((occurrences[to]?.at ?? end) < end) to++;
    const found = strengths(occurrences.slice(from, to), words);
    best = Math.max(
      best,
      rarity(words, (word) => found[word] ?? 0),
    );
  }
  return best;
}

function earliness(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number {
  const earliest = words.map(() => 0);
  for (const { word, at, strength } of occurrences) {
    earliest[word] = Math.max(earliest[word] ?? 0, strength / (1 + at / HALF_AT));
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
