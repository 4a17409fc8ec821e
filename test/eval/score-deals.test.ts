import { describe, expect, it } from 'vitest';
import { dealsIn } from '../core/facts/deals/deals-of.ts';
import { type LabelledDeal, type ReadDeal, scoreDeals, statusOf } from './score-deals.ts';

const label = (over: Partial<LabelledDeal> = {}): LabelledDeal => ({
  id: 'L1',
  doc: 'a',
  sentIndex: 0,
  event: 'purchase',
  status: 'done',
  quantity: 32,
  item: 'F-16 fighters',
  buyer: 'Romania',
  supplier: 'Norway',
  when: '2022',
  ...over,
});

const read = (text: string): ReadDeal[] => dealsIn(text).map((deal) => ({ doc: 'a', sentIndex: 0, deal }));

const RIGHT = read('Romania bought 32 F-16 fighters from Norway in 2022.');

describe('the score of deals', () => {
  it('is full where all is right', () => {
    const score = scoreDeals([label()], RIGHT);
    expect(score.f1).toBe(1);
    expect([score.status, score.when, score.buyer, score.supplier]).toEqual(Array(4).fill({ right: 1, of: 1 }));
    expect(score.mistakes).toEqual([]);
  });

  it('is nothing, and no fault, where there is nothing', () => {
    expect(scoreDeals([], []).f1).toBe(0);
  });

  it('counts a wrong number as lost and as too many', () => {
    const score = scoreDeals([label({ quantity: 23 })], RIGHT);
    expect(score).toMatchObject({ f1: 0, precision: { right: 0, of: 1 }, recall: { right: 0, of: 1 } });
  });

  it('wants the same sentence, article and a word of the item', () => {
    for (const over of [{ sentIndex: 1 }, { doc: 'b' }, { item: 'frigates' }]) {
      expect(scoreDeals([label(over)], RIGHT).recall.right).toBe(0);
    }
  });

  it('lets one deal find one label', () => {
    const score = scoreDeals([label(), label({ id: 'L2' })], RIGHT);
    expect(score.recall).toEqual({ right: 1, of: 2 });
  });

  it('judges status, date and parties only where the label says them', () => {
    const score = scoreDeals(
      [label({ buyer: undefined, when: undefined, supplier: 'Denmark', status: 'planned' })],
      RIGHT,
    );
    expect(score).toMatchObject({
      buyer: { of: 0 },
      when: { of: 0 },
      supplier: { right: 0, of: 1 },
      status: { right: 0, of: 1 },
    });
    expect(score.mistakes).toHaveLength(2);
  });

  it('takes the first of several parties, and one that the label puts into context', () => {
    const score = scoreDeals([label({ buyer: 'Romania; Moldova', supplier: 'Norway (context)' })], RIGHT);
    expect([score.buyer.right, score.supplier.right]).toEqual([1, 1]);
  });

  it('takes the beginning of a range for its date', () => {
    expect(scoreDeals([label({ when: '2022/2024' })], RIGHT).when.right).toBe(1);
  });
});

describe("the labels' statuses", () => {
  it.each([
    [{ event: 'award', status: 'done' }, 'ordered'],
    [{ event: 'lease', status: 'agreed, then dropped' }, 'ordered'],
    [{ event: 'delivery', status: 'done' }, 'delivered'],
    [{ event: 'stock', status: 'done' }, 'delivered'],
    [{ event: 'delivery', status: 'delayed' }, 'planned'],
    [{ event: 'purchase', status: 'negotiated' }, 'negotiating'],
    [{ event: 'option', status: 'option' }, 'option'],
    [{ event: 'order', status: 'reported' }, 'ordered'],
  ] as const)('%j is %s', (over, status) => {
    expect(statusOf(label(over))).toBe(status);
  });
});
