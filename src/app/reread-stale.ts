import { setImmediate as letOthersWork } from 'node:timers/promises';
import { readFacts } from '../core/facts/read-facts.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { KeptArticleStore } from './ports/record.ts';

/** Articles between two breaths: reading one takes milliseconds. */
const BATCH = 5;

/**
 * Reads again every article that was read with other names or rules than this process's, once through: with two versions
 * running side by side, each takes over what it finds, and neither goes on for ever. Ends early when `signal`
 * is aborted; the next start goes on.
 */
export async function rereadStale(
  store: Pick<KeptArticleStore, 'reread'>,
  names: NameIndex,
  signal?: AbortSignal,
): Promise<void> {
  let after: string | null = null;
  do {
    after = await store.reread((article) => readFacts(article, names), { after, limit: BATCH });
    await letOthersWork();
  } while (after !== null && !signal?.aborted);
}
