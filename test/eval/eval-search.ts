import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { deskEngine, scoreAbstention, scoreRanking, scoreTypos } from './evaluate-search.ts';
import { readCollection } from './search-collections.ts';

/** nDCG@10 and, where measured, Hits@1 of others on the same collections. */
export const OTHERS =
  'nDCG@10 of TREC QA · SQuAD 2 · WikiQA · MultiHop-RAG: BM25 .62 · .90 · .51 · .77, MiniSearch .55 · .85 · .46 · .65';

/** The figures of one collection, by name. */
export interface SearchFigures {
  readonly collection: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** Scores ranking, slips of the pen and doubt on every collection below a folder, each a folder of its own. */
export function evaluateSearch(folder: string, names: NameIndex): SearchFigures[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  const collections = folders.map(({ name }) => readCollection(join(folder, name)));
  return collections.map((collection) => {
    const engine = deskEngine(collection, names);
    const started = performance.now();
    const ranking = scoreRanking(engine, collection.queries);
    const msEach = (performance.now() - started) / collection.queries.length;
    const { typo, clean } = scoreTypos(engine, collection, names);
    const others = collections.filter(({ name }) => name !== collection.name);
    const doubt = others.length === 0 ? {} : scoreAbstention(engine, collection, others);
    const slips = { 'hits1 of keywords': clean.hits1, 'hits1 with a slip': typo.hits1 };
    return { collection: collection.name, figures: { ...ranking, ...slips, ...doubt, 'ms a query': msEach } };
  });
}
