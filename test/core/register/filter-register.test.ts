import { describe, expect, it } from 'vitest';
import { buildRegister } from '../../../src/core/register/build-register.ts';
import { filterRegister } from '../../../src/core/register/filter-register.ts';
import { shippedNames } from '../../helpers/names.ts';
import { recordOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();
const { deals } = recordOf(
  [
    '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers from Turkey.',
    '2025-06-02 Gulf Wire: Oman plans to buy 6 Leopard 2 tanks from Germany.',
    '2025-06-03 Gulf Wire: Qatar ordered 8 Leopard 2 tanks.',
    '2025-06-04 Harbour Post: Oman ordered 12 Boran howitzers for its coast.',
  ],
  index,
);
const rows = buildRegister(deals, index);

/** Buyer and system of each row about some terms. */
function about(terms: string): string[] {
  return filterRegister(rows, terms, index).map(({ deal }) => `${deal.buyerCountry} ${deal.item?.designation}`);
}

describe('the terms of a register', () => {
  it('leave everything where there are none', () => {
    expect(about('')).toEqual(['Oman Leopard 2', 'Oman Boran', 'Qatar Leopard 2']);
    expect(about('  ')).toHaveLength(3);
  });

  it('want every country and system named in the row, by any of its names', () => {
    expect(about('oman')).toEqual(['Oman Leopard 2', 'Oman Boran']);
    expect(about('muscat turkey')).toEqual(['Oman Boran']);
    expect(about('Oman Leopard 2')).toEqual(['Oman Leopard 2']);
    expect(about('qatar turkey')).toEqual([]);
  });

  it('want every other word in a sentence of the row', () => {
    expect(about('howitzers')).toEqual(['Oman Boran']);
    expect(about('oman coast')).toEqual(['Oman Boran']);
    expect(about('oman desert')).toEqual([]);
  });

  it('keep the rows of a status', () => {
    expect(about('planned')).toEqual(['Oman Leopard 2']);
    expect(about('oman Ordered')).toEqual(['Oman Boran']);
    expect(about('planned ordered')).toHaveLength(3);
    expect(about('delivered')).toEqual([]);
  });

  it('find nothing for a name the record lacks', () => {
    expect(about('peru')).toEqual([]);
    expect(about('qwertz')).toEqual([]);
  });
});
