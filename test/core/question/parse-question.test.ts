import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asks } from '../../../src/core/model/answer.ts';
import { parseQuestion } from '../../../src/core/question/parse-question.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const asksOf = (text: string) => parseQuestion(text, index).asks;
const namesIn = (text: string) => parseQuestion(text, index).entities.map(({ name }) => name);

describe('what a question asks', () => {
  it.each<[string, Asks]>([
    ['how many howitzers did Bangladesh buy?', 'how-many'],
    ['number of tanks ordered', 'how-many'],
    ['how much ammunition was sent?', 'how-many'],
    ['what calibre is the Boran?', 'how-many'],
    ['what percentage of it is local?', 'how-many'],
    ['How old is the president?', 'how-many'],
    ['how much did it cost?', 'how-much'],
    ['what did Indonesia pay for the Rafale?', 'how-much'],
    ['what is the deal worth?', 'how-much'],
    ['boran howitzers price', 'how-much'],
    ['how much?', 'how-much'],
    ['when did Dhaka buy it?', 'when'],
    ['In what year was it signed?', 'when'],
    ['How long was the visit?', 'when'],
    ['who visited Turkey?', 'who'],
    ['From whom did it buy?', 'who'],
    ['Which country sold them?', 'who'],
    ['what company makes the Boran?', 'who'],
    ['where is MKE?', 'where'],
    ['In which city is it built?', 'where'],
    ['what is Bangladesh considering?', 'what'],
    ['bangladesh turkey', 'what'],
    ['did Bangladesh buy tanks?', 'what'],
    ['what happened when Harun visited?', 'what'],
    ['tell me when the jets arrive', 'when'],
    ['', 'what'],
  ])('"%s" asks %s', (text, asks) => {
    expect(asksOf(text)).toBe(asks);
  });

  it('is not fooled by words that contain the asking words', () => {
    expect(asksOf('whole somewhere whence showmany')).toBe('what');
  });
});

describe('the names in a question', () => {
  it('are found in any case, capitals and demonyms as their country', () => {
    expect(namesIn('did DHAKA like turkish things?')).toEqual(['Bangladesh', 'Turkey']);
  });

  it('are each given once', () => {
    expect(namesIn('Bangladesh, Dhaka and the Bangladeshi army')).toEqual(['Bangladesh']);
  });

  it('are none where there are none', () => {
    expect(namesIn('give us the news')).toEqual([]);
  });
});

describe('any text', () => {
  it.each(['', '   ', '🤖🚀', '\u0000\u0000', 'the of and', '?!…', 'a'.repeat(10_000), '\ud800'])(
    'is a question: %j',
    (text) => {
      expect(parseQuestion(text, index).text).toBe(text);
    },
  );

  it('gives terms that stand in it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { terms } = parseQuestion(text, index);
        expect(terms.every(({ span }) => span.start < span.end && span.end <= text.length)).toBe(true);
      }),
    );
  });
});
