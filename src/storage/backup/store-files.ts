import { InputError } from '../../app/input-error.ts';
import type { StoreFiles } from '../../app/ports/store-files.ts';
import { sqlitePath } from '../open-database.ts';
import { backUpSqlite } from './back-up.ts';
import { pgDumpWords, pgRestoreWords } from './postgres-words.ts';
import { restoreSqlite } from './restore.ts';

/** Backup and restore of the store that `url` names. */
export function createStoreFiles(url: string): StoreFiles {
  const path = sqlitePath(url);
  return {
    backUp: async (file) => {
      if (path === null) throw new InputError(pgDumpWords(url, file));
      return backUpSqlite(path, file);
    },
    restore: async (file) => {
      if (path === null) throw new InputError(pgRestoreWords(url, file));
      return restoreSqlite(file, path);
    },
  };
}
