import { describe, expect, it } from 'vitest';
import { dayWords, timexWords, whenWords } from '../../../src/core/wording/when-words.ts';

describe('a TIMEX3 date in words', () => {
  it.each([
    ['2025-06-03', '3 June 2025'],
    ['2025-06-03T10:00', '3 June 2025'],
    ['2025-06', 'June 2025'],
    ['2025-Q2', 'Q2 2025'],
    ['2025-H1', 'H1 2025'],
    ['2025-W23', 'week 23 of 2025'],
    ['2024-SU', 'summer 2024'],
    ['2024', '2024'],
    ['202', 'the 2020s'],
  ])('%s is "%s"', (timex, words) => {
    expect(timexWords(timex)).toBe(words);
  });

  it.each(['PRESENT_REF', 'FUTURE_REF', 'P5D', '', 'XXXX-06'])('%s is no calendar date', (timex) => {
    expect(timexWords(timex)).toBeNull();
  });

  it('leaves a day that is no day as it is', () => {
    expect(dayWords('soon')).toBe('soon');
  });
});

describe('when, as the article tells it', () => {
  const explicit = { timex: '2018', text: '2018', derivedFrom: null, mod: null };
  const derived = { timex: '2024', text: 'Last year', derivedFrom: '2025-06-03', mod: null };

  it('gives what was reckoned together with the words it was reckoned from', () => {
    expect(whenWords(derived, 'Last year Bangladesh bought 18.')).toBe('2024, from "last year"');
  });

  it('gives written dates in their own words', () => {
    expect(whenWords({ ...explicit, text: 'February 2022', timex: '2022-02' }, 'In February 2022 it signed.')).toBe(
      'February 2022',
    );
  });

  it.each(['since', 'by', 'before', 'until', 'after'])('keeps the "%s" that bounds a date', (preposition) => {
    expect(whenWords(explicit, `It has bought ${preposition} 2018.`)).toBe(`${preposition} 2018`);
    expect(whenWords(explicit, `${preposition} 2018 it has bought.`)).toBe(`${preposition} 2018`);
  });

  it('adds no preposition that changes nothing', () => {
    expect(whenWords(explicit, 'It bought in 2018.')).toBe('2018');
  });

  it('keeps the capital of a weekday and the part of a year', () => {
    const day = { timex: '2025-06-03', text: 'Tuesday', derivedFrom: '2025-06-03', mod: null };
    expect(whenWords(day, 'Tuesday saw it signed.')).toBe('3 June 2025, from "Tuesday"');
    const late = { timex: '2024', text: 'late last year', derivedFrom: '2025-06-03', mod: 'END' };
    expect(whenWords(late, 'It came late last year.')).toBe('late 2024, from "late last year"');
  });

  it('quotes what gives no date', () => {
    const soon = { timex: 'FUTURE_REF', text: 'soon', derivedFrom: '2025-06-03', mod: null };
    expect(whenWords(soon, 'It will come soon.')).toBe('soon');
  });
});
