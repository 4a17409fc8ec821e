import type { Term } from '../model/answer.ts';
import type { AskedWord } from './asked-words.ts';

/** Where and how surely an asked word stands in a text. */
export interface Occurrence {
  /** Position in the list of asked words. */
  readonly word: number;
  /** Position among the text's words that are no stopwords. */
  readonly at: number;
  /** 1 for the word itself or its name, less for a guessed spelling. */
  readonly strength: number;
  readonly term: Term;
}

/** Which asked words each term stands for. */
export type AskedByTerm = ReadonlyMap<string, readonly { readonly word: number; readonly strength: number }[]>;

export function askedByTerm(words: readonly AskedWord[]): AskedByTerm {
  const byTerm = new Map<string, { word: number; strength: number }[]>();
  for (const [word, { alternatives }] of words.entries()) {
    for (const [term, strength] of alternatives) {
      const own = byTerm.get(term);
      if (own) own.push({ word, strength });
      else byTerm.set(term, [{ word, strength }]);
    }
  }
  return byTerm;
}

/** Every place in a text where an asked word stands, in text order. */
export function findAsked(terms: readonly Term[], byTerm: AskedByTerm): Occurrence[] {
  const occurrences: Occurrence[] = [];
  /** Where the last occurrence of each word ends. */
  const ends = new Map<number, number>();
  let at = -1;
  let lastStart = -1;
  for (const term of terms) {
    // A name shares the position of its first word, a designation that of its first part.
    if (term.span.start !== lastStart) at += 1;
    lastStart = term.span.start;
    for (const { word, strength } of byTerm.get(term.text) ?? []) {
      // The word and the name it is part of, at the same place, are one occurrence.
      if ((ends.get(word) ?? 0) > term.span.start) continue;
      ends.set(word, term.span.end);
      occurrences.push({ word, at, strength, term });
    }
  }
  return occurrences;
}

/** The greatest strength of each word among occurrences. */
export function strengths(occurrences: readonly Occurrence[], words: readonly AskedWord[]): number[] {
  const found = words.map(() => 0);
  for (const { word, strength } of occurrences) found[word] = Math.max(found[word] ?? 0, strength);
  return found;
}
