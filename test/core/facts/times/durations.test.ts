import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('a length', () => {
  it.each([
    ['A five-day visit began.', 'five-day P5D DURATION'],
    ['The 27-year contract ended.', '27-year P27Y DURATION'],
    ['A two day rally began.', 'two day P2D DURATION'],
    ['Delivery is due within 40 months.', '40 months P40M DURATION'],
    ['It took 2 1/2 years.', '2 1/2 years P2Y6M DURATION'],
    ['It took a year and a half.', 'a year and a half P1Y6M DURATION'],
    ['It took half an hour.', 'half an hour PT30M DURATION'],
    ['It took a couple of weeks.', 'a couple of weeks P2W DURATION APPROX'],
    ['It took 12 to 18 months.', '12 to 18 months P12M DURATION APPROX'],
    ['It took more than four hours.', 'more than four hours PT4H DURATION MORE_THAN'],
    ['It took up to 180 days.', 'up to 180 days P180D DURATION EQUAL_OR_LESS'],
    ['It lasts for a year.', 'a year P1Y DURATION'],
    ['It lasted for years.', 'years PXY DURATION'],
    ['It lasted for weeks or months.', 'weeks or months PXW DURATION'],
    ['The year-long siege ended.', 'year-long P1Y DURATION'],
    ['A multi-year deal ended.', 'multi-year PXY DURATION'],
    ['It took two quarters.', 'two quarters P2Q DURATION'],
    ['It took half a century.', 'half a century P50Y DURATION'],
    ['It will last three years.', 'three years P3Y DURATION'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('says how many of what', () => {
    expect(timeFactsOf('Delivery is due within 40 months.')[0]).toMatchObject({ value: 40, unit: 'month' });
    expect(timeFactsOf('It lasted a fortnight after that.')[0]).toMatchObject({ timex: 'P2W', value: 2, unit: 'week' });
    expect(timeFactsOf('It lasted for months.')[0]).toMatchObject({ value: null, unit: 'month' });
  });

  it.each([
    'The 27-year-old pilot landed.',
    'He is 27 years old.',
    'A man aged 27 years was held.',
    'They build 15 a year.',
    'It pays $3 million a year to schools.',
    'Three quarters of it burned.',
    'For a second time it sank.',
    'About a quarter, they say.',
    'CBS aired 60 Minutes.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});

describe('a length with a place', () => {
  it.each([
    ['Sales rose over the past five years.', 'the past five years P5Y DURATION'],
    ['Sales rise in the next few days.', 'the next few days PXD DURATION'],
    ['Sales rose in the first nine months.', 'the first nine months P9M DURATION'],
    ['Sales rose over the past decade.', 'the past decade P10Y DURATION'],
    ['Sales rose in the last 24 hours.', 'the last 24 hours PT24H DURATION'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('covers the days up to publication or on from it', () => {
    expect(timeFactsOf('Sales rose over the past five years.')[0]).toMatchObject({
      start: '2020-06-03',
      end: '2025-06-03',
      derivedFrom: '2025-06-03',
    });
    expect(timeFactsOf('Sales rise over the next two weeks.')[0]).toMatchObject({
      start: '2025-06-03',
      end: '2025-06-17',
    });
  });
});
