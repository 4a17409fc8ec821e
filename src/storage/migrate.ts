import { sql, type Transaction } from 'kysely';
import { InputError } from '../app/input-error.ts';
import type { Database } from './engine.ts';
import { migration1 } from './migrations/migration-1.ts';
import type { Tables } from './tables.ts';

/** In order; each brings the schema from its place in the list to the next. Never changed once released. */
const MIGRATIONS = [migration1] as const;

/** Of the schema that this program works with. */
export const SCHEMA_VERSION = MIGRATIONS.length;

/** Any number that no other program on the same PostgreSQL is likely to lock. */
const LOCK = 4_713_286_501;

/**
 * Brings the schema up to date in one transaction, under a lock: of several processes that start at once, one does it.
 * Throws an `InputError` when the schema is newer than this program.
 */
export async function migrate({ db, engine }: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction);
    const version = await readVersion(transaction);
    if (version > SCHEMA_VERSION) throw new InputError(newerSchema(version));
    for (const [at, step] of MIGRATIONS.entries()) {
      if (at >= version) await step(transaction as unknown as Transaction<unknown>, engine);
    }
    await sql`update schema_version set version = ${SCHEMA_VERSION}`.execute(transaction);
  });
}

/** The version of a store's schema, or null where it has none yet. */
export async function schemaVersion({ db }: Database): Promise<number | null> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === 'schema_version')) return null;
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(db);
  return rows[0]?.version ?? null;
}

async function readVersion(transaction: Transaction<Tables>): Promise<number> {
  await sql`create table if not exists schema_version (version integer not null)`.execute(transaction);
  const { rows } = await sql<{ version: number }>`select version from schema_version`.execute(transaction);
  if (rows[0]) return rows[0].version;
  await sql`insert into schema_version (version) values (0)`.execute(transaction);
  return 0;
}

/** What to say of a store that a later program has written. */
export function newerSchema(version: number): string {
  return `The store has schema ${version}, this program knows ${SCHEMA_VERSION}. Install the newer version, or restore a backup made with this one.`;
}
