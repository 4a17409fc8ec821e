import { join } from 'node:path';
import { buildNameIndex, type NameIndex } from '../../src/core/names/name-index.ts';
import { readNames } from '../../src/feeds/read-names.ts';
import { ROOT } from './source-files.ts';

/** The index of the names that ship in knowledge/names. */
export async function shippedNames(): Promise<NameIndex> {
  const { names } = await readNames([join(ROOT, 'knowledge/names')]);
  return buildNameIndex(names);
}
