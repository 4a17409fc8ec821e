import { describe, expect, it } from 'vitest';
import { timexInterval } from '../../../src/core/register/timex-interval.ts';

describe('what a date covers', () => {
  it.each([
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-W01', 'week', '2024-12-30', '2025-01-05'],
    ['2024-Q2', 'quarter', '2024-04-01', '2024-06-30'],
    ['2024-H2', 'half', '2024-07-01', '2024-12-31'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['203', 'decade', '2030-01-01', '2039-12-31'],
    ['2019/2021', 'years', '2019-01-01', '2021-12-31'],
  ])('%s is a %s', (timex, precision, ...days) => {
    const interval = timexInterval(timex);
    expect([interval?.precision, interval?.start, interval?.end]).toEqual([precision, ...days]);
  });

  it.each(['PRESENT_REF', 'FUTURE_REF', 'P5D', 'XXXX-WXX-3', ''])(
    'is nothing for %j, which is no calendar date',
    (timex) => {
      expect(timexInterval(timex)).toBeNull();
    },
  );
});
