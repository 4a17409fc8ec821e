import type { NameIndex } from '../core/names/name-index.ts';
import { buildRegister, type RegisterRow } from '../core/register/build-register.ts';
import { filterRegister } from '../core/register/filter-register.ts';
import type { ArticleRecord } from './ports/record.ts';

export interface RegisterPorts {
  readonly index: NameIndex;
  readonly store: Pick<ArticleRecord, 'deals'>;
}

/** The rows of the register that are about some terms, or all of them where there are none. */
export async function register(terms: string, { index, store }: RegisterPorts): Promise<RegisterRow[]> {
  return filterRegister(buildRegister(await store.deals(), index), terms, index);
}
