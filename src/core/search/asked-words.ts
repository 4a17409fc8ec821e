import type { Collection, Term } from '../model/answer.ts';
import { isEntityTerm } from './analyze.ts';

/** A word of the question as the ranker weighs it. */
export interface AskedWord {
  readonly text: string;
  /** How rare it is: inverse document frequency, in nats. */
  readonly idf: number;
  /** The terms that stand for it, each with how surely: itself, the name it is part of, its corrections. */
  readonly alternatives: ReadonlyMap<string, number>;
}

/** A guessed spelling counts less than the word itself, and each further guess less than the one before. */
const GUESSED = 0.9;
const NEXT_GUESS = 0.7;

/**
 * The words of a question, each once, in order. A known name is no word of its own but stands for those it was written
 * with, so that Dhaka is matched by Bangladesh and counted once.
 */
export function askedWords(terms: readonly Term[], collection: Collection): AskedWord[] {
  const entities = terms.filter((term) => isEntityTerm(term.text));
  const words = new Map<string, AskedWord>();
  for (const { text, span } of terms) {
    if (isEntityTerm(text) || words.has(text)) continue;
    const names = entities.filter((each) => each.span.start <= span.start && span.end <= each.span.end);
    const guesses = collection.corrections.get(text) ?? [];
    const alternatives = new Map([
      ...guesses.map((guess, at) => [guess, GUESSED * NEXT_GUESS ** at] as const),
      ...[text, ...names.map((name) => name.text)].map((term) => [term, 1] as const),
    ]);
    const [bestGuess = text] = guesses;
    words.set(text, { text, idf: idf([text, bestGuess, ...names.map((name) => name.text)], collection), alternatives });
  }
  return [...words.values()];
}

/** The rarity of the asked words, each as far as it is there. */
export function rarity(words: readonly AskedWord[], strengthOf: (word: number) => number): number {
  let total = 0;
  for (let word = 0; word < words.length; word++) total += (words[word]?.idf ?? 0) * strengthOf(word);
  return total;
}

/** BM25's, in the form that never goes below zero; of the most frequent alternative. */
function idf(terms: readonly string[], { passages, documentFrequency }: Collection): number {
  const frequency = Math.max(...terms.map((term) => documentFrequency.get(term) ?? 0));
  return Math.log(1 + (Math.max(passages - frequency, 0) + 0.5) / (frequency + 0.5));
}
