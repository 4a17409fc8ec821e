import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a period that results are told of', () => {
  it('is the quarter told of before', () => {
    expect(timesOf('Profit fell in the fourth quarter. Costs rose in the quarter.')).toEqual([
      'the fourth quarter 2024-Q4',
      'the quarter 2024-Q4',
    ]);
  });

  it('is else the last one over', () =>
    expect(timesOf('Costs rose in the latest quarter.')).toEqual(['the latest quarter 2025-Q1']));

  it('is reckoned back a year once, however often it is said', () => {
    expect(timesOf('First-quarter profit was 5, from 4 a year earlier. Sales were 7, from 6 a year earlier.')).toEqual([
      'First-quarter 2025-Q1',
      'a year earlier 2024-Q1',
      'a year earlier 2024-Q1',
    ]);
    expect(timesOf('Profit rose in the first quarter, from the year-ago quarter.')).toEqual([
      'the first quarter 2025-Q1',
      'the year-ago quarter 2024-Q1',
    ]);
    expect(timesOf('Sales rose in May from the same month last year.')).toEqual([
      'May 2025-05',
      'the same month last year 2024-05',
    ]);
    expect(timesOf('Sales rose in February from the same period last year.')).toEqual([
      'February 2025-02',
      'the same period last year 2024-02',
    ]);
  });

  it.each(['A quarter of the crew left.', 'In the period that followed it rained.', 'No quarter was given.'])(
    'is not in "%s"',
    (text) => expect(timesOf(text)).toEqual([]),
  );
});
