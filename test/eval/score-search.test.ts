import { describe, expect, it } from 'vitest';
import { auroc, hitsAt, mean, ndcgAt, ndcgOf, shareAtLeast } from './score-search.ts';

describe('nDCG', () => {
  const relevant = new Set(['a', 'b']);

  it('is 1 when the relevant come first, in any order, and 0 when none comes', () => {
    expect(ndcgAt(10, ['b', 'a', 'x'], relevant)).toBe(1);
    expect(ndcgAt(10, ['x', 'y'], relevant)).toBe(0);
    expect(ndcgAt(10, [], relevant)).toBe(0);
  });

  it('discounts a relevant one by the logarithm of its rank', () => {
    // 1/log2(3) of the first two ranks' 1 + 1/log2(3).
    expect(ndcgAt(10, ['x', 'a'], relevant)).toBeCloseTo(0.63093 / 1.63093, 4);
  });

  it('looks at the first k only, and asks no more of them than they can hold', () => {
    expect(ndcgAt(1, ['x', 'a'], relevant)).toBe(0);
    expect(ndcgAt(1, ['a'], relevant)).toBe(1);
  });

  it('is 0 where nothing is relevant', () => {
    expect(ndcgAt(10, ['a'], new Set())).toBe(0);
    expect(ndcgOf([true], 0)).toBe(0);
  });
});

describe('hits', () => {
  it('are 1 when a relevant one is among the first k', () => {
    expect(hitsAt(1, ['x', 'a'], new Set(['a']))).toBe(0);
    expect(hitsAt(2, ['x', 'a'], new Set(['a']))).toBe(1);
    expect(hitsAt(2, [], new Set(['a']))).toBe(0);
  });
});

describe('the area under the ROC curve', () => {
  it('is 1 for a perfect order, 0 for the reverse, and a half for ties', () => {
    expect(auroc([3, 4], [1, 2])).toBe(1);
    expect(auroc([1, 2], [3, 4])).toBe(0);
    expect(auroc([1, 1], [1])).toBe(0.5);
  });

  it('is the share of pairs in the right order', () => {
    expect(auroc([2, 5], [1, 3, 5])).toBeCloseTo((1 + 2.5) / 6);
  });
});

describe('shares and means', () => {
  it('count what reaches the threshold', () => {
    expect(shareAtLeast(2, [1, 2, 3, 0])).toBe(0.5);
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBeNaN();
  });
});
