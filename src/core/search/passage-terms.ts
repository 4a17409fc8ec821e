import type { Article } from '../model/article.ts';
import type { NameIndex } from '../names/name-index.ts';
import { analyze } from './analyze.ts';
import type { TermCounts } from './proposal-score.ts';
import { titleOf } from './read-passage.ts';

/** What a passage is found by: read once, kept with it, the same in memory and in the store. */
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
    const terms = read.get(text) ?? analyze(text, names).map((term) => term.text);
    read.set(text, terms);
    return terms;
  };
  const { passages, ...head } = article;
  return new Map(
    passages.map((passage) => {
      const above = titleOf({ article: head, passage });
      return [passage.id, { terms: termsOf(passage.text), titleTerms: termsOf(above) }];
    }),
  );
}

/** How often each term stands in a passage's title and text. */
export function countTerms({ terms, titleTerms }: IndexTerms): Map<string, TermCounts> {
  const counts = new Map<string, { title: number; text: number }>();
  const countOf = (term: string) => {
    const known = counts.get(term);
    if (known) return known;
    const count = { title: 0, text: 0 };
    counts.set(term, count);
    return count;
  };
  for (const term of titleTerms) countOf(term).title += 1;
  for (const term of terms) countOf(term).text += 1;
  return counts;
}
