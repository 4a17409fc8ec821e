import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import SqliteFile from 'libsql';
import { InputError } from '../app/input-error.ts';
import type { Database } from './engine.ts';
import type { Tables } from './tables.ts';

/** How long SQLite itself waits for another writer: it blocks the whole process meanwhile. */
const BUSY_MS = 250;
/** How long a transaction waits for its turn, letting the process go on. */
const PATIENCE_MS = 15_000;

/**
 * Opens an SQLite file, created with its folder and readable by its owner alone; `:memory:` keeps nothing. Throws an
 * `InputError` where that is not possible.
 */
export function openSqlite(path: string): Database {
  try {
    if (path !== ':memory:') createOwnerOnly(path);
    const file = new SqliteFile(path, { timeout: BUSY_MS });
    // WAL lets readers go on while one writes; NORMAL still loses nothing when the process dies.
    file.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
    return { engine: 'sqlite', db: new Kysely<Tables>({ dialect: new PatientDialect(file) }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `The store "${path}" cannot be opened (${why}). Set DATABASE_URL to a file that can be written.`,
    );
  }
}

/** Made before SQLite does, so that nobody else can read it, not even for a moment; its -wal and -shm follow its mode. */
function createOwnerOnly(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

class PatientDialect extends SqliteDialect {
  readonly #file: SqliteFile.Database;

  constructor(file: SqliteFile.Database) {
    super({ database: file });
    this.#file = file;
  }

  override createDriver(): SqliteDriver {
    return new PatientDriver(this.#file);
  }
}

class PatientDriver extends SqliteDriver {
  readonly #file: SqliteFile.Database;

  constructor(file: SqliteFile.Database) {
    super({ database: file });
    this.#file = file;
  }

  /**
   * A transaction that reads first and writes then fails at once when another process wrote in between, unless begun so.
   * By `exec`, because a prepared statement that failed stays open and then stands in the way of the commit.
   */
  override async beginTransaction(): Promise<void> {
    const giveUp = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        this.#file.exec('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUp) throw error;
        await sleep(5 + Math.random() * 20);
      }
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY');
}
