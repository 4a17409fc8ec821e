import type { Candidate, Term } from '../model/answer.ts';
import type { NameIndex } from '../names/name-index.ts';
import { analyze } from './analyze.ts';

/** A candidate's terms. */
export interface PassageTerms {
  readonly text: readonly Term[];
  /** Of what stands above it. */
  readonly title: readonly Term[];
}

/** What stands above a passage: its article's title, and its heading where it has one. */
export function titleOf({ article, passage }: Candidate): string {
  return passage.heading === null ? article.title : `${article.title}. ${passage.heading}`;
}

/**
 * Analyses kept, by text: the good passages of a record are proposed again and again. At some 5 kB each this many take
 * at most 10 MB; the oldest go first.
 */
const MAX_KEPT = 2_000;
const kept = new WeakMap<NameIndex, Map<string, readonly Term[]>>();

/** The terms of a proposed passage and of what stands above it. */
export function readPassage(candidate: Candidate, index: NameIndex): PassageTerms {
  return { text: termsOf(candidate.passage.text, index), title: termsOf(titleOf(candidate), index) };
}

function termsOf(text: string, index: NameIndex): readonly Term[] {
  if (text === '') return [];
  const own = kept.get(index) ?? new Map<string, readonly Term[]>();
  kept.set(index, own);
  const known = own.get(text);
  if (known) return known;
  const terms = analyze(text, index);
  own.set(text, terms);
  if (own.size > MAX_KEPT) own.delete(own.keys().next().value ?? '');
  return terms;
}
