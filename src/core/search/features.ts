import type { AskedWord } from './asked-words.ts';
import type { Match, Occurrence } from './read-match.ts';

/** What the ranker weighs, each from 0 to 1. */
export interface Features {
  /** BM25 of the passage over the most it could be. */
  readonly bm25: number;
  /** Share of the question's rarity that stands in the passage. */
  readonly coverage: number;
  /** The same in the article's title. */
  readonly title: number;
  /** The same in passage and title together. */
  readonly both: number;
  /** The same in the best stretch of 20 words. */
  readonly window: number;
  /** Share of the question's neighbouring words that are neighbours in the passage too. */
  readonly pairs: number;
  /** Share of the question's rarity found in the article's proposed passages together. */
  readonly article: number;
  /** 1 when the passage holds a fact of the kind asked for. */
  readonly answer: number;
}

/** BM25's usual saturation and length normalisation (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
const WINDOW = 20;

type Lexical = Omit<Features, 'article' | 'answer'>;

export function lexicalFeatures(match: Match, words: readonly AskedWord[], averageLength: number): Lexical {
  const total = sum(words.map((word) => word.idf)) || 1;
  const inText = strengths(match.occurrences, words.length);
  const share = (found: readonly number[]) => sum(words.map((word, at) => word.idf * (found[at] ?? 0))) / total;
  return {
    bm25: bm25(match, words, averageLength) / total,
    coverage: share(inText),
    title: share(match.inTitle),
    both: share(inText.map((strength, at) => Math.max(strength, match.inTitle[at] ?? 0))),
    window: bestWindow(match.occurrences, words) / total,
    pairs: pairs(match.occurrences, words),
  };
}

/** The greatest strength of each word among occurrences. */
export function strengths(occurrences: readonly Occurrence[], words: number): number[] {
  const found = new Array<number>(words).fill(0);
  for (const { word, strength } of occurrences) found[word] = Math.max(found[word] ?? 0, strength);
  return found;
}

function bm25(match: Match, words: readonly AskedWord[], averageLength: number): number {
  const counts = new Array<number>(words.length).fill(0);
  for (const { word, strength } of match.occurrences) counts[word] = (counts[word] ?? 0) + strength;
  const norm = K1 * (1 - B + (B * match.length) / (averageLength || 1));
  return sum(words.map(({ idf }, at) => (idf * (counts[at] ?? 0)) / ((counts[at] ?? 0) + norm)));
}

function bestWindow(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number {
  let best = 0;
  for (const [from, first] of occurrences.entries()) {
    const found = new Array<number>(words.length).fill(0);
    for (let next = from; next < occurrences.length; next++) {
      const occurrence = occurrences[next];
      if (!occurrence || occurrence.at >= first.at + WINDOW) break;
      found[occurrence.word] = Math.max(found[occurrence.word] ?? 0, occurrence.strength);
    }
    best = Math.max(best, sum(words.map(({ idf }, at) => idf * (found[at] ?? 0))));
  }
  return best;
}

function pairs(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number {
  const places = words.map(() => new Set<number>());
  for (const { word, at } of occurrences) places[word]?.add(at);
  let total = 0;
  let found = 0;
  for (let left = 0; left + 1 < words.length; left++) {
    const weight = Math.min(words[left]?.idf ?? 0, words[left + 1]?.idf ?? 0);
    total += weight;
    const isNext = [...(places[left] ?? [])].some((at) => places[left + 1]?.has(at + 1));
    if (isNext) found += weight;
  }
  return total === 0 ? 0 : found / total;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
