import { existsSync, rmSync } from 'node:fs';
import SqliteFile from 'libsql';
import { InputError } from '../../app/input-error.ts';
import type { StoreContents } from '../../app/ports/store-files.ts';
import { copyStoreFile } from './copy-store-file.ts';
import { countRows, inspectStoreFile, reasonOf } from './inspect-store-file.ts';

/** Copies the store at `path` into a new file, and checks the copy. Throws an `InputError` where that cannot be done. */
export function backUpSqlite(path: string, to: string): StoreContents {
  if (!existsSync(path)) throw new InputError(`There is no store at "${path}" yet. Check DATABASE_URL.`);
  if (existsSync(to)) throw new InputError(`"${to}" is there already, and a backup never overwrites. Name a new file.`);
  try {
    return copyAndCheck(path, to);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `The backup "${to}" could not be written (${reasonOf(error)}). Check its folder and the space there.`,
    );
  }
}

function copyAndCheck(path: string, to: string): StoreContents {
  const store = new SqliteFile(path, { timeout: 5_000 });
  try {
    const before = changesSeen(store);
    const rows = countRows(store);
    copyStoreFile(store, to);
    const isWrittenTo = before !== changesSeen(store);
    // With nobody writing in between, each table must have as many rows in the copy.
    if (isWrittenTo || holdsRows(to, rows)) return inspectStoreFile(to);
    throw new InputError(`The backup "${to}" differs from the store. Try again; if it goes on, check the disk.`);
  } catch (error) {
    if (error instanceof InputError) rmSync(to, { force: true });
    throw error;
  } finally {
    store.close();
  }
}

/** A number that changes when another connection has written. */
function changesSeen(store: SqliteFile.Database): unknown {
  return JSON.stringify(store.prepare('pragma data_version').all());
}

function holdsRows(path: string, rows: ReadonlyMap<string, number>): boolean {
  const copy = new SqliteFile(path);
  try {
    const copied = countRows(copy);
    return copied.size === rows.size && [...rows].every(([table, count]) => copied.get(table) === count);
  } finally {
    copy.close();
  }
}
