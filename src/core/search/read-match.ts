import type { Candidate, Term } from '../model/answer.ts';
import type { NameIndex } from '../names/name-index.ts';
import { analyze, isEntityTerm } from './analyze.ts';
import type { AskedWord } from './asked-words.ts';

/** Where and how surely an asked word stands in a passage; `at` counts the passage's words that are no stopwords. */
export interface Occurrence {
  /** Position in the list of asked words. */
  readonly word: number;
  readonly at: number;
  readonly strength: number;
  readonly term: Term;
}

/** How a passage meets a question. */
export interface Match {
  readonly candidate: Candidate;
  /** In the passage's text, in order. */
  readonly occurrences: readonly Occurrence[];
  /** Number of terms in the passage's text. */
  readonly length: number;
  /** Strength with which each asked word stands in the article's title; 0 for not at all. */
  readonly inTitle: readonly number[];
}

/** Finds the asked words in a passage and in its article's title. */
export function readMatch(candidate: Candidate, words: readonly AskedWord[], index: NameIndex): Match {
  const byTerm = wordsByTerm(words);
  const terms = analyze(candidate.passage.text, index);
  const inTitle = words.map(() => 0);
  for (const { word, strength } of occurrencesIn(analyze(candidate.article.title, index), byTerm)) {
    inTitle[word] = Math.max(inTitle[word] ?? 0, strength);
  }
  return { candidate, occurrences: occurrencesIn(terms, byTerm), length: terms.length, inTitle };
}

type ByTerm = ReadonlyMap<string, readonly { readonly word: number; readonly strength: number }[]>;

function wordsByTerm(words: readonly AskedWord[]): ByTerm {
  const byTerm = new Map<string, { word: number; strength: number }[]>();
  for (const [word, { alternatives }] of words.entries()) {
    for (const [term, strength] of alternatives) {
      byTerm.set(term, [...(byTerm.get(term) ?? []), { word, strength }]);
    }
  }
  return byTerm;
}

function occurrencesIn(terms: readonly Term[], byTerm: ByTerm): Occurrence[] {
  const occurrences: Occurrence[] = [];
  let at = -1;
  let lastStart = -1;
  for (const term of terms) {
    // A name shares the position of its first word.
    if (!isEntityTerm(term.text) || term.span.start !== lastStart) at += 1;
    lastStart = term.span.start;
    for (const { word, strength } of byTerm.get(term.text) ?? []) {
      const last = occurrences.findLast((occurrence) => occurrence.word === word);
      // The word and the name it is part of, at the same place, are one occurrence.
      if (last && last.term.span.end > term.span.start) continue;
      occurrences.push({ word, at, strength, term });
    }
  }
  return occurrences;
}
