import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('a period pointed to', () => {
  it.each([
    ['Dhaka bought 18 last year.', 'last year 2024'],
    ['Dhaka buys 18 this year.', 'this year 2025'],
    ['Dhaka buys 18 next month.', 'next month 2025-07'],
    ['Dhaka bought 18 last week.', 'last week 2025-W22'],
    ['Dhaka bought 18 last quarter.', 'last quarter 2025-Q1'],
    ['Dhaka buys 18 in the current fiscal year.', 'the current fiscal year 2025'],
    ['Dhaka bought 18 this century.', 'this century 20'],
    ['Dhaka bought 18 earlier this year.', 'earlier this year 2025 BEFORE'],
    ['Dhaka buys 18 early next year.', 'early next year 2026 START'],
    ['Dhaka buys 18 sometime next year.', 'sometime next year 2026'],
    ['Dhaka buys 18 by the end of the year.', 'the end of the year 2025 END'],
    ['Dhaka buys 18 by year-end.', 'year-end 2025 END'],
    ['Dhaka buys 18 in the week of 9 June.', 'the week of 9 June 2025-W24'],
    ['Dhaka bought 18 in the week ending 30 May.', 'the week ending 30 May 2025-W22'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('keeps the grain that was said: last year is a year', () => {
    const [year] = timeFactsOf('Dhaka bought 18 last year.');
    expect(year).toMatchObject({ timex: '2024', start: '2024-01-01', end: '2024-12-31', derivedFrom: '2025-06-03' });
  });

  it('takes the last weekend in the past and the coming one ahead', () => {
    expect(timesOf('They met over the weekend.')).toEqual(['the weekend 2025-W22-WE']);
    expect(timesOf('They will meet over the weekend.')).toEqual(['the weekend 2025-W23-WE']);
  });

  it.each(['The week-old truce held.', 'The year that never was.', 'A new day began.', 'A decade-old truce held.'])(
    'is not in "%s"',
    (text) => expect(timesOf(text)).toEqual([]),
  );
});

describe('a period of the story', () => {
  it('is counted from the time spoken of', () => {
    expect(timesOf('It was signed on 30 April 2024 and paid for the following month.')).toEqual([
      '30 April 2024 2024-04-30',
      'the following month 2024-05',
    ]);
    expect(timesOf('It was signed in 2019. Ten came that year and ten the next year.')).toEqual([
      '2019 2019',
      'that year 2019',
      'the next year 2020',
    ]);
  });

  it('is its neighbour where nothing follows', () => {
    expect(timesOf('Ten came in 2024 and nine the year before.')).toEqual(['2024 2024', 'the year before 2023']);
    expect(timesOf('Ten came in 2024, the year before he left.')).toEqual(['2024 2024']);
  });

  it('looks back over paragraphs', () => {
    expect(
      timesOf('It was signed in March 2021 after long talks.\n\nThe yard closed the same month, he said.'),
    ).toEqual(['March 2021 2021-03', 'the same month 2021-03']);
  });
});
