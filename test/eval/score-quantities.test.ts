import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/core/model/fact.ts';
import {
  alignQuantities,
  guessOf,
  isSameUnit,
  isSameValue,
  type QuantityGuess,
  type QuantityLabel,
  scoreQuantities,
} from './score-quantities.ts';

const label = (value: string, normalized_unit = '-', change = '='): QuantityLabel => ({
  value,
  unit: normalized_unit,
  normalized_unit,
  change,
});
const guess = (value: number, unit: string | null = null, change = '='): QuantityGuess => ({
  value,
  max: null,
  unit,
  change,
});

describe('a value', () => {
  it.each([
    ['12.0', { value: 12, max: null }],
    ['-5.0', { value: -5, max: null }],
    ['12.0-15.0', { value: 12, max: 15 }],
    ['3.0 - 4.0', { value: 3, max: 4 }],
    ['1.99E-29', { value: 1.99e-29, max: null }],
  ])('%s is right when both ends are', (value, said) => {
    expect(isSameValue(label(value), { ...guess(0), ...said })).toBe(true);
  });

  it('is wrong when one end is', () => {
    expect(isSameValue(label('12.0-15.0'), { ...guess(12), max: null })).toBe(false);
    expect(isSameValue(label('12.0'), { ...guess(12), max: 15 })).toBe(false);
    expect(isSameValue(label('none'), guess(0))).toBe(false);
  });
});

describe('a unit', () => {
  it.each([
    ['percentage', 'percent'],
    ['first-team player', 'first-team player'],
    ['good screen', 'best screen'],
    ['dollar per barrel', 'dollar per barrel'],
    ['year of age', 'year of age'],
    ['-', null],
  ])('%s', (normalized, said) => expect(isSameUnit(label('1', normalized), guess(1, said))).toBe(true));

  it('is right as written, too', () => {
    const written = { ...label('1', 'mile per gallon'), unit: 'mpg' };
    expect(isSameUnit(written, guess(1, 'mpg'))).toBe(true);
  });

  it('is wrong where it is another or none', () => {
    expect(isSameUnit(label('1', 'mile'), guess(1, 'kilometre'))).toBe(false);
    expect(isSameUnit(label('1', 'mile'), guess(1))).toBe(false);
  });
});

describe('the pairs of a sentence', () => {
  it('give each label one guess, the best in unit and change first', () => {
    const labels = [label('2', 'ship'), label('2', 'plane')];
    const guesses = [guess(2, 'plane'), guess(2, 'ship'), guess(2, 'tank')];
    const { pairs, missed, spurious } = alignQuantities(labels, guesses);
    expect(pairs.map((pair) => [pair.label.unit, pair.guess.unit])).toEqual([
      ['ship', 'ship'],
      ['plane', 'plane'],
    ]);
    expect([missed, spurious.map(({ unit }) => unit)]).toEqual([[], ['tank']]);
  });
});

describe('the score', () => {
  it('counts over all sentences together', () => {
    const right = alignQuantities([label('1', 'ship')], [guess(1, 'ship')]);
    const half = alignQuantities([label('2', 'ship', 'up'), label('3')], [guess(2, 'tank', 'up'), guess(4)]);
    const { value, valueUnit, valueChange } = scoreQuantities([right, half]);
    expect(value).toEqual({ precision: (100 * 2) / 3, recall: (100 * 2) / 3, f1: (100 * 2) / 3 });
    expect(valueUnit.f1).toBeCloseTo(100 / 3);
    expect(valueChange.f1).toBeCloseTo(200 / 3);
  });

  it('is nought, not a division by nought, where nothing was read', () => {
    expect(scoreQuantities([alignQuantities([label('1')], [])]).value).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe('a fact in the words of the labels', () => {
  const quantity = { value: 3, max: null, modifier: 'at-least', direction: null } as const;
  const claim = { id: '', articleId: '', passageId: '', quote: '', text: '', span: { start: 0, end: 1 }, rule: '' };
  const base = { ...claim, ...quantity, attribution: null, polarity: 'affirmed' } as const;
  const facts: [string, Fact, QuantityGuess][] = [
    [
      'a sum',
      { ...base, kind: 'money', currency: 'GBP' },
      { value: 3, max: null, unit: 'pound sterling', change: '>' },
    ],
    [
      'a rate',
      { ...base, kind: 'rate', unit: 'dollar', per: 'barrel' },
      { value: 3, max: null, unit: 'dollar per barrel', change: '>' },
    ],
    ['an age', { ...base, kind: 'age', unit: 'year' }, { value: 3, max: null, unit: 'year of age', change: '>' }],
    [
      'a change',
      { ...base, kind: 'count', unit: 'ship', item: 'ships', direction: 'up' },
      { value: 3, max: null, unit: 'ship', change: 'up' },
    ],
  ];
  it.each(facts)('%s', (_, fact, expected) => expect(guessOf(fact)).toEqual(expected));

  it('is none for what is no quantity', () => {
    const { value: _value, max: _max, modifier: _modifier, direction: _direction, ...bare } = base;
    expect(guessOf({ ...bare, kind: 'place', name: 'Dhaka', country: 'Bangladesh' })).toBeNull();
  });
});
