import { describe, expect, it } from 'vitest';
import { type PlannedTerm, steps } from '../../../src/storage/text-index/match-plan.ts';

const term = (name: string, passages: number, concept = name): PlannedTerm => ({
  term: name,
  passages,
  rarity: 1,
  concept,
});
const gun = term('gun', 300);
const dhaka = term('dhaka', 40_000, 'country:BD');
const bangladesh = term('country:BD', 50_000);
const armi = term('armi', 100_000);

describe('the looks that are taken at the index', () => {
  it('are one, at all passages, where rare words are asked for', () => {
    expect(steps({ passages: 1_000_000, openers: [gun], adders: [armi] })).toEqual([
      { must: [gun], also: [], adders: [armi], newest: 1 },
    ]);
    expect(steps({ passages: 1_000_000, openers: [], adders: [] })).toEqual([]);
  });

  it('ask of common words for another of the question first, not for the same name again', () => {
    const [first, second, ...more] = steps({ passages: 1_000_000, openers: [dhaka], adders: [bangladesh, armi] });
    expect(first).toEqual({ must: [dhaka], also: [armi], adders: [], newest: 1 });
    expect(second).toEqual({ must: [dhaka], also: [], adders: [], newest: 0.25 });
    expect(more).toEqual([]);
  });

  it('are at the newest passages only where one common word is all', () => {
    expect(steps({ passages: 1_000_000, openers: [dhaka], adders: [bangladesh] })).toEqual([
      { must: [dhaka], also: [], adders: [], newest: 0.25 },
    ]);
  });

  it('are at the newest passages only where too many have both of two common words', () => {
    const [first] = steps({ passages: 200_000, openers: [dhaka], adders: [armi] });
    expect(first?.newest).toBe(0.5);
  });
});
