import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, hasNews } from '../../../src/core/digest/compare.ts';
import { toldOf } from '../../../src/core/digest/told-of.ts';
import { DEAL_STATUSES, type Deal } from '../../../src/core/model/fact.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item, quantity } from '../../helpers/facts.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();

describe('for any record', () => {
  /** Deals of few buyers, sellers and systems, each of which may leave out most of what it could say. */
  const tellings = fc.record({
    buyer: fc.constantFrom('Bangladesh', 'Bangladesh', 'Bangladesh', null),
    supplier: fc.constantFrom('Turkey', 'China', null, null),
    system: fc.constantFrom(
      'Boran howitzers',
      'MKE Boran 105mm howitzer',
      'howitzers',
      '155mm howitzers',
      'tanks',
      null,
    ),
    event: fc.constantFrom('purchase', 'order', 'purchase', 'order', 'delivery', 'lease'),
    status: fc.constantFrom('planned', 'ordered', 'ordered', 'ordered', ...DEAL_STATUSES),
    value: fc.constantFrom(null, null, 18, 18, 24),
    modifier: fc.constantFrom('exact', 'approximate', 'at-least'),
    share: fc.constantFrom(null, null, null, null, 'total', 'part'),
    year: fc.constantFrom(null, null, '2024', '2025-02'),
    polarity: fc.constantFrom('affirmed', 'affirmed', 'affirmed', 'denied'),
  });
  type Telling = typeof tellings extends fc.Arbitrary<infer Value> ? Value : never;

  const records = fc
    .array(
      fc.record({
        all: fc.array(tellings, { minLength: 1, maxLength: 4 }),
        source: fc.constantFrom('North', 'West', null),
        month: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 5 },
    )
    .map((articles) => ({
      deals: articles.flatMap(({ all, source, month }, at) => {
        const text = all.map((_, nth) => `Sentence ${nth}.`).join(' ');
        const article = articleFrom(text, { id: `made-${at}`, published: `2025-0${month}-15`, source });
        const { passages: _, ...head } = article;
        return all.map((each, nth) => ({ deal: dealIn(article, `Sentence ${nth}.`, partsOf(each)), article: head }));
      }),
      added: [],
      revision: 1,
      coverage: { articles: articles.length, passages: 0, newest: null, sources: [], refused: 0 },
    }));

  function partsOf({ system, value, modifier, year, buyer, supplier, ...rest }: Telling): Partial<Deal> {
    const noun = /tank|howitzer/.exec(system ?? '')?.[0] ?? null;
    const designation = system?.includes('Boran') ? 'Boran' : null;
    return {
      ...rest,
      buyer,
      buyerCountry: buyer,
      supplier,
      supplierCountry: supplier,
      item: system ? item(system, { designation, class: noun }) : null,
      quantity: value === null ? null : quantity(value, { modifier }),
      when: year === null ? null : { timex: year, text: year, derivedFrom: null, mod: null },
    };
  }

  it('nothing is new to somebody who was told all of it', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(compare(toldOf(record, index), record, index).groups).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('what is told survives being kept as JSON', () => {
    fc.assert(
      fc.property(records, (record) => {
        const told = JSON.parse(JSON.stringify(toldOf(record, index)));
        expect(hasNews(compare(told, record, index))).toBe(false);
      }),
    );
  });

  it('the order of its deals tells nothing', () => {
    fc.assert(
      fc.property(records, records, (before, record) => {
        const told = toldOf(before, index);
        const turned = { ...record, deals: [...record.deals].reverse() };
        expect(compare(told, turned, index)).toEqual(compare(told, record, index));
        expect(toldOf(turned, index)).toEqual(toldOf(record, index));
      }),
      { numRuns: 200 },
    );
  });

  it('every change names what is said in it, and no change is told twice', () => {
    fc.assert(
      fc.property(records, records, (before, record) => {
        const { groups } = compare(toldOf(before, index), record, index);
        const told = groups.flatMap(({ changes }) => changes.map((change) => JSON.stringify(change)));
        expect(new Set(told).size).toBe(told.length);
        const said = new Set(record.deals.map(({ deal }) => deal.id));
        for (const change of groups.flatMap(({ changes }) => changes)) {
          const deals =
            change.kind === 'disagreement' ? change.sides : change.kind === 'withdrawn' ? [] : [change.after];
          expect(deals.every(({ deal }) => said.has(deal.id))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
