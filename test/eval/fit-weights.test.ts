import { describe, expect, it } from 'vitest';
import { fitWeights, scoreGroup } from './fit-weights.ts';

/** The relevant passage has more of the first feature, and the second misleads. */
const query = {
  rows: [
    [1, 2.5],
    [2, 1],
    [1, 0],
  ],
  isRelevant: [false, true, false],
  relevant: 1,
};
const group = { name: 'g', weight: 1, queries: [query] };

describe('fitting weights', () => {
  it('finds weights that put the relevant first', () => {
    expect(scoreGroup(group, [1, 1])).toBeLessThan(1);
    const fitted = fitWeights([group], [1, 1]);
    expect(scoreGroup(group, fitted)).toBe(1);
    expect(fitted.every((weight) => weight > 0)).toBe(true);
  });

  it('leaves weights that cannot be bettered', () => {
    expect(fitWeights([group], [4, 1])).toEqual([4, 1]);
  });

  it('lets the heavier group decide', () => {
    const reverse = { ...query, isRelevant: [true, false, false] };
    const fitted = fitWeights([group, { name: 'heavy', weight: 9, queries: [reverse] }], [1, 1]);
    expect(scoreGroup({ name: 'heavy', weight: 1, queries: [reverse] }, fitted)).toBe(1);
  });

  it('counts what was not proposed against the score', () => {
    expect(scoreGroup({ ...group, queries: [{ ...query, relevant: 2 }] }, [4, 1])).toBeCloseTo(1 / 1.63093, 4);
    expect(scoreGroup({ ...group, queries: [{ rows: [], isRelevant: [], relevant: 1 }] }, [1, 1])).toBe(0);
  });

  it('keeps the order of proposal among equals', () => {
    const equals = { rows: [[1], [1]], isRelevant: [true, false], relevant: 1 };
    expect(scoreGroup({ ...group, queries: [equals] }, [1])).toBe(1);
  });
});
