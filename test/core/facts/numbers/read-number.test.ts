import { describe, expect, it } from 'vitest';
import { readNumberAt } from '../../../../src/core/facts/numbers/read-number.ts';
import { tokensOf } from './tokens-of.ts';

/** The numbers in a text, left to right: value, or both ends of a range; an ordinal has a dot behind it. */
function numbersIn(text: string): string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readNumberAt(tokens, at);
    if (reading)
      found.push(`${reading.value}${reading.max === null ? '' : `-${reading.max}`}${reading.ordinal ? '.' : ''}`);
    at = reading ? reading.to : at + 1;
  }
  return found;
}

describe('digits', () => {
  it.each([
    ['1,000,000 rounds', '1000000'],
    ['2,00,000 troops', '200000'],
    ['1 000 000 rounds', '1000000'],
    ['1 000 rounds', '1000'],
    ['1.25 tonnes', '1.25'],
    ['.5 tonnes', '0.5'],
    ['-5.3 degrees', '-5.3'],
    ['minus 40 degrees', '-40'],
    ['1 414 021 100.', '1414021100'],
    ['2½ miles', '2.5'],
    ['2 1/2 miles', '2.5'],
    ['3/4 of them', '0.75'],
    ['1.5 × 10^6 cells', '1500000'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual([expected]));
});

describe('scales', () => {
  it.each([
    ['$1.2bn', '1200000000'],
    ['£3m', '3000000'],
    ['3m euros', '3000000'],
    ['Rs 2,000 crore', '20000000000'],
    ['2 lakh crore', '2000000000000'],
    ['40 lakh people', '4000000'],
    ['4 hundred million', '400000000'],
    ['a 50-million order', '50000000'],
    ['100k views', '100000'],
    ['three dozen', '36'],
    ['3 million and a half', '3500000'],
    ['3 and a half million', '3500000'],
    ['three-quarters of a million', '750000'],
    ['a quarter million', '250000'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual([expected]));

  it('takes no metre for a million', () => expect(numbersIn('a 37m hull')).toEqual(['37']));
});

describe('words', () => {
  it.each([
    ['twenty-five', '25'],
    ['one hundred and five', '105'],
    ['two thousand three hundred', '2300'],
    ['two and a half million', '2500000'],
    ['two-and-a-half-year', '2.5'],
    ['a million and a half', '1500000'],
    ['a hundred', '100'],
    ['minus five', '-5'],
    ['two and a quarter', '2.25'],
    ['two point five', '2.5'],
    ['half its fleet', '0.5'],
    ['half a dozen', '6'],
    ['half a million', '500000'],
    ['a couple of ships', '2'],
    ['a pair of ships', '2'],
    ['two-thirds', '0.6666666666666666'],
    ['a third of them', '0.3333333333333333'],
    ['one in five pilots', '0.2'],
    ['nine out of ten', '0.9'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual([expected]));

  it.each(['a ship', 'an hour', 'millionaires', 'tense'])('reads none in "%s"', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('takes no quarter of a year for a fraction', () => expect(numbersIn('in a quarter')).toEqual([]));
  it('takes no part of something else for a part of a number', () => {
    expect(numbersIn('two and a third of them')).toEqual(['2', '0.3333333333333333']);
  });

  it('takes no lead in points for a decimal', () => expect(numbersIn('a three point lead')).toEqual(['3']));
  it('takes no list for one number', () => expect(numbersIn('items 22,24,26')).toEqual([]));
  it('takes no games for a share', () => expect(numbersIn('two in five games')).toEqual(['2', '5']));
});

describe('ranges', () => {
  it.each([
    ['12-15 ships', '12-15'],
    ['12–15 ships', '12-15'],
    ['12 to 15 ships', '12-15'],
    ['three or four ships', '3-4'],
    ['89 to 93 billion', '89000000000-93000000000'],
    ['1 to 2 thousand', '1000-2000'],
    ['between seven and ten', '7-10'],
    ['between one hundred and two hundred', '100-200'],
    ['from 208 to 193', '208-193'],
    ['dozens', '12-120'],
    ['hundreds of thousands', '100000-1000000'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual([expected]));

  it('keeps two numbers that stand side by side apart', () =>
    expect(numbersIn('36 155mm guns')).toEqual(['36', '155']));
  it('reads no range in a score', () => expect(numbersIn('a 2-0 win and a 48-48 draw')).toEqual([]));
  it('reads no range in a choice', () => expect(numbersIn('5 or 100')).toEqual(['5', '100']));
});

describe('ordinals', () => {
  it.each([
    ['the first ship', '1.'],
    ['the 21st ship', '21.'],
    ['the twenty-third ship', '23.'],
  ])('%s', (text, expected) => expect(numbersIn(text)).toEqual([expected]));
});

describe('any place', () => {
  it('gives a reading that lies in the tokens and begins where it was asked for', () => {
    const tokens = tokensOf('half a dozen or 12 to 15 of one in five hundreds of the first two-thirds');
    for (let at = -1; at <= tokens.length; at++) {
      const reading = readNumberAt(tokens, at);
      if (!reading) continue;
      expect(reading.from).toBe(at);
      expect(reading.to).toBeGreaterThan(at);
      expect(reading.to).toBeLessThanOrEqual(tokens.length);
    }
  });
});
