import { describe, expect, it } from 'vitest';
import { bestPlace } from '../../../src/core/search/best-place.ts';

const word = (text: string) => ({ text, idf: 1, alternatives: new Map([[text, 1]]) });
const words = [word('coastal'), word('radar')];
const at = (place: number, wordAt: number) => ({
  word: wordAt,
  at: place,
  strength: 1,
  term: { text: words[wordAt]?.text ?? '', span: { start: place * 10, end: place * 10 + 5 } },
});

describe('the best place', () => {
  it('is where the words stand closest together', () => {
    const { centre, value } = bestPlace([at(0, 0), at(30, 0), at(31, 1), at(60, 1)], words);
    expect(centre?.at).toBe(30);
    expect(value).toBeGreaterThan(bestPlace([at(0, 0), at(3, 1)], words).value);
  });

  it('is worth both words where they touch, and one where the other is far', () => {
    expect(bestPlace([at(0, 0), at(0, 1)], words).value).toBe(2);
    expect(bestPlace([at(0, 0), at(100, 1)], words).value).toBe(1);
  });

  it('counts a word once, however often it comes', () => {
    expect(bestPlace([at(0, 1), at(1, 1), at(2, 1)], words).value).toBe(1);
  });

  it('is nowhere without a word', () => {
    expect(bestPlace([], words)).toEqual({ value: 0, centre: null });
  });
});
