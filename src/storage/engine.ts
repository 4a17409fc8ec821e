import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export type Engine = 'sqlite' | 'postgres';

/** An open database and what speaks to it. */
export interface Database {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
}
