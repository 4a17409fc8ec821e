import { Kysely, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides, types } from 'pg';
import type { Database } from './engine.ts';
import type { Tables } from './tables.ts';

/** How long a connection may take to come about, and a statement to run. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;

/** Connects to PostgreSQL when first asked something. `onLost` hears of connections that break while idle. */
export function openPostgres(url: string, onLost: (error: Error) => void): Database {
  const numbers = new TypeOverrides();
  // Our big integers are times and counts, all far below 2^53.
  numbers.setTypeParser(types.builtins.INT8, Number);
  const pool = new Pool({
    connectionString: url,
    types: numbers,
    max: 8,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    application_name: 'defence-desk',
  });
  // Without a listener, a server that restarts would end this process.
  pool.on('error', onLost);
  return { engine: 'postgres', db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}
