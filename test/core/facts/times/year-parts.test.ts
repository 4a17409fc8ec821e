import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a quarter or half', () => {
  it.each([
    ['Sales rose in Q3 2024.', 'Q3 2024 2024-Q3'],
    ['Sales rose in Q1-2025.', 'Q1-2025 2025-Q1'],
    ['Sales rose in the third quarter of 2024.', 'the third quarter of 2024 2024-Q3'],
    ['Sales rose in the 2024 third quarter.', 'the 2024 third quarter 2024-Q3'],
    ["Sales rose in last year's third quarter.", "last year's third quarter 2024-Q3"],
    ['It posted a first-quarter loss.', 'first-quarter 2025-Q1'],
    ['Sales rose in the fiscal second quarter.', 'the fiscal second quarter 2025-Q2'],
    ['Sales rose in Q4 FY25.', 'Q4 FY25 2025-Q4'],
    ['Sales rose in the last quarter of 2024.', 'the last quarter of 2024 2024-Q4'],
    ['Sales rose in H1 2025.', 'H1 2025 2025-H1'],
    ['Sales rose in the first half of 2024.', 'the first half of 2024 2024-H1'],
    ['Sales will rise in the second half of the year.', 'the second half of the year 2025-H2'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('without a year is the nearest, over or under way', () => {
    expect(timesOf('Profit fell in the fourth quarter.')).toEqual(['the fourth quarter 2024-Q4']);
    expect(timesOf('Work will begin in the fourth quarter.')).toEqual(['the fourth quarter 2025-Q4']);
  });

  it.each([
    'A quarter of the fleet sank.',
    'They scored in the first half.',
    'A third quarter-deck fell.',
    'The French quarter burned.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});

describe('a season', () => {
  it.each([
    ['It sank last summer.', 'last summer 2024-SU'],
    ['It sails this fall.', 'this fall 2025-FA'],
    ['It sank in the spring of 2022.', 'the spring of 2022 2022-SP'],
    ['It sank in winter 2023-24.', 'winter 2023-24 2023-WI'],
    ['It sails by autumn.', 'autumn 2025-FA'],
    ['It sank this past spring.', 'this past spring 2025-SP'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it.each(['The fall of Kabul shook them.', 'They want to spring a trap.', 'Prices fall.', 'A spring broke.'])(
    'is not in "%s"',
    (text) => expect(timesOf(text)).toEqual([]),
  );
});
