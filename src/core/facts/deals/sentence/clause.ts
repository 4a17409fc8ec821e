import type { Phrase } from './phrases.ts';
import { isTensed } from './verb-phrase.ts';

/**
 * One thing that a sentence says. `main` has a subject of its own; `shared` goes on with that of the clause before ("and
 * bought 12"); `relative` hangs on a noun ("which Romania ordered", "ordered in 2020"); `said` is what someone says.
 */
export interface Clause {
  readonly kind: 'main' | 'shared' | 'relative' | 'said';
  readonly phrases: readonly Phrase[];
  /** The clause it goes on from, hangs on or is said in; null for the first. */
  readonly parent: Clause | null;
  /** Of a relative clause: the noun phrase it hangs on. */
  readonly antecedent: Phrase | null;
}

/** Whether a verb with a tense of its own stands in the clause. */
export function hasTensed(clause: Pick<Clause, 'phrases'>): boolean {
  return clause.phrases.some(isTensed);
}
