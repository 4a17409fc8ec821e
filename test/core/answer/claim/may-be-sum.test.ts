import { expect, it } from 'vitest';
import { mayBeSum } from '../../../../src/core/answer/claim/may-be-sum.ts';
import type { Quantity } from '../../../../src/core/model/fact.ts';

const number = (value: number, modifier: Quantity['modifier'] = 'exact'): Quantity => {
  return { value, max: null, modifier, direction: null };
};

it('is two orders or more together, and never one alone', () => {
  const orders = [number(16), number(40), number(5)];
  expect([56, 21, 61].map((sum) => mayBeSum(number(sum), orders))).toEqual([true, true, true]);
  expect([16, 40, 55, 100].map((other) => mayBeSum(number(other), orders))).toEqual([false, false, false, false]);
});

it('counts a number that is told twice once', () => {
  expect(mayBeSum(number(32), [number(16), number(16)])).toBe(false);
});

it('may be what a rough number allows', () => {
  expect(mayBeSum(number(60, 'approximate'), [number(16), number(40)])).toBe(true);
});

it('is not ruled out where there are too many numbers to tell', () => {
  const many = Array.from({ length: 9 }, (_, at) => number(1000 + at));
  expect(mayBeSum(number(7), many)).toBe(true);
});
