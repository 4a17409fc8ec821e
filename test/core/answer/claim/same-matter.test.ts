import { describe, expect, it } from 'vitest';
import { isSameItem, likenessOf, variantLikeness } from '../../../../src/core/answer/claim/same-matter.ts';
import { shippedNames } from '../../../helpers/names.ts';

const index = await shippedNames();

function item(designation: string) {
  return { text: designation, maker: null, designation, calibre: null, class: null };
}

describe('two variants of a system', () => {
  it.each([
    ['F-16', 'F-16V', 'same'],
    ['P-8A', 'P-8A Poseidon', 'same'],
    ['TB2', 'Bayraktar TB2', 'same'],
    ['Hornet', 'F/A-18 Hornet', 'same'],
    ['F-16V', 'F-16', 'unknown'],
    ['JF-17 Block 3', 'JF-17', 'unknown'],
    ['Gripen E', 'Gripen', 'unknown'],
    ['Leopard 2A4', 'Leopard 2A8', 'other'],
  ])('"%s" claimed of "%s": %s', (claimed, recorded, likeness) => {
    expect(variantLikeness(item(claimed), item(recorded))).toBe(likeness);
  });
});

describe('two parties', () => {
  const of = (name: string, country: string | null = null) => ({ name, country });

  it('are the same where one of two named together is meant, and not where only one of two claimed is told', () => {
    const both = of('Germany and Norway', 'Germany');
    expect(likenessOf(of('Norway', 'Norway'), both, index)).toBe('same');
    expect(likenessOf(of('Sweden', 'Sweden'), both, index)).toBe('other');
    expect(likenessOf(both, of('Norway', 'Norway'), index)).toBe('unknown');
  });

  it('are the same after a slip of the pen, but never where both are known', () => {
    expect(likenessOf(of('Argentna'), of('Argentina', 'Argentina'), index)).toBe('same');
    expect(likenessOf(of('Iran', 'Iran'), of('Iraq', 'Iraq'), index)).toBe('other');
    expect(likenessOf(of('Ruritania'), of('Romania', 'Romania'), index)).toBe('other');
  });
});

it('takes a slip in a name for the system, but no other word for it', () => {
  const gripen = { ...item('Gripen'), text: 'Gripen fighters' };
  expect(isSameItem(item('Gripn'), gripen, index)).toBe(true);
  const mortars = { ...item(''), text: 'mortars', designation: null };
  expect(isSameItem({ ...mortars, text: 'motors' }, mortars, index)).toBe(false);
});
