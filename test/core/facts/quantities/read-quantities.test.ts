import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityFacts } from './quantities-of.ts';

const PIECES = [
  ...['12', '1,000', '2.5', '.5', '12-15', '3/4', '½', '-7', '2018', '0'],
  ...['$', 'US$', '€', 'Rs', 'EUR', '%', 'per cent', 'm', 'bn', 'mm', 'km', 'sq m', 'mph', '°C', '″'],
  ...[
    'one',
    'a',
    'half',
    'dozen',
    'dozens',
    'hundred',
    'million',
    'third',
    'of',
    'to',
    'and',
    'between',
    'from',
    'per',
  ],
  ...[
    'about',
    'more than',
    'rose',
    'by',
    'up',
    'jets',
    'MKE',
    'old',
    'year',
    'each',
    '(',
    ')',
    ',',
    '.',
    '-',
    '–',
    '⁄',
    '×',
    '’s',
  ],
];
const sentence = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '')), { maxLength: 20 });

function expectSound(text: string): void {
  let end = 0;
  for (const fact of quantityFacts(text)) {
    expect(fact.span.start).toBeGreaterThanOrEqual(end);
    expect(fact.span.end).toBeGreaterThan(fact.span.start);
    end = fact.span.end;
    expect(fact.text).toMatch(NUMBER);
    if ('value' in fact) expect(Number.isFinite(fact.value)).toBe(true);
  }
}

/** Digits, or a word that is a number or a share. */
const NUMBER = /\p{N}|\b(?:one|half|dozens?|hundreds?|millions?|thirds?)\b/iu;

describe('every quantity', () => {
  it('has its number in its own words and overlaps no other, whatever the text', () => {
    fc.assert(
      fc.property(sentence, (pieces) => expectSound(pieces.flat().join(''))),
      { numRuns: 400 },
    );
  });

  it('is read or not, but never throws, on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 200 });
  });

  it('says the sentence it stands in', () => {
    const facts = quantityFacts('They have 12 jets. They want 20 ships.');
    expect(facts.map((fact) => fact.quote)).toEqual(['They have 12 jets.', 'They want 20 ships.']);
  });
});
