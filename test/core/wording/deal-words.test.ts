import { describe, expect, it } from 'vitest';
import { DEAL_STATUSES, type Deal } from '../../../src/core/model/fact.ts';
import {
  attributionWords,
  DEAL_COLUMNS,
  dealRow,
  dealWords,
  dealWordsByDate,
  dealWordsByValue,
  partyWords,
  systemCell,
} from '../../../src/core/wording/deal-words.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item, quantity } from '../../helpers/facts.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';

const deals = howitzers()[1].filter((fact) => fact.kind === 'deal');
const bare = dealIn(articleFrom('Somebody bought something.'), 'bought');

describe('a deal as a row', () => {
  it('tells status, number, system, parties and time apart', () => {
    expect(deals.map(dealRow)).toEqual([
      {
        status: 'ordered',
        number: '18',
        system: 'MKE Boran 105mm howitzer',
        buyer: 'Bangladesh',
        supplier: 'Turkey (MKE)',
        when: '2024, from "last year"',
      },
      {
        status: 'planned',
        number: '200 total',
        system: 'MKE Boran 105mm howitzer',
        buyer: 'Bangladesh',
        supplier: 'Turkey (MKE)',
        when: 'not said',
      },
      {
        status: 'considered',
        number: 'not said',
        system: 'Otokar Tulpar light tank',
        buyer: 'Bangladesh (Dhaka)',
        supplier: 'Turkey',
        when: 'not said, "reportedly"',
      },
      {
        status: 'ordered',
        number: '15 types',
        system: 'military hardware',
        buyer: 'Bangladesh (Dhaka)',
        supplier: 'Turkey (Turkish manufacturers)',
        when: 'since 2018',
      },
    ]);
  });

  it('has no empty cell, however little is said', () => {
    expect(Object.values(dealRow(bare)).every((cell) => cell !== '')).toBe(true);
    expect(DEAL_COLUMNS.map(({ key }) => key).sort()).toEqual(Object.keys(dealRow(bare)).sort());
  });

  it('says when a deal is denied', () => {
    expect(dealRow({ ...bare, polarity: 'denied' }).status).toBe('ordered (denied)');
  });

  it.each<[Deal['share'], string]>([
    ['total', '10 total'],
    ['part', '10 (part)'],
    ['addition', '10 more'],
    [null, '10'],
  ])('tells what share a number is: %s', (share, words) => {
    expect(dealRow({ ...bare, quantity: quantity(10), share }).number).toBe(words);
  });
});

describe('a deal as a statement', () => {
  it('leads with the number and ends with status and time', () => {
    expect(deals.map(dealWords)).toEqual([
      '18 units: MKE Boran 105mm howitzer, bought by Bangladesh from Turkey (MKE); ordered, 2024, from "last year"',
      '200 in total: MKE Boran 105mm howitzer, purchase by Bangladesh from Turkey (MKE); planned',
      'Otokar Tulpar light tanks, purchase by Bangladesh (Dhaka) from Turkey; considered, "reportedly"',
      '15 types: military hardware, bought by Bangladesh (Dhaka) from Turkey (Turkish manufacturers); ordered, since 2018',
    ]);
  });

  it('always has the status as a word', () => {
    for (const status of DEAL_STATUSES) expect(dealWords({ ...bare, status })).toContain(`; ${status}`);
  });

  it('says the status once where the action is the status', () => {
    const ordered: Deal = { ...bare, event: 'order', buyer: 'Oman', item: item('tanks') };
    expect(dealWords(ordered)).toBe('tanks, ordered by Oman');
    expect(dealWords({ ...ordered, attribution: 'reportedly' })).toBe('tanks, ordered by Oman; "reportedly"');
    expect(dealWords({ ...ordered, polarity: 'denied' })).toBe('tanks, order by Oman; ordered (denied)');
    expect(dealWords({ ...ordered, event: 'delivery', status: 'delivered' })).toBe('tanks, delivered to Oman');
  });

  it('does not tell as done what is only to come', () => {
    for (const status of ['considered', 'negotiating', 'planned', 'option', 'cancelled'] as const) {
      expect(dealWords({ ...bare, status, buyer: 'Poland' })).toContain('purchase by Poland');
    }
    expect(dealWords({ ...bare, event: 'delivery', buyer: 'Poland' })).toContain('delivery to Poland');
    expect(dealWords({ ...bare, event: 'delivery', status: 'delivered' })).not.toContain('to be');
  });

  it('puts number and item together where nothing stands between them', () => {
    const tanks = { ...bare, quantity: quantity(10), item: item('tanks') };
    expect(dealWords(tanks)).toMatch(/^10 tanks,/);
    expect(dealWords({ ...tanks, share: 'addition' })).toMatch(/^10 more: tanks,/);
    expect(dealWords({ ...tanks, unit: 'squadron' })).toMatch(/^10 squadrons: tanks,/);
    expect(dealWords({ ...tanks, item: null })).toMatch(/^10 units,/);
  });

  it('can lead with its date or its value, said once', () => {
    const [ordered] = fighters()[1].filter((fact) => fact.kind === 'deal');
    const rest = '42 Rafale fighters, bought by Indonesia from France (Dassault); ordered';
    expect(ordered && dealWordsByDate(ordered)).toBe(`February 2022 – ${rest}, for USD 8.1 billion`);
    expect(ordered && dealWordsByValue(ordered)).toBe(`USD 8.1 billion – ${rest}, February 2022`);
    expect(dealWordsByDate(bare)).toBeNull();
    expect(dealWordsByValue(bare)).toBeNull();
  });
});

describe('the parts of a deal', () => {
  it('names a party with its country, once where both are the same', () => {
    expect(partyWords('MKE', 'Turkey')).toBe('Turkey (MKE)');
    expect(partyWords('Turkey', 'Turkey')).toBe('Turkey');
    expect(partyWords('MKE', null)).toBe('MKE');
    expect(partyWords(null, 'Turkey')).toBe('Turkey');
    expect(partyWords(null, null)).toBeNull();
  });

  it.each([
    ['reportedly', '"reportedly"'],
    ['Reports suggest', '"Reports suggest"'],
    ['believed to', '"believed to"'],
    ['It has been reported', '"It has been reported"'],
    ['North East News', 'according to North East News'],
    ['industry experts', 'according to industry experts'],
    ['Boeing spokesman Jim Roe', 'according to Boeing spokesman Jim Roe'],
  ])('quotes hearsay and names sources: %s', (attribution, words) => {
    expect(attributionWords(attribution)).toBe(words);
  });

  it('puts an item in the singular only where its class says how', () => {
    expect(systemCell(item('Boran howitzers', { class: 'howitzer' }))).toBe('Boran howitzer');
    expect(systemCell(item('Boran howitzer', { class: 'howitzer' }))).toBe('Boran howitzer');
    expect(systemCell(item('howitzers for the army', { class: 'howitzer' }))).toBe('howitzers for the army');
    expect(systemCell(item('glasses'))).toBe('glasses');
  });
});
