import { sql, type Transaction } from 'kysely';
import type { IndexTerms } from '../../core/search/passage-terms.ts';
import { chunks } from '../chunks.ts';
import type { Database, Engine } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { countPassages } from './count-terms.ts';
import { keptTerm, tokenOf } from './token.ts';

/** A passage as the text index knows it. */
export interface IndexRow extends IndexTerms {
  /** `passages.row`. */
  readonly row: number;
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

/** FTS5 on SQLite; on PostgreSQL a tsvector with its GIN index, which goes with the row. */
export function createTextIndex({ engine }: Pick<Database, 'engine'>): TextIndex {
  const { insert, discard } = WRITERS[engine];
  return {
    async add(transaction, rows) {
      const kept = rows.map(keptRow);
      await countPassages(transaction, kept, 1);
      for (const chunk of chunks(kept)) await insert(transaction, chunk);
    },
    async remove(transaction, rows) {
      const kept = rows.map(keptRow);
      await countPassages(transaction, kept, -1);
      for (const chunk of chunks(kept)) await discard(transaction, chunk);
    },
  };
}

/** PostgreSQL refuses a tsvector of 1 MB; a paragraph with so many different words is none. */
const MAX_LEXEMES = 5_000;

type Write = (transaction: Transaction<Tables>, rows: readonly IndexRow[]) => Promise<void>;

const WRITERS: Record<Engine, { readonly insert: Write; readonly discard: Write }> = {
  sqlite: {
    async insert(transaction, rows) {
      const values = rows.map(({ row, titleTerms, terms }) => sql`(${row}, ${tokens(titleTerms)}, ${tokens(terms)})`);
      await sql`insert into passage_terms (rowid, title, text) values ${sql.join(values)}`.execute(transaction);
    },
    async discard(transaction, rows) {
      const numbers = rows.map(({ row }) => sql`${row}`);
      await sql`delete from passage_terms where rowid in (${sql.join(numbers)})`.execute(transaction);
    },
  },
  postgres: {
    async insert(transaction, rows) {
      const values = rows.map(({ row, titleTerms, terms }) => {
        const lexemes = [...new Set([...titleTerms, ...terms])].slice(0, MAX_LEXEMES).map(tokenOf);
        return sql`(${row}::bigint, ${lexemes}::text[])`;
      });
      await sql`update passages set lexemes = array_to_tsvector(lexemes_of.terms) from (values ${sql.join(values)}) as lexemes_of (row, terms) where passages.row = lexemes_of.row`.execute(
        transaction,
      );
    },
    async discard() {},
  },
};

function keptRow({ row, terms, titleTerms }: IndexRow): IndexRow {
  return { row, terms: terms.map(keptTerm), titleTerms: titleTerms.map(keptTerm) };
}

function tokens(terms: readonly string[]): string {
  return terms.map(tokenOf).join(' ');
}
