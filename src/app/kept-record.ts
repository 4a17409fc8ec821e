import type { NameIndex } from '../core/names/name-index.ts';
import { chooseCandidates, type SearchSetting } from './choose-candidates.ts';
import { createIndexedRecord, type IndexedRecord } from './indexed-record.ts';
import type { ArticleRecord, Candidates, KeptArticleStore } from './ports/record.ts';

/** A workspace's kept record, as questions are answered from it. */
export interface KeptRecord extends Candidates, ArticleRecord {
  /** Takes up what any process put or removed since. The first call loads everything. Resolves to how much that was. */
  sync(): Promise<number>;
  /** Whether the first call has ended. */
  isLoaded(): boolean;
}

export interface KeptRecordOptions {
  readonly names: NameIndex;
  /** Fingerprint of the names and rules that this process reads with. */
  readonly reader: string;
  readonly search: SearchSetting;
  /** How many files and entries were refused, for the coverage. */
  readonly refused: () => number;
}

/** Answers from an index in memory or from the store's own, whichever suits the number of passages at the last sync. */
export function createKeptRecord(
  store: KeptArticleStore & Candidates,
  { search, refused, ...options }: KeptRecordOptions,
): KeptRecord {
  let indexed: IndexedRecord | null = null;
  let isLoaded = false;
  return {
    async sync() {
      const { passages } = await store.coverage();
      const next =
        chooseCandidates(search, passages) === 'memory' ? (indexed ?? createIndexedRecord(store, options)) : null;
      const changed = (await next?.sync()) ?? 0;
      // Only now: an index that is half filled would answer that it knows nothing.
      indexed = next;
      isLoaded = true;
      return changed;
    },
    isLoaded: () => isLoaded,
    find: (terms, limit) => (indexed ?? store).find(terms, limit),
    factsOf: (passageIds) => store.factsOf(passageIds),
    articlesSince: (since) => store.articlesSince(since),
    coverage: async () => ({ ...(await store.coverage()), refused: refused() }),
    deals: () => store.deals(),
    addedAfter: (revision) => store.addedAfter(revision),
  };
}
