import { describe, expect, it } from 'vitest';
import { relativesOf } from '../../../src/core/search/relatives.ts';

const word = (text: string) => ({ text, idf: 1, alternatives: new Map([[text, 1]]) });
const relatives = (asked: string, ...vocabulary: string[]) => [...relativesOf([word(asked)], vocabulary).keys()];

describe('relatives', () => {
  it.each([
    ['norman', 'normandi'],
    ['invent', 'inventor'],
    ['inventor', 'invent'],
    ['nation', 'national'],
    ['colon', 'coloni'],
  ])('are %s and %s', (asked, known) => {
    expect(relatives(asked, known)).toEqual([known]);
  });

  it.each([
    ['the word itself', 'invent', 'invent'],
    ['a word that only begins alike', 'portug', 'portal'],
    ['a short word', 'gun', 'gunner'],
    ['a designation', 'tb2', 'tb2s'],
    ['a word with a number in it', 'leopard', 'leopard2'],
  ])('are not %s', (_, asked, known) => {
    expect(relatives(asked, known)).toEqual([]);
  });

  it('tell which of the asked words they are of', () => {
    const found = relativesOf([word('radar'), word('norman'), word('formal')], ['normandi']);
    expect([...found]).toEqual([['normandi', [1]]]);
  });
});
