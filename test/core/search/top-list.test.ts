import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopList } from '../../../src/core/search/top-list.ts';

describe('a top list', () => {
  it('holds what sorting all would have left, in that order', () => {
    const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 999 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 7 }), (all, limit) => {
        const items = all.map(([score, id], at) => ({ score, id: id * 100 + at }));
        const list = new TopList<number>(limit, (a, b) => a - b);
        for (const { id, score } of items) list.add(id, score);
        const sorted = items.toSorted((a, b) => b.score - a.score || a.id - b.id).map(({ id }) => id);
        expect(list.items()).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
