import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../src/core/answer/conflicts.ts';
import type { Deal } from '../../../src/core/model/fact.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item, quantity } from '../../helpers/facts.ts';

const tanks = item('Tulpar tanks', { designation: 'Tulpar', class: 'tank' });
const base: Partial<Deal> = { buyer: 'Bangladesh', buyerCountry: 'Bangladesh', item: tanks, quantity: quantity(18) };

/** A deal told by an article of this name. */
function told(id: string, rest: Partial<Deal> = {}): Deal {
  return dealIn(articleFrom('Bangladesh ordered tanks.', { id }), 'ordered', { ...base, ...rest });
}

describe('articles that disagree', () => {
  it('about a number are told apart, both of them', () => {
    const [a, b] = [told('a'), told('b', { quantity: quantity(20) })];
    expect(findConflicts([a, b])).toEqual([
      { about: 'number of Tulpar tanks ordered by Bangladesh', factIds: [a.id, b.id] },
    ]);
  });

  it('are found in whatever order the deals come', () => {
    const deals = [told('a'), told('b', { quantity: quantity(20) }), told('c')];
    expect(findConflicts([...deals].reverse())).toEqual(findConflicts(deals));
  });

  it('may disagree about the value or the year', () => {
    const money = (value: number) => ({ money: { value, currency: 'USD' } });
    expect(findConflicts([told('a', money(5)), told('b', money(6))])[0]?.about).toMatch(/^value of/);
    const when = (timex: string) => ({ when: { timex, text: timex, derivedFrom: null, mod: null } });
    expect(findConflicts([told('a', when('2023')), told('b', when('2024'))])[0]?.about).toMatch(/^date of/);
  });

  it('take order and purchase for one thing', () => {
    expect(findConflicts([told('a', { event: 'order' }), told('b', { quantity: quantity(20) })])).toHaveLength(1);
  });
});

describe('no disagreement', () => {
  it.each<[string, Partial<Deal>, Partial<Deal>]>([
    ['the same number', {}, {}],
    ['another status', {}, { status: 'planned', quantity: quantity(200) }],
    ['another buyer', {}, { buyer: 'Oman', buyerCountry: 'Oman', quantity: quantity(20) }],
    ['another system', {}, { item: item('Boran', { designation: 'Boran' }), quantity: quantity(20) }],
    ['a part of the whole', {}, { share: 'part', quantity: quantity(6) }],
    ['a bound that allows both', {}, { quantity: quantity(15, { modifier: 'more-than' }) }],
    ['a round number', {}, { quantity: quantity(19, { modifier: 'approximate' }) }],
    ['no number', {}, { quantity: null }],
    ['no buyer', { buyer: null, buyerCountry: null }, { buyer: null, buyerCountry: null, quantity: quantity(20) }],
    ['a denial', {}, { polarity: 'denied', quantity: quantity(20) }],
    [
      'two orders of different years',
      { when: { timex: '2018', text: '2018', derivedFrom: null, mod: null } },
      { when: { timex: '2024', text: '2024', derivedFrom: null, mod: null }, quantity: quantity(20) },
    ],
    ['two currencies', { money: { value: 5, currency: 'USD' } }, { money: { value: 6, currency: 'EUR' } }],
  ])('lies in %s', (_, a, b) => {
    expect(findConflicts([told('a', a), told('b', b)])).toEqual([]);
  });

  it('lies within one article', () => {
    const [a, b] = [told('a'), told('a', { quantity: quantity(20) })];
    expect(findConflicts([a, b])).toEqual([]);
  });
});
