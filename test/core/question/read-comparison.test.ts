import { describe, expect, it } from 'vitest';
import { readComparison } from '../../../src/core/question/read-comparison.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const sidesOf = (text: string) => readComparison(text, index)?.map((side) => side.text) ?? null;

describe('a comparison', () => {
  it.each([
    ['turkey vs south korea', ['turkey', 'south korea']],
    ['Turkey versus South Korea howitzers', ['Turkey howitzers', 'South Korea howitzers']],
    ['drones of Turkey vs. China', ['drones of Turkey', 'drones of China']],
    ['compare Poland and Norway', ['Poland', 'Norway']],
    ['compare what Poland and Norway ordered', ['what Poland ordered', 'what Norway ordered']],
    ['Compare Poland, Norway and Romania', ['Poland', 'Norway', 'Romania']],
    ['compare K2 with Leopard 2 tanks', ['K2 tanks', 'Leopard 2 tanks']],
    ['Poland compared to Norway?', ['Poland', 'Norway']],
    ["what's the difference between the T129 and the TB2?", ['the T129', 'the TB2']],
    ['turkish howitzers vs korean tanks', ['turkish howitzers', 'korean tanks']],
    ['poland vs atlantis', ['poland', 'atlantis']],
  ])('"%s" has its sides apart', (text, sides) => {
    expect(sidesOf(text)).toEqual(sides);
  });
});

describe('what compares nothing', () => {
  it.each([
    'bangladesh turkey',
    'did Poland and Norway buy tanks?',
    'how many tanks did Poland buy from Germany?',
    'vs',
    'compare',
    'compare Poland',
    'turkey vs',
    '',
  ])('"%s"', (text) => {
    expect(sidesOf(text)).toBeNull();
  });
});
