import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { PassageIndex } from '../core/search/passage-index.ts';
import type { ChangeSet, KeptArticleStore } from './ports/record.ts';

/** About how many articles are read at once. */
const BATCH = 200;

export interface IndexSyncPorts {
  readonly index: PassageIndex;
  readonly store: Pick<KeptArticleStore, 'articles' | 'changesSince'>;
  /** Fingerprint of the names and rules that the index reads with. */
  readonly reader: string;
}

/**
 * Brings an index up to what its store holds when it is called: all of it the first time, then what changed, whoever
 * changed it. Resolves to the number of articles that came or went. Calls wait for each other; one that fails changes
 * nothing for the next, which begins where the last whole batch ended.
 */
export type IndexSync = () => Promise<number>;

/** For an index that is empty yet. */
export function createIndexSync(ports: IndexSyncPorts): IndexSync {
  let revision = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function catchUp(): Promise<number> {
    let changed = 0;
    for (;;) {
      const changes = await ports.store.changesSince(revision, BATCH);
      if (changes.revision === revision) return changed;
      await apply(changes, ports);
      revision = changes.revision;
      changed += changes.put.length + changes.removed.length;
      // An embedded database answers at once: without this, nothing else of the process would run for seconds.
      await letOthersWork();
    }
  }

  return () => {
    const sync = last.then(catchUp);
    last = sync.catch(() => {});
    return sync;
  };
}

async function apply({ put, removed }: ChangeSet, { index, store, reader }: IndexSyncPorts): Promise<void> {
  for (const id of removed) index.remove(id);
  const gone = new Set(put);
  for (const stored of await store.articles(put)) {
    gone.delete(stored.article.id);
    // Terms read with other names would not meet a question's.
    if (stored.reader === reader) index.addIndexed(stored.article, stored.terms);
    else index.add(stored.article);
  }
  // Removed since the changes were read.
  for (const id of gone) index.remove(id);
}
