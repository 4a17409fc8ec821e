import { describe, expect, it } from 'vitest';
import { fitLogistic, predict } from './fit-logistic.ts';

const example = (value: number, isPositive: boolean, weight = 1) => ({ values: [value, 7], isPositive, weight });

describe('logistic regression', () => {
  it('finds where the two kinds part, and ignores what is the same for all', () => {
    const fitted = fitLogistic([example(0, false), example(1, false), example(2, true), example(3, true)]);
    expect(predict(fitted, [0, 7])).toBeLessThan(0.1);
    expect(predict(fitted, [3, 7])).toBeGreaterThan(0.9);
    expect(predict(fitted, [1.5, 7])).toBeCloseTo(0.5, 1);
  });

  it('gives the share of positives where the signals tell nothing', () => {
    const fitted = fitLogistic([example(1, true), example(1, false), example(1, false), example(1, false)]);
    expect(predict(fitted, [1, 7])).toBeCloseTo(0.25, 2);
  });

  it('counts an example by its weight', () => {
    const fitted = fitLogistic([example(1, true, 3), example(1, false, 1)]);
    expect(predict(fitted, [1, 7])).toBeCloseTo(0.75, 2);
  });
});
