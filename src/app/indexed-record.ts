import type { NameIndex } from '../core/names/name-index.ts';
import { PassageIndex } from '../core/search/passage-index.ts';
import type { ArticleRecord, Candidates, KeptArticleStore } from './ports/record.ts';
import { createIndexSync, type IndexSync } from './sync-index.ts';

/** A kept record whose passages are found in memory; facts stay in the store. */
export interface IndexedRecord extends Candidates, ArticleRecord {
  /** Nothing is found before the first call has ended. */
  readonly sync: IndexSync;
}

export interface IndexedRecordOptions {
  readonly names: NameIndex;
  /** Fingerprint of the names and rules that this process reads with. */
  readonly reader: string;
}

/** The record of a store with an index of its own in this process, empty yet. */
export function createIndexedRecord(store: KeptArticleStore, { names, reader }: IndexedRecordOptions): IndexedRecord {
  const index = new PassageIndex(names);
  return {
    sync: createIndexSync({ index, store, reader }),
    find: async (terms, limit) => index.find(terms, limit),
    factsOf: (passageIds) => store.factsOf(passageIds),
    articlesSince: (since) => store.articlesSince(since),
    coverage: () => store.coverage(),
    deals: () => store.deals(),
    addedAfter: (revision) => store.addedAfter(revision),
  };
}
