import { createCorpusSearch, indexCorpus } from '../../src/app/search-corpus.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { auroc, hitsAt, mean, ndcgAt, shareAtLeast } from './score-search.ts';
import { type JudgedQuery, type SearchCollection, spread } from './search-collections.ts';
import { typoQueries } from './typo-queries.ts';

/** Any engine under test: the ids it ranks for a query, best first, and how sure it is of the best. */
export type Engine = (query: string) => { readonly ids: readonly string[]; readonly top: number };

export interface RankingScore {
  readonly ndcg10: number;
  readonly hits1: number;
  readonly hits4: number;
  readonly hits10: number;
}

const DEPTH = 100;

/** The desk's own engine over a collection, as `desk search --corpus` runs it. */
export function deskEngine({ passages }: SearchCollection, names: NameIndex): Engine {
  const search = createCorpusSearch(passages, names);
  return (query) => {
    const hits = search(query, DEPTH);
    return { ids: hits.map(({ id }) => id), top: hits[0]?.score ?? 0 };
  };
}

export function scoreRanking(engine: Engine, queries: readonly JudgedQuery[]): RankingScore {
  const ranked = queries.map(({ text, relevant }) => ({ ids: engine(text).ids, relevant: new Set(relevant) }));
  const hits = (k: number) => mean(ranked.map(({ ids, relevant }) => hitsAt(k, ids, relevant)));
  return {
    ndcg10: mean(ranked.map(({ ids, relevant }) => ndcgAt(10, ids, relevant))),
    hits1: hits(1),
    hits4: hits(4),
    hits10: hits(10),
  };
}

/** Three keywords with one letter wrong in one of them, and the same spelt right. */
export function scoreTypos(engine: Engine, collection: SearchCollection, names: NameIndex) {
  const index = indexCorpus(collection.passages, names);
  const slips = typoQueries(collection.queries, { index, names });
  const clean = slips.map((slip) => ({ ...slip, text: slip.clean }));
  return { queries: slips.length, typo: scoreRanking(engine, slips), clean: scoreRanking(engine, clean) };
}

export interface AbstentionScore {
  readonly auroc: number;
  /** Share of its own questions kept when 8 % of the others' are. */
  readonly keptAt8: number;
}

/** How well the sureness of the best hit tells a collection's own questions from the others'. */
export function scoreAbstention(
  engine: Engine,
  own: SearchCollection,
  others: readonly SearchCollection[],
): AbstentionScore {
  const sureness = (queries: readonly JudgedQuery[]) => queries.map(({ text }) => engine(text).top);
  const present = sureness(spread(own.queries, 500));
  const absent = sureness(others.flatMap(({ queries }) => spread(queries, 170)));
  const ordered = absent.toSorted((a, b) => b - a);
  const threshold = ordered[Math.floor(0.08 * ordered.length)] ?? 0;
  return { auroc: auroc(present, absent), keptAt8: shareAtLeast(threshold + Number.EPSILON, present) };
}
