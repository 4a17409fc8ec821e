import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type SqliteFile from 'libsql';

/**
 * Writes an open database, as it is at one moment and with what its log holds, into a new file that its owner alone may
 * read. Others may write to it meanwhile. Throws, and leaves nothing behind, where `to` is there or cannot be written.
 */
export function copyStoreFile(from: SqliteFile.Database, to: string): void {
  closeSync(openSync(to, 'wx', 0o600));
  try {
    from.prepare('vacuum into ?').run([to]);
    syncToDisk(to);
    syncToDisk(dirname(to));
  } catch (error) {
    rmSync(to, { force: true });
    throw error;
  }
}

/** Waits until a file, or the names in a folder, would outlast a power cut. */
export function syncToDisk(path: string): void {
  const opened = openSync(path, 'r');
  fsyncSync(opened);
  closeSync(opened);
}
