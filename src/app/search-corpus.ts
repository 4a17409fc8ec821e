import type { Article, Passage } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { splitSentences } from '../core/passages/split-sentences.ts';
import { parseQuestion } from '../core/question/parse-question.ts';
import { likelihood } from '../core/search/abstain.ts';
import { PassageIndex } from '../core/search/passage-index.ts';
import { rank } from '../core/search/rank.ts';

/** A passage of an outside corpus, as `desk search --corpus` reads it. */
export interface CorpusPassage {
  readonly id: string;
  /** Passages with the same one belong together. */
  readonly docId: string;
  /** Empty where there is none. */
  readonly title: string;
  /** `YYYY-MM-DD`, or empty where it is not known. */
  readonly published: string;
  readonly text: string;
}

export interface CorpusHit {
  readonly id: string;
  /** Of the first hit, how likely it is about the query, 0 to 1; of the others, their share of that. Comparable between queries. */
  readonly score: number;
}

/** Ranks the passages of a corpus for a query: at most `limit` hits, best first. */
export type CorpusSearch = (query: string, limit: number) => CorpusHit[];

/** How many more passages than hits are proposed to the ranker at least. */
const MIN_PROPOSED = 50;

/** Indexes a corpus, ready to be searched. Passages of one document need not stand together; the first of an id counts. */
export function createCorpusSearch(corpus: readonly CorpusPassage[], names: NameIndex): CorpusSearch {
  const index = indexCorpus(corpus, names);
  return (query, limit) => {
    const question = parseQuestion(query, names);
    const proposed = index.find(question.terms, Math.max(limit, MIN_PROPOSED));
    const hits = rank(question, proposed, { index: names, limit });
    const best = likelihood(question, hits, { collection: proposed.collection, index: names });
    const [first] = hits;
    return hits.map(({ passage, score }) => ({ id: passage.id, score: first ? (best * score) / first.score : 0 }));
  };
}

/** The index of a corpus alone. */
export function indexCorpus(corpus: readonly CorpusPassage[], names: NameIndex): PassageIndex {
  const index = new PassageIndex(names);
  for (const article of articlesOf(corpus)) index.add(article);
  return index;
}

function articlesOf(corpus: readonly CorpusPassage[]): Article[] {
  const documents = new Map<string, CorpusPassage[]>();
  const seen = new Set<string>();
  for (const passage of corpus) {
    if (seen.has(passage.id)) continue;
    seen.add(passage.id);
    const own = documents.get(passage.docId);
    if (own) own.push(passage);
    else documents.set(passage.docId, [passage]);
  }
  return [...documents].map(([id, passages]) => ({
    id,
    title: passages[0]?.title ?? '',
    published: passages[0]?.published ?? '',
    source: null,
    url: null,
    tags: [],
    passages: passages.map((passage, ordinal) => toPassage(passage, ordinal)),
  }));
}

function toPassage({ id, docId, text }: CorpusPassage, ordinal: number): Passage {
  return { id, articleId: docId, ordinal, heading: null, text, offset: 0, sentences: splitSentences(text) };
}
