import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/passages/split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Cuts at `|`, then checks that the text without the bars is split there and nowhere else. */
const expectCuts = (marked: string) => {
  const pieces = marked.split('|').map((piece) => piece.trim());
  expect(sentences(marked.replaceAll('|', ''))).toEqual(pieces);
};

describe('a sentence ends', () => {
  it.each([
    'Ankara sold 18 guns. |Dhaka paid in 2024. |Both were pleased.',
    'Will it buy more? |Perhaps! |Nobody knows?! |Time will tell.',
    'The price rose to $1.2bn. |It had been 900m.',
    'The tanks arrived in 2018. |20 of them are in use.',
    'The radar covers 450 km. |The launcher stands beside it.',
    '"We need them." |The minister left.',
    'He called them “ready.” |Nobody asked (why?). |They flew on.',
    'They waited ... |Nothing came… |The ship left.',
    'Radars, missiles, etc. |Turkey makes them all.',
    'The deal is worth €2bn.[4] |The first jets come next year.',
    'El acuerdo fue firmado. |¿Cuándo llegan los aviones?',
    '合同已签署。|第一批将于明年交付。',
  ])('%s', expectCuts);

  it('at a blank line, with or without a stop', () => {
    expect(sentences('A heading\n\nThe text goes on.\n \nAnd on')).toEqual([
      'A heading',
      'The text goes on.',
      'And on',
    ]);
  });

  it('where scraped text has lost the space', () => {
    expectCuts('The order was placed in May.|The jets follow.');
    expectCuts('It flew in 2024.|The navy was pleased.');
  });

  it('before a word that begins in lower case and goes on in capitals', () => {
    expectCuts('The firm was founded in 2016. |iXblue joined it.');
  });
});

describe('a sentence does not end', () => {
  it.each([
    'Lt. Gen. A. K. M. Rahman met Col. Smith and Dr. Aydin of St. Petersburg.',
    'MR. SMITH AND LT. GEN. RAHMAN MET ADM. JONES',
    'The U.S. Navy and the U.K. Royal Air Force met A.K.M. Rahman.',
    'Boeing Co. Chairman Ray Holt spoke to Hanwha Co. Ltd. President Kim.',
    'It was signed on Sept. 11, in Dec. 2024 and again on Wed. 4 June.',
    'See No. 3 Squadron, Art. 51, Fig. 2 and Art. IV of the treaty.',
    'It costs approx. 40 crore, i.e. Rs. 400 million, e.g. Turkish guns vs. Korean ones.',
    'The talks begin at 5 p.m. Monday and at 9 a.m. GMT.',
    'Version 2.0.1 weighs 1.2 tonnes and costs $3.5m at www.example.org today.',
    'Yahoo! said so, and "Why not?" he asked.',
    'They wait ... and wait … for it.',
    '1. The ministry buys the guns.',
    'The text ends in an abbreviation of the U.S.',
    'no stop and no capital',
  ])('%s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe('after an abbreviation that may end a name', () => {
  it('a word that hardly ever has a capital inside a sentence begins a new one', () => {
    expectCuts('It is built in the U.S. |The navy wants ten.');
    expectCuts('It was made by Hanwha Co. Ltd. |But the buyer waits.');
    expectCuts('They met at 5 p.m. |Talks went on.');
    expectCuts('He asked for plan B. |It failed.');
    expectCuts('It buys from Lockheed Corp. |Mr. Holt said so.');
  });

  it('a designation that looks like such a word does not', () => {
    expect(sentences('The U.S. A-10 fleet and Smith Inc. A. Jones')).toHaveLength(1);
  });
});

describe('the spans', () => {
  const part = fc.constantFrom(
    'The U.S. Navy',
    'No.',
    '.',
    '...',
    '?!',
    ' ',
    '\n\n',
    '"',
    '”',
    ')',
    '1.2',
    'etc.',
    '🙂',
    'ü',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map((parts) => parts.join('')),
  );

  it('are in order, trimmed, and hold every character that is not white space', () => {
    fc.assert(
      fc.property(text, (any) => {
        let covered = '';
        let end = 0;
        for (const span of splitSentences(any)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          const sentence = any.slice(span.start, span.end);
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          covered += sentence;
        }
        expect(covered.replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
      }),
    );
  });
});
