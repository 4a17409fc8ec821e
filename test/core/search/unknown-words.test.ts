import { expect, it } from 'vitest';
import { unknownWords } from '../../../src/core/search/unknown-words.ts';

const termsOf = (...words: string[]) => words.map((text) => ({ text, span: { start: 0, end: text.length + 1 } }));

it('are the words that stand nowhere, with the letters they were written with, eight at most', () => {
  expect(unknownWords(termsOf('frigat', 'frigte'), (term) => term === 'frigat')).toEqual([
    { stem: 'frigte', letters: 7 },
  ]);
  expect(unknownWords(termsOf(...'abcdefghijkl'), () => false)).toHaveLength(8);
  expect(unknownWords([], () => false)).toEqual([]);
});
