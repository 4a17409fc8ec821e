import { setImmediate as letOthersWork } from 'node:timers/promises';
import type { PassageIndex } from '../core/search/passage-index.ts';
import type { ChangeSet, KeptArticleStore } from './ports/record.ts';

/** About how many changes are asked for at once. */
const MAX_CHANGES = 500;
/** Articles read at once. With a hundred, what they leave behind outlives a sweep of young memory: 100 MB more resident. */
const MAX_ARTICLES = 10;

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
      const changes = await ports.store.changesSince(revision, MAX_CHANGES);
      if (changes.revision === revision) return changed;
      await apply(changes, ports);
      revision = changes.revision;
      changed += changes.put.length + changes.removed.length;
    }
  }

  return () => {
    const sync = last.then(catchUp);
    last = sync.catch(() => {});
    return sync;
  };
}

async function apply({ put, removed }: ChangeSet, ports: IndexSyncPorts): Promise<void> {
  for (const id of removed) ports.index.remove(id);
  for (let at = 0; at < put.length; at += MAX_ARTICLES) {
    await load(put.slice(at, at + MAX_ARTICLES), ports);
    // An embedded database answers at once: without this, nothing else of the process would run for seconds.
    await letOthersWork();
  }
}

async function load(ids: readonly string[], { index, store, reader }: IndexSyncPorts): Promise<void> {
  const gone = new Set(ids);
  for (const stored of await store.articles(ids)) {
    gone.delete(stored.article.id);
    // Terms read with other names would not meet a question's.
    if (stored.reader === reader) index.addIndexed(stored.article, stored.terms);
    else index.add(stored.article);
  }
  // Removed since the changes were read.
  for (const id of gone) index.remove(id);
}
