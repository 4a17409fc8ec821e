import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, isEntityTerm } from '../../../src/core/search/analyze.ts';
import { NAMES } from '../../helpers/search-names.ts';

const texts = (text: string, options = {}) => analyze(text, NAMES, options).map((term) => term.text);
const words = (text: string) => texts(text).filter((term) => !isEntityTerm(term));

describe('analysis', () => {
  it.each([
    ['The soldiers were firing', ['soldier', 'fire']],
    ['Kırıkkale, Çorlu and Łódź', ['kirikkal', 'corlu', 'lodz']],
    ['the minister’s visit, the ministers’ visits', ['minist', 'visit', 'minist', 'visit']],
    ['they don’t, can’t and won’t', []],
    ['She won', ['win']],
    ['d’Arcy and O’Brien', ['arci', 'o', 'brien']],
    ['sold, bought and built by the men', ['sell', 'buy', 'build', 'man']],
    ['up-to-date anti-aircraft guns', ['date', 'anti', 'aircraft', 'gun']],
    ['1,200 of 12,345,678', ['1200', '12345678']],
    ['3.5 per 1,234.5', ['3.5', '1234.5']],
    ['one,two', ['one', 'two']],
    ['U.S. and U.S.S.R. ships', ['us', 'ussr', 'ship']],
    ['the 1990s, on the 16th', ['1990', '16', '16th']],
  ])('reads the words of "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('reads a number and its unit alike however they are spaced', () => {
    for (const gun of ['105mm gun', '105 mm gun', '105-mm gun']) expect(words(gun)).toEqual(['105', '105mm', 'gun']);
    expect(words('105 mmx, 105  mm')).toEqual(['105', 'mmx', '105', 'mm']);
  });

  it('keeps a designation whole and split, whichever way it is written', () => {
    expect(words('TRG-300')).toEqual(['trg', 'trg300', '300']);
    expect(words('TRG300')).toEqual(['trg300']);
    expect(words('F-16s')).toEqual(['f', 'f16', '16']);
    expect(words('A-10')).toEqual(['a10', '10']);
    expect(words('2025-06-03')).toContain('20250603');
  });

  it('gives a known name in all its forms the same term, beside its words', () => {
    expect(texts('Dhaka')).toEqual(['dhaka', 'country:BD']);
    for (const name of ['Dhaka', 'Bangladeshi', 'Bangladesh']) expect(texts(name)).toContain('country:BD');
    for (const name of ['Türkiye', 'Turkish', 'Ankara']) expect(texts(name)).toContain('country:TR');
    expect(texts('MKE Boran howitzers')).toEqual(['mke', 'system:Boran', 'boran', 'howitz', 'class:howitzer']);
  });

  it('takes names in lower case from a question only', () => {
    expect(texts('turkey and dhaka', { asked: true })).toEqual(['turkey', 'country:TR', 'dhaka', 'country:BD']);
    expect(texts('a roast turkey')).toEqual(['roast', 'turkey']);
  });

  it('keeps a stopword that is written as an acronym, unless all is in capitals', () => {
    expect(words('WHO and the US')).toEqual(['who', 'us']);
    expect(words('who sold us')).toEqual(['sell']);
    expect(words('A Model T and vitamin D, I hear')).toEqual(['model', 't', 'vitamin', 'd', 'hear']);
    expect(words('WHO SOLD THE TANKS')).toEqual(['sell', 'tank']);
  });

  it('leaves a question of nothing but stopwords unfiltered, and a passage empty', () => {
    expect(texts('who is it', { asked: true })).toEqual(['who', 'is', 'it']);
    expect(texts('Who is it')).toEqual([]);
    expect(texts('', { asked: true })).toEqual([]);
  });

  it('gives terms in text order, each with the place it was read at', () => {
    const text = 'Türkiye’s TRG-300, 105 mm';
    const places = analyze(text, NAMES).map(({ text: term, span }) => [term, text.slice(span.start, span.end)]);
    expect(places).toEqual([
      ['turkiy', 'Türkiye'],
      ['country:TR', 'Türkiye'],
      ['trg', 'TRG'],
      ['trg300', 'TRG-300'],
      ['300', '300'],
      ['105', '105 mm'],
      ['105mm', '105 mm'],
    ]);
  });

  it('reads any string, in places that lie in it and in order', () => {
    const strings = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aZ9-.,’ ıU1\n\0') }));
    fc.assert(
      fc.property(strings, fc.boolean(), (text, asked) => {
        const terms = analyze(text, NAMES, { asked });
        let last = 0;
        for (const { text: term, span } of terms) {
          expect(term).not.toMatch(/[\s\0]/);
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  });
});
