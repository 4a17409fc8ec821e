import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, plainText, splitWords } from '../../../src/core/names/fold-text.ts';

describe('folding', () => {
  it('makes spellings of one name meet', () => {
    expect(foldText('Türkiye')).toBe(foldText('TURKIYE'));
    expect(foldText('Kırıkkale')).toBe(foldText('Kirikkale'));
    expect(foldText('Mariusz Błaszczak')).toBe('mariusz blaszczak');
    expect(foldText('İstanbul’s “Çelik‑Kubbe”')).toBe('istanbul\'s "celik-kubbe"');
  });

  it('keeps the length of any string, so that positions hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });

  it('makes capitals and letters under an accent plain too', () => {
    expect(foldText('ÐÞŒẞǼǿ')).toBe('dtosao');
  });

  it('says nothing new when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});

describe('plain text', () => {
  it('keeps case and length while it takes accents off', () => {
    expect(plainText('Kırıkkale, İzmir and Łódź')).toBe('Kirikkale, Izmir and Lodz');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainText(text).length === text.length));
  });
});

describe('words', () => {
  it('are runs of letters and digits with their places', () => {
    const text = 'Türkiye’s TB2s, 105mm';
    const words = splitWords(text);
    expect(words.map((word) => word.text)).toEqual(['turkiye', 's', 'tb2s', '105mm']);
    expect(words.map((word) => text.slice(word.start, word.end))).toEqual(['Türkiye', 's', 'TB2s', '105mm']);
  });
});
