import { describe, expect, it } from 'vitest';
import { quantitiesOf, quantityFacts } from './quantities-of.ts';

describe('money', () => {
  it.each([
    ['a $1.2bn deal', 'money 1200000000 USD'],
    ['worth £3m', 'money 3000000 GBP'],
    ['worth US$5m', 'money 5000000 USD'],
    ['worth US $5 million', 'money 5000000 USD'],
    ['worth $76m US', 'money 76000000 USD'],
    ['worth A$4.5 million', 'money 4500000 AUD'],
    ['worth $A4,500,000', 'money 4500000 AUD'],
    ['worth HK $5.4m.', 'money 5400000 HKD'],
    ['worth EUR 3.4 billion', 'money 3400000000 EUR'],
    ['worth EUR3.4bn', 'money 3400000000 EUR'],
    ['worth PS2.7m', 'money 2700000 GBP'],
    ['worth dlrs 2 million', 'money 2000000 USD'],
    ['worth a quarter of a million dollars', 'money 250000 USD'],
    ['worth 15 million dollars', 'money 15000000 USD'],
    ['worth 15 million Australian dollars', 'money 15000000 AUD'],
    ['worth 7 million Danish crowns', 'money 7000000 DKK'],
    ['worth 3m euros', 'money 3000000 EUR'],
    ['worth 1,200€', 'money 1200 EUR'],
    ['worth 10 million pounds sterling', 'money 10000000 GBP'],
    ['worth tens of millions of dollars', 'money 10000000-100000000 USD'],
    ['a million dollar house', 'money 1000000 USD'],
    ['worth $5-$6 billion', 'money 5000000000-6000000000 USD'],
    ['worth between $62 and $68 million', 'money 62000000-68000000 USD'],
    ['from $200 to $4 million', 'money 200-4000000 USD'],
  ])('%s', (text, expected) => expect(quantitiesOf(`It was ${text}`)).toEqual([expected]));

  it('spans its mark, number and scale', () => {
    expect(quantityFacts('It cost about US$1.2 billion in all.').map((fact) => fact.text)).toEqual(['US$1.2 billion']);
  });

  it('counts a conversion in brackets as a sum of its own, as sure as the first', () => {
    expect(quantitiesOf('It cost over $1.2bn (€1.1bn).')).toEqual(['money >1200000000 USD', 'money >1100000000 EUR']);
  });
});

describe('rupees', () => {
  it('are Indian unless the passage names another country that has them', () => {
    expect(quantitiesOf('The order is worth Rs 2,000 crore.')).toEqual(['money 20000000000 INR']);
    expect(quantitiesOf('Pakistan will pay Rs 2,000 crore.')).toEqual(['money 20000000000 PKR']);
    expect(quantitiesOf('Islamabad will pay 50 million rupees.')).toEqual(['money 50000000 PKR']);
  });
});

describe('what is no money', () => {
  it.each([
    ['a 500-pound bomb', ['measure 500 pound weight']],
    ['2,000 pounds of thrust', ['measure 2000 pound weight']],
    ['the COP26 summit', []],
    ['the PS5 console', []],
    ['try 5 ships', ['count 5 ship (ships)']],
    ['A $5m deal', ['money 5000000 USD']],
    ['63 cents', ['count 63 cent']],
  ])('%s', (text, expected) => expect(quantitiesOf(text)).toEqual(expected));
});
