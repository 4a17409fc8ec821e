import { statSync } from 'node:fs';
import SqliteFile from 'libsql';
import { InputError } from '../../app/input-error.ts';
import type { StoreContents } from '../../app/ports/store-files.ts';
import { newerSchema, SCHEMA_VERSION } from '../migrate.ts';

/** Reads a whole SQLite file and says what it holds. Throws an `InputError` where it is damaged, no store of ours, or too new. */
export function inspectStoreFile(path: string): StoreContents {
  const file = new SqliteFile(path, { timeout: 5_000 });
  try {
    file.exec('pragma query_only = on');
    checkWhole(file, path);
    const version = versionOf(file);
    if (version === null) throw new InputError(`"${path}" is no store of Defence Desk.`);
    if (version > SCHEMA_VERSION) throw new InputError(newerSchema(version));
    const rows = countRows(file);
    const of = (table: string) => rows.get(table) ?? 0;
    return {
      articles: of('articles'),
      subscriptions: of('subscriptions'),
      watches: of('watches'),
      sources: of('sources'),
      bytes: statSync(path).size,
    };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`"${path}" cannot be read as a store (${reasonOf(error)}). Take another one.`);
  } finally {
    file.close();
  }
}

/** How many rows each table has. */
export function countRows(file: SqliteFile.Database): ReadonlyMap<string, number> {
  const tables = rowsOf(file, "select name from sqlite_master where type = 'table' and sql not like 'create virtual%'");
  return new Map(
    tables.map(({ name }) => {
      const [row] = rowsOf(file, `select count(*) as rows from "${String(name).replaceAll('"', '""')}"`);
      return [String(name), Number(row?.rows)];
    }),
  );
}

/** The word that SQLite or the system has for what went wrong: it never holds data. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.message;
}

function checkWhole(file: SqliteFile.Database, path: string): void {
  const [found] = rowsOf(file, 'pragma integrity_check(1)');
  if (found?.integrity_check === 'ok') return;
  throw new InputError(`"${path}" is damaged (${found?.integrity_check}). Take another one.`);
}

function versionOf(file: SqliteFile.Database): number | null {
  const tables = rowsOf(file, "select name from sqlite_master where name in ('schema_version', 'articles')");
  if (tables.length < 2) return null;
  return Number(rowsOf(file, 'select version from schema_version')[0]?.version);
}

function rowsOf(file: SqliteFile.Database, statement: string): Readonly<Record<string, unknown>>[] {
  return file.prepare(statement).all() as Readonly<Record<string, unknown>>[];
}
