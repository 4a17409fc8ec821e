import { fileURLToPath } from 'node:url';
import { InputError } from '../app/input-error.ts';
import type { Database } from './engine.ts';
import { migrate } from './migrate.ts';
import { openPostgres } from './postgres-database.ts';
import { openSqlite } from './sqlite-database.ts';

/**
 * Opens the database that `url` names (`file:data/desk.db`, `file::memory:`, `postgres://…`) and brings its schema up to
 * date. Rejects with an `InputError` that never repeats a password.
 */
export async function openDatabase(url: string, onLost: (error: Error) => void): Promise<Database> {
  const database = connectDatabase(url, onLost);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.db.destroy();
    if (error instanceof InputError || database.engine === 'sqlite') throw error;
    throw unusablePostgres(url, error);
  }
}

/** The same without looking at the schema. An SQLite file is made where there is none. */
export function connectDatabase(url: string, onLost: (error: Error) => void): Database {
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgres(url, onLost);
  const path = sqlitePath(url);
  if (path !== null) return openSqlite(path);
  throw new InputError('DATABASE_URL is neither file:PATH nor postgres://USER:PASSWORD@HOST/NAME.');
}

/** The file that `url` names, or null where it names none. */
export function sqlitePath(url: string): string | null {
  if (url.startsWith('file:///')) return fileURLToPath(url);
  return url.startsWith('file:') ? url.slice('file:'.length) : null;
}

/** Says that a PostgreSQL cannot be reached or used, and why, without what may be secret. */
export function unusablePostgres(url: string, error: unknown): InputError {
  return new InputError(
    `PostgreSQL at ${placeOf(url)} cannot be used (${reasonOf(error)}). Check DATABASE_URL and that it runs.`,
  );
}

/** The address without user, password and parameters: those may be secret. */
export function placeOf(url: string): string {
  const { host, pathname } = URL.parse?.(url) ?? new URL(url);
  return `${host}${pathname}`;
}

/** The driver's own code where it has one: its messages may quote the connection string. */
function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: unknown }).code;
  return typeof code === 'string' ? code : 'no connection';
}
