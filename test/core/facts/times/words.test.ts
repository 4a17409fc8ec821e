import { describe, expect, it } from 'vitest';
import { schoolYear, timeWords } from '../../../../src/core/facts/times/words.ts';
import { tagSentences } from '../../../../src/core/facts/tokens.ts';

function wordsOf(text: string): string[] {
  return tagSentences({ text, sentences: [{ start: 0, end: text.length }] }).flatMap((sentence) =>
    timeWords(sentence).map((word) => {
      expect(text.slice(word.start, word.end)).toBe(word.text);
      return word.text;
    }),
  );
}

describe('words for times', () => {
  it.each([
    ['At 10:30 GMT', ['At', '10:30', 'GMT']],
    ['At 10.30am', ['At', '10.30am']],
    ['At 3:00pm.', ['At', '3:00pm']],
    ['At 2025-06-03T08:30:00Z', ['At', '2025-06-03T08:30:00Z']],
    ["the 1980's car", ['the', "1980's", 'car']],
    ["this year's car", ['this', 'year', "'s", 'car']],
    ['in mid-1996', ['in', 'mid', '-', '1996']],
    ['June 3–5', ['June', '3', '–', '5']],
    ['the F-16 and 2024-25', ['the', 'F-16', 'and', '2024-25']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('a school year', () => {
  it('spans two years in a row', () => expect(schoolYear('2024-25')).toEqual({ first: 2024, last: 2025 }));

  it.each(['2024-26', '1024-25', '24-25', '2024-2025', ''])('is not "%s"', (word) =>
    expect(schoolYear(word)).toBeNull(),
  );
});
