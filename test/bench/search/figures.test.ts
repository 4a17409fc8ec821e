import { describe, expect, it } from 'vitest';
import { lineOf, type Measured, percentile, tableOf } from './figures.ts';

const times = Array.from({ length: 100 }, (_, at) => 100 - at);

const measured = (engine: string, passages: number, slower: number): Measured => ({
  engine,
  passages,
  outcome: { indexSeconds: 2 * slower, megabytes: 50 * slower, times: times.map((each) => each * slower), found: 98 },
});

describe('a percentile', () => {
  it('is the smallest value that so many percent do not exceed, in whatever order they came', () => {
    expect([1, 50, 99, 100].map((share) => percentile(times, share))).toEqual([1, 50, 99, 100]);
    expect(percentile([30, 10, 20], 50)).toBe(20);
    expect(percentile([30, 10, 20], 99)).toBe(30);
  });

  it('of few values is one of them, and of none is nothing', () => {
    expect(percentile([7], 1)).toBe(7);
    expect(percentile([], 50)).toBe(0);
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    percentile(values, 50);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('the table', () => {
  it('has beside each figure how many times that of the first engine of the same size it is', () => {
    const runs = [measured('desk', 1_000, 1), measured('quick', 1_000, 0.5), measured('desk', 10_000, 10)];
    const slow = measured('slow', 10_000, 250);
    const [, desk, quick, larger, slowest] = tableOf([...runs, slow].map(lineOf), 'desk');
    expect(desk).toEqual(['1,000', 'desk', '2.00', '50', '50.00', '99.00', '100', '98 %']);
    expect(quick).toEqual([
      '1,000',
      'quick',
      '1.00 (0.5x)',
      '25 (0.5x)',
      '25.00 (0.5x)',
      '49.50 (0.5x)',
      '100',
      '98 %',
    ]);
    expect(larger?.[2]).toBe('20.00');
    expect(slowest?.[2]).toBe('500.00 (25x)');
  });

  it('says why an engine has no figures, and compares nothing with it', () => {
    const absent = { engine: 'desk', passages: 1_000, outcome: { why: 'indexing took over 60 s' } };
    const [, first, second] = tableOf([absent, measured('other', 1_000, 1)].map(lineOf), 'desk');
    expect(first).toEqual(['1,000', 'desk', '–', '–', '–', '–', '0', 'indexing took over 60 s']);
    expect(second?.slice(2, 4)).toEqual(['2.00', '50']);
  });

  it('does not compare with a memory that did not grow', () => {
    const still = { engine: 'desk', passages: 1_000, outcome: { indexSeconds: 1, megabytes: -1, times, found: 98 } };
    const [, first, second] = tableOf([still, measured('other', 1_000, 1)].map(lineOf), 'desk');
    expect([first?.[3], second?.[3]]).toEqual(['-1', '50']);
  });
});
