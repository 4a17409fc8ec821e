import type { Candidate } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { NameIndex } from '../names/name-index.ts';
import { analyze } from './analyze.ts';
import { titleOf } from './read-passage.ts';

/** What a passage is found by: computed once, kept with it, the same in memory and in the store. */
export interface IndexTerms {
  /** Of its text, in order, each as often as it comes. */
  readonly terms: readonly string[];
  /** Of what stands above it. */
  readonly titleTerms: readonly string[];
}

/** The terms that each passage of an article is found by, by passage id. */
export function passageTerms(article: Article, names: NameIndex): ReadonlyMap<string, IndexTerms> {
  const read = new Map<string, readonly string[]>();
  const termsOf = (text: string) => {
    const known = read.get(text);
    if (known) return known;
    const terms = analyze(text, names).map((term) => term.text);
    read.set(text, terms);
    return terms;
  };
  const { passages, ...head } = article;
  return new Map(
    passages.map((passage) => {
      const candidate: Candidate = { article: head, passage };
      return [passage.id, { terms: termsOf(passage.text), titleTerms: termsOf(titleOf(candidate)) }];
    }),
  );
}
