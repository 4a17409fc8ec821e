import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('a year', () => {
  it.each([
    ['Ties have grown since 2018.', ['2018 2018']],
    ['The yard (2018) is new.', ['2018 2018']],
    ['2024 was a good year for it.', ['2024 2024']],
    ['The 1991 war ended.', ['1991 1991']],
    ['Its 2023 losses grew.', ['2023 2023']],
    ['They met between 2018 and 2022.', ['2018 2018', '2022 2022']],
    ['They met in 2018, 2019 and 2022.', ['2018 2018', '2019 2019', '2022 2022']],
    ['The 2018-2022 plan ended.', ['2018 2018', '2022 2022']],
    ['It was founded in 1898.', ['1898 1898']],
    ['In nineteen ninety-six it sank.', ['nineteen ninety-six 1996']],
    ['By the year 2030 it is gone.', ['the year 2030 2030']],
    ["Since 2024's vote it is gone.", ['2024 2024']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));

  it.each([
    'Some 2000 troops came.',
    'The 2000 rifles came.',
    'In 2000 villages it rained.',
    'It cost $2000 then.',
    'The 105 guns fired.',
    'About 2,000 men came.',
    'Vision 2030 is a plan.',
    'A Type 2020 sank.',
    'It was no. 1999 of them.',
    'Some 1990 people came.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});

describe('a fiscal year', () => {
  it.each([
    ['In fiscal 2024 it rose.', 'fiscal 2024 2024'],
    ['In financial year 2024-25 it rose.', 'financial year 2024-25 2024/2025'],
    ['In FY2025 it rose.', 'FY2025 2025'],
    ['In FY 24 it rose.', 'FY 24 2024'],
    ['In 2024-25 it rose.', '2024-25 2024/2025'],
    ['In 1999/00 it rose.', '1999/00 1999/2000'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('has no known days, for each house begins its own', () => {
    expect(timeFactsOf('In FY2025 it rose.').map(({ start, end }) => [start, end])).toEqual([[null, null]]);
  });

  it('is not in a score or a type', () => expect(timesOf('Model 2024-26 won 20-25.')).toEqual([]));
});

describe('a decade or century', () => {
  it.each([
    ['It was built in the 1990s.', 'the 1990s 199'],
    ["It was built in the '90s.", "the '90s 199"],
    ['It was built in the nineties.', 'the nineties 199'],
    ['It was built in the early 1990s.', 'the early 1990s 199 START'],
    ['It was built in the late-1980s.', 'the late-1980s 198 END'],
    ['It was built in the 20th century.', 'the 20th century 19'],
    ['A nineteenth-century fort fell.', 'nineteenth-century 18'],
    ['It ends by the end of the decade.', 'the end of the decade 202 END'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it.each(['He is in his 80s.', 'The KC-30s flew.', 'Temperatures in the low 30s held.'])('is not in "%s"', (text) =>
    expect(timesOf(text)).toEqual([]),
  );
});
