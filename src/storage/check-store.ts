import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Check, Finding } from '../app/ports/checks.ts';
import type { KnownSource } from '../app/ports/sources.ts';
import type { Database } from './engine.ts';
import { newerSchema, SCHEMA_VERSION, schemaVersion } from './migrate.ts';
import { connectDatabase, placeOf, sqlitePath, unusablePostgres } from './open-database.ts';
import { createSourceStore } from './source-store.ts';

const MB = 1_000_000;
/** With less, the next articles may not fit. */
const LEAST_FREE = 100 * MB;

/** Whether the store that `url` names can be reached, has our schema, can be written to, and has room. Makes none. */
export function storeCheck(url: string): Check {
  const path = sqlitePath(url);
  return {
    name: 'store',
    run: async () =>
      path === null ? checkPostgres(url) : [...(await checkSqlite(url, path)), ...(await checkRoom(path))],
  };
}

/** What is followed, or null where the store cannot be read, which its own check tells. */
export async function readSources(url: string): Promise<readonly KnownSource[] | null> {
  const path = sqlitePath(url);
  if (path !== null && !existsSync(path)) return null;
  try {
    return await lookInto(url, async (database) => {
      return (await schemaVersion(database)) === SCHEMA_VERSION ? createSourceStore(database).list(null) : null;
    });
  } catch {
    return null;
  }
}

async function lookInto<Result>(url: string, look: (database: Database) => Promise<Result>): Promise<Result> {
  const database = connectDatabase(url, () => {});
  try {
    return await look(database);
  } finally {
    await database.db.destroy();
  }
}

async function checkPostgres(url: string): Promise<readonly Finding[]> {
  try {
    return await lookInto(url, (database) => checkSchema(database, `PostgreSQL at ${placeOf(url)}`));
  } catch (error) {
    throw unusablePostgres(url, error);
  }
}

async function checkSqlite(url: string, path: string): Promise<readonly Finding[]> {
  if (!existsSync(path)) return [fresh(`There is no store at "${path}" yet.`)];
  return lookInto(url, (database) => checkSchema(database, `SQLite at "${path}"`));
}

async function checkSchema(database: Database, name: string): Promise<readonly Finding[]> {
  const version = await schemaVersion(database);
  if (version === null) return [fresh(`${name} is empty.`)];
  if (version > SCHEMA_VERSION) return [{ level: 'wrong', what: newerSchema(version), remedy: null }];
  if (version < SCHEMA_VERSION) return [fresh(`${name} has schema ${version}.`)];
  const refusal = await whyNotWritable(database);
  if (refusal === null)
    return [{ level: 'ok', what: `${name} has schema ${version} and can be written to.`, remedy: null }];
  const what = `${name} cannot be written to (${refusal}).`;
  return [{ level: 'wrong', what, remedy: 'Give its owner the right to write, or name another in DATABASE_URL.' }];
}

function fresh(what: string): Finding {
  return { level: 'warn', what, remedy: 'The first start makes it ready.' };
}

/** Writes, and takes it back. */
async function whyNotWritable({ db }: Database): Promise<string | null> {
  const transaction = await db.startTransaction().execute();
  try {
    await sql`update schema_version set version = version`.execute(transaction);
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  } finally {
    await transaction.rollback().execute();
  }
}

async function checkRoom(path: string): Promise<readonly Finding[]> {
  const folder = nearestFolder(path);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const size = existsSync(path) ? (await stat(path)).size : 0;
  const what = `${megabytes(free)} are free beside the store, which has ${megabytes(size)}.`;
  if (free < LEAST_FREE) return [{ level: 'wrong', what, remedy: `Make room in the file system of "${folder}".` }];
  if (free < size) return [{ level: 'warn', what, remedy: 'Make room: a backup beside it would not fit.' }];
  return [{ level: 'ok', what, remedy: null }];
}

/** A folder that is there already. */
function nearestFolder(path: string): string {
  let folder = dirname(path);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MB).toLocaleString('en')} MB`;
}
