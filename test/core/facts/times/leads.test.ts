import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('words that belong to the time behind them', () => {
  it.each([
    ['It sails in late 2024.', 'late 2024 2024 END'],
    ['It sails in mid-2025.', 'mid-2025 2025 MID'],
    ['It sails by the end of 2026.', 'the end of 2026 2026 END'],
    ['It sails at the beginning of May.', 'the beginning of May 2025-05 START'],
    ['It sails in mid-June.', 'mid-June 2025-06 MID'],
    ['It sailed late on Monday.', 'Monday 2025-06-02'],
    ['It sails in 2027 or later.', '2027 or later 2027 EQUAL_OR_MORE'],
    ['It took nearly two years.', 'nearly two years P2Y DURATION LESS_THAN'],
    ['It took over a week.', 'over a week P1W DURATION MORE_THAN'],
    ['It ran over two weeks.', 'two weeks P2W DURATION'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('leaves "the" to the noun that the time describes', () => {
    expect(timesOf('The third quarter was hard.')).toEqual(['The third quarter 2024-Q3']);
    expect(timesOf('The third-quarter loss was hard.')).toEqual(['third-quarter 2024-Q3']);
    expect(timesOf('The 1990s boom was short.')).toEqual(['1990s 199']);
  });

  it('bounds the days where it can', () => {
    expect(timeFactsOf('The pre-2014 borders held.')[0]).toMatchObject({
      start: null,
      end: '2013-12-31',
      mod: 'BEFORE',
    });
    expect(timeFactsOf('The post-2022 order fell.')[0]).toMatchObject({ start: '2023-01-01', end: null, mod: 'AFTER' });
    expect(timeFactsOf('It sank earlier this year.')[0]).toMatchObject({ start: '2025-01-01', end: '2025-06-03' });
    expect(timeFactsOf('It sails later this month.')[0]).toMatchObject({ start: '2025-06-03', end: '2025-06-30' });
    expect(timeFactsOf('It sails in 2027 or later.')[0]).toMatchObject({ start: '2027-01-01', end: null });
  });
});
