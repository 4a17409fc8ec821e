import type { Stores } from '../../src/app/ports/stores.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { openStores } from '../../src/storage/open-stores.ts';

/** All stores of the database that `url` names; unless told, of one in memory. */
export function openKeptRecord(names: NameIndex, url = 'file::memory:'): Promise<Stores> {
  return openStores(url, { names, reader: 'test', holder: 'test', onLost: () => {} });
}
