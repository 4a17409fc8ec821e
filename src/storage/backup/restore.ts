import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname } from 'node:path';
import SqliteFile from 'libsql';
import { InputError } from '../../app/input-error.ts';
import type { RestoredStore } from '../../app/ports/store-files.ts';
import { copyStoreFile, syncToDisk } from './copy-store-file.ts';
import { inspectStoreFile, reasonOf } from './inspect-store-file.ts';

/** What SQLite keeps beside a store that is open. */
const BESIDE = ['-wal', '-shm'];

/**
 * Puts a copy of `file` in the place of the store at `path`, in one step; the store before it stays beside it. Throws an
 * `InputError` where the file is no good, or the store is in use.
 */
export function restoreSqlite(file: string, path: string): RestoredStore {
  if (!existsSync(file)) throw new InputError(`There is no file "${file}".`);
  if (existsSync(path) && realpathSync(file) === realpathSync(path))
    throw new InputError(`"${file}" is the store itself.`);
  const contents = inspectStoreFile(file);
  try {
    return { ...contents, before: putInPlace(file, path) };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `"${file}" could not be put in the place of "${path}" (${reasonOf(error)}). Nothing was changed.`,
    );
  }
}

function putInPlace(file: string, path: string): string | null {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.restoring-${process.pid}`;
  const release = existsSync(path) ? holdAlone(path) : () => {};
  try {
    copyFile(file, fresh);
    const before = existsSync(path) ? keepAside(path) : null;
    renameSync(fresh, path);
    syncToDisk(dirname(path));
    return before;
  } finally {
    rmSync(fresh, { force: true });
    release();
  }
}

/**
 * Nobody else can open the store until the returned function is called. Leaving the log behind is only possible while
 * nobody has the store open, which is how its use is found out; then, too, all of it is in the one file.
 */
function holdAlone(path: string): () => void {
  // SQLite would throw away the log of what it does not know.
  if (!isSqlite(path)) return () => {};
  const store = new SqliteFile(path, { timeout: 250 });
  try {
    // By `exec`: a prepared statement would hold on to the store beyond its closing.
    store.exec('pragma journal_mode = delete; begin exclusive');
  } catch (error) {
    store.close();
    // What is too damaged to be opened is no running bot's either.
    if (!reasonOf(error).startsWith('SQLITE_BUSY')) return () => {};
    throw new InputError(
      `The store "${path}" is in use. Stop the bot and every other command of the desk, and restore again.`,
    );
  }
  return () => {
    store.exec('rollback');
    store.close();
  };
}

function isSqlite(path: string): boolean {
  const header = Buffer.alloc(16);
  const opened = openSync(path, 'r');
  readSync(opened, header);
  closeSync(opened);
  return header.toString('latin1') === 'SQLite format 3\0';
}

function copyFile(from: string, to: string): void {
  const source = new SqliteFile(from, { timeout: 5_000 });
  try {
    copyStoreFile(source, to);
  } finally {
    source.close();
  }
}

/** Gives the store a second name, so that there is one at its place at every moment. */
function keepAside(path: string): string {
  let number = 1;
  while (existsSync(`${path}.before-restore-${number}`)) number += 1;
  const before = `${path}.before-restore-${number}`;
  linkSync(path, before);
  // Another store's log would be played into the new one.
  for (const suffix of BESIDE) if (existsSync(path + suffix)) renameSync(path + suffix, before + suffix);
  return before;
}
