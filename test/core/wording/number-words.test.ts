import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, moneyWords, numberWords, quantityWords } from '../../../src/core/wording/number-words.ts';
import { quantity } from '../../helpers/facts.ts';

describe('a number in words', () => {
  it.each([
    [18, '18'],
    [1200, '1,200'],
    [7.5, '7.5'],
    [1_500_000, '1.5 million'],
    [8_100_000_000, '8.1 billion'],
    [2e12, '2 trillion'],
    [-1200.25, '-1,200.25'],
    [0, '0'],
  ])('%d is "%s"', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('keeps every digit where a scale word would round', () => {
    expect(numberWords(1_234_567)).toBe('1,234,567');
  });

  it('is the number itself, whatever the number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e15, max: 1e15 })), (value) => {
        const [figure = '', scale = ''] = numberWords(value).replaceAll(',', '').split(' ');
        const size = { million: 1e6, billion: 1e9, trillion: 1e12 }[scale] ?? 1;
        expect(Number(figure) * size).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('a quantity in words', () => {
  it.each([
    [quantity(18), '18'],
    [quantity(20, { modifier: 'approximate' }), 'about 20'],
    [quantity(20, { modifier: 'at-least' }), 'at least 20'],
    [quantity(20, { modifier: 'at-most' }), 'up to 20'],
    [quantity(20, { modifier: 'more-than' }), 'more than 20'],
    [quantity(20, { modifier: 'less-than' }), 'less than 20'],
    [quantity(12, { modifier: 'range', max: 15 }), '12 to 15'],
  ])('keeps the bound that was said: %#', (given, words) => {
    expect(quantityWords(given)).toBe(words);
  });

  it('names money by its code, because a dollar sign is many currencies', () => {
    expect(moneyWords({ value: 1.2e9, currency: 'USD' })).toBe('USD 1.2 billion');
  });
});

describe('a counted noun', () => {
  it.each([
    ['unit', 18, 'units'],
    ['unit', 1, 'unit'],
    ['units', 18, 'units'],
    ['aircraft', 4, 'aircraft'],
    ['crewman', 2, 'crewmen'],
    ['battery', 2, 'batteries'],
    ['class', 2, 'classes'],
  ])('%s after %d is "%s"', (noun, value, words) => {
    expect(counted(noun, quantity(value))).toBe(words);
  });
});
