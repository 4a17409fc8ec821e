import { describe, expect, it } from 'vitest';
import { coverageOf, hasConcept } from '../../../src/core/answer/match-concept.ts';
import { nameTerms, termSet } from '../../../src/core/answer/told-terms.ts';
import { readConcepts } from '../../../src/core/question/concepts.ts';
import { parseQuestion } from '../../../src/core/question/parse-question.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const collection = { passages: 10, averageLength: 20, documentFrequency: new Map(), corrections: new Map() };

const conceptsOf = (text: string) => readConcepts(parseQuestion(text, index), collection);
const has = (word: string, text: string) => conceptsOf(word).every((each) => hasConcept(termSet(text, index), each));

describe('a text has what a question speaks of', () => {
  it.each([
    ['Dhaka', 'the Bangladeshi army'],
    ['howitzers', 'one howitzer'],
    ['howitzers', 'the MKE Boran'],
    ['MKE', 'a Boran of the army'],
    ['TRG-300', 'the TRG 300 rockets'],
    ['105 mm', 'a 105mm gun'],
    ['bought', 'it purchased them'],
    ['tanks', 'a light tank'],
  ])('"%s" in "%s"', (word, text) => {
    expect(has(word, text)).toBe(true);
  });

  it.each([
    ['tanks', 'aerial tankers'],
    ['TB2', 'the TB3 drone'],
    ['105mm', 'a 155mm gun'],
    ['Turkey', 'the MKE Boran'],
    ['bought', 'it sold them'],
    ['Pakistan', 'India'],
  ])('"%s" not in "%s"', (word, text) => {
    expect(has(word, text)).toBe(false);
  });
});

describe('how much of a question a text has', () => {
  const coverage = (question: string, text: string) => coverageOf(conceptsOf(question), termSet(text, index));

  it('goes by the weight of its words, in whatever form', () => {
    expect(coverage('who leads it', 'under the leadership of someone')).toBe(1);
    expect(coverage('visits and pizza', 'a visit')).toBeCloseTo(0.5);
    expect(coverage('pizza', 'a visit')).toBe(0);
  });

  it('is all of it where nothing was asked', () => {
    expect(coverageOf([], termSet('anything', index))).toBe(1);
  });
});

it('knows a person by any two of the names, in their order', () => {
  const terms = nameTerms('Chowdhury Ashiq Mahmood bin Harun', index);
  expect(terms.has('ashiq harun')).toBe(true);
  expect(terms.has('harun ashiq')).toBe(false);
});
