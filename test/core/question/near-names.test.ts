import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../src/core/model/answer.ts';
import { correctText, findNearNames } from '../../../src/core/question/near-names.ts';
import { parseQuestion } from '../../../src/core/question/parse-question.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();

/** A record that has none of the question's words but these. */
function near(text: string, known: readonly string[] = []) {
  const question = parseQuestion(text, index);
  const documentFrequency = new Map(
    question.terms.map((term) => [
      term.text,
      known.some((word) => text.slice(term.span.start, term.span.end) === word) ? 1 : 0,
    ]),
  );
  const collection: Collection = { passages: 10, averageLength: 50, documentFrequency, corrections: new Map() };
  return findNearNames(question, collection, index);
}

describe('a misspelt name', () => {
  it.each([
    ['bangladehs howitzers', 'Bangladesh howitzers'],
    ['did Turkley buy it?', 'did Turkey buy it?'],
    ['Bayrakter drones', 'Bayraktar drones'],
    ['howitzrs for Oman', 'howitzers for Oman'],
  ])('%s: %s', (text, corrected) => {
    expect(correctText(text, near(text))).toBe(corrected);
  });
});

describe('a word that is left alone', () => {
  it.each([
    ['a word that the record has', 'turkley', ['turkley']],
    ['a short word', 'irak', []],
    ['a designation', 'TB7', []],
    ['another first letter', 'Zurkey', []],
    ['a known name, though not in the record', 'Peru', []],
    ['a word that is like no name', 'pizza in naples', []],
  ])('%s', (_, text, known) => {
    expect(correctText(text, near(text, known))).toBe(text);
  });
});

it('does not choose between two names that are equally near', () => {
  const [name] = near('Turkley');
  if (!name) throw new Error('Expected Turkey near Turkley.');
  const other = { ...name, name: 'Turkmen', meant: 'country:TM' };
  expect(correctText('Turkley', [name, other])).toBe('Turkley');
});
