import type { Article } from '../../../src/core/model/article.ts';

/** A search engine under measurement, empty when it is made. */
export interface BenchEngine {
  /** Takes passages in; called many times, each article once. */
  readonly add: (articles: readonly Article[]) => void | Promise<void>;
  /** After the last article, where the engine has something left to do; counts as indexing. */
  readonly finish?: () => void;
  /** How many passages it found, at most `MAX_FOUND`, best first as it sees it. */
  readonly ask: (question: string) => number | Promise<number>;
}

/** As many as the desk's own search proposes to its ranker. */
export const MAX_FOUND = 50;

/** What the others index of a passage: the same words as the desk. */
export interface BenchPassage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export function passagesOf(articles: readonly Article[]): BenchPassage[] {
  return articles.flatMap(({ title, passages }) => passages.map(({ id, text }) => ({ id, title, text })));
}

/** A question's words, for engines whose own query language trips over punctuation. */
export function wordsOf(question: string): string[] {
  return question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
