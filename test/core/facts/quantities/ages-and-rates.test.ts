import { describe, expect, it } from 'vitest';
import { quantitiesOf } from './quantities-of.ts';

describe('an age', () => {
  it.each([
    ['The 27-year-old pilot landed.', 'age 27 year'],
    ['The hull is 30 years old.', 'age 30 year'],
    ['He met a 50 year-old man.', 'age 50 year'],
    ['Men aged between 18 and 24 serve.', 'age 18-24 year'],
    ['A man aged 45 was held.', 'age 45 year'],
    ['Anna Ray, 47, flew it.', 'age 47 year'],
    ['She is 35.', 'age 35 year'],
    ['Nobody under the age of 21 serves.', 'age 21 year'],
    ['The 18 month-old boy slept.', 'age 18 month'],
  ])('%s', (text, expected) => expect(quantitiesOf(text)).toEqual([expected]));

  it.each([
    ['She is 35 metres away.', ['measure 35 metre range']],
    ['In Ankara, 47 jets flew.', ['count 47 jet (jets)']],
    ['He was 12th.', []],
  ])('is not in "%s"', (text, expected) => expect(quantitiesOf(text)).toEqual(expected));
});

describe('a rate', () => {
  it.each([
    ['It builds 15 a year.', 'rate 15 / year'],
    ['It builds 12 jets per month.', 'rate 12 jet / month'],
    ['It fires ten rounds a minute.', 'rate 10 round / minute'],
    ['They pay $80 million per aircraft.', 'rate 80000000 dollar / aircraft'],
    ['They pay $80m each.', 'rate 80000000 dollar / unit'],
    ['Oil is $58 a barrel.', 'rate 58 dollar / barrel'],
    ['It is an $18-a-share offer.', 'rate 18 dollar / share'],
    ['It bid 470 pence ($7.43) a share.', 'rate 470 penny / share', 'money 7.43 USD'],
    ['Rent is $21 per square foot.', 'rate 21 dollar / square foot'],
    ['A 52,000 barrel-a-day plant burns.', 'rate 52000 barrel / day'],
  ])('%s', (text, ...expected) => expect(quantitiesOf(text)).toEqual(expected));

  it('reaches over a conversion in brackets, which keeps its own fact', () => {
    expect(quantitiesOf('A 9 billion shekel ($2.4 billion) a year industry.')).toEqual([
      'rate 9000000000 shekel / year',
      'money 2400000000 USD',
    ]);
  });

  it('is none where the year has merely passed', () => {
    expect(quantitiesOf('It sold 12 a year ago.')).toEqual(['count 12']);
  });
});
