import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { readRevision } from './revision.ts';

/**
 * Reads a value anew only where the record has changed since; `isKept` says of one whether memory should hold it. What
 * was read is never older than the revision it is kept for.
 */
export function onceARevision<Value>(
  db: Kysely<Tables>,
  read: () => Promise<Value>,
  isKept: (value: Value) => boolean = () => true,
): () => Promise<Value> {
  let kept: { readonly revision: number; readonly value: Promise<Value> } | null = null;
  const forget = (value: Promise<Value>) => {
    if (kept?.value === value) kept = null;
  };
  return async () => {
    const revision = await readRevision(db);
    if (kept?.revision === revision) return kept.value;
    const value = read();
    kept = { revision, value };
    value.then(
      (ready) => isKept(ready) || forget(value),
      () => forget(value),
    );
    return value;
  };
}
