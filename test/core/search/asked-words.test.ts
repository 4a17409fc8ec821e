import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/core/model/answer.ts';
import { analyze } from '../../../src/core/search/analyze.ts';
import { askedWords, rarity } from '../../../src/core/search/asked-words.ts';
import { NAMES } from '../../helpers/search-names.ts';

const COLLECTION: Collection = {
  passages: 100,
  averageLength: 10,
  documentFrequency: new Map([
    ['dhaka', 1],
    ['country:BD', 20],
    ['radar', 5],
    ['frigat', 50],
  ]),
  corrections: new Map([['frigaet', ['frigat', 'frig']]]),
};

const wordsOf = (text: string) => askedWords(analyze(text, NAMES, { asked: true }), COLLECTION);

describe('the words of a question', () => {
  it('stand in order, each once', () => {
    expect(wordsOf('radar, frigate, radar').map(({ text }) => text)).toEqual(['radar', 'frigat']);
  });

  it('are met by the name they are part of, which is as common as the name', () => {
    const [dhaka] = wordsOf('Dhaka');
    expect(dhaka?.alternatives).toEqual(
      new Map([
        ['dhaka', 1],
        ['country:BD', 1],
      ]),
    );
    expect(dhaka?.idf).toBeCloseTo(Math.log(1 + 80.5 / 20.5));
  });

  it('are met by their guesses, the nearest first, less surely than by themselves', () => {
    const [guessed] = wordsOf('frigaet');
    const strengths = ['frigaet', 'frigat', 'frig'].map((term) => guessed?.alternatives.get(term) ?? 0);
    expect(strengths[0]).toBe(1);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    expect(new Set(strengths).size).toBe(3);
    expect(guessed?.idf).toBe(wordsOf('frigate')[0]?.idf);
  });

  it('weigh more the rarer they are, and never less than nothing', () => {
    const [radar, frigate, unknown] = wordsOf('radar frigate zeppelin').map(({ idf }) => idf);
    expect(unknown).toBeGreaterThan(radar ?? 0);
    expect(radar).toBeGreaterThan(frigate ?? 0);
    expect(frigate).toBeGreaterThan(0);
  });

  it('add up to their rarity, each as far as it is there', () => {
    const words = wordsOf('radar frigate');
    expect(rarity(words, () => 0)).toBe(0);
    expect(rarity(words, (word) => (word === 0 ? 0.5 : 0))).toBe((words[0]?.idf ?? 0) / 2);
  });
});
