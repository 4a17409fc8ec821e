import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

/** A passage as the text index knows it. */
export interface IndexRow {
  /** `passages.row`. */
  readonly row: number;
  /** Of its text, in order, each as often as it comes: `passageTerms` of core/search. */
  readonly terms: readonly string[];
  /** Of its title and heading. */
  readonly titleTerms: readonly string[];
}

/**
 * The store's own text index and the figures of the whole collection. Both methods work inside the caller's transaction,
 * which has locked the row of `record` before, so that writers take their turns.
 */
export interface TextIndex {
  /** Adds passages whose rows are in `passages` already. */
  add(transaction: Transaction<Tables>, rows: readonly IndexRow[]): Promise<void>;
  /** Takes passages out, with the terms that they were added with; the caller deletes their rows of `passages`. */
  remove(transaction: Transaction<Tables>, rows: readonly IndexRow[]): Promise<void>;
}
