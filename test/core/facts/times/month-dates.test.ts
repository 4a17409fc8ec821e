import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('a day of a month', () => {
  it.each([
    ['It was signed on 3 June 2025.', '3 June 2025 2025-06-03'],
    ['It was signed on June 3, 2025, in Ankara.', 'June 3, 2025 2025-06-03'],
    ['It was signed on the 3rd of June 2025.', 'the 3rd of June 2025 2025-06-03'],
    ['The Sept. 30 accord held.', 'Sept. 30 2024-09-30'],
    ['It was signed on March eighth.', 'March eighth 2025-03-08'],
    ['It was signed on 03 Jun 2025.', '03 Jun 2025 2025-06-03'],
    ['It was signed on June 3 last year.', 'June 3 last year 2024-06-03'],
    ['He may come May 5.', 'May 5 2025-05-05'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('has the year that brings it nearest, in the direction of its tense', () => {
    expect(timesOf('The first unit was handed over on 10 November.')).toEqual(['10 November 2024-11-10']);
    expect(timesOf('The first unit will be handed over on 10 November.')).toEqual(['10 November 2025-11-10']);
    expect(timesOf('The offer had been due to expire on June 9.')).toEqual(['June 9 2025-06-09']);
  });

  it('says whether its year was reckoned', () => {
    const [said, reckoned] = timeFactsOf('From 3 June 2024 on; it arrived on 5 May.');
    expect([said?.derivedFrom, reckoned?.derivedFrom]).toEqual([null, '2025-06-03']);
  });

  it.each([
    ['In May 12 people left.', ['May 2025-05']],
    ['The Feb. 30 note is a fake.', []],
  ])('is not in "%s"', (text, expected) => expect(timesOf(text)).toEqual(expected));
});

describe('days in a list', () => {
  it.each([
    ['The exercise ran on June 1 and 2.', ['June 1 2025-06-01', '2 2025-06-02']],
    ['The exercise ran on June 1-2.', ['June 1 2025-06-01', '2 2025-06-02']],
    ['The exercise ran from 28 to 30 May.', ['28 2025-05-28', '30 May 2025-05-30']],
    ['On June 1 and 2 tanks arrived.', ['June 1 2025-06-01']],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual(expected));
});

describe('a month', () => {
  it.each([
    ['It was signed in June 2024.', 'June 2024 2024-06'],
    ['It was signed in June of 2024.', 'June of 2024 2024-06'],
    ['It was signed in July last year.', 'July last year 2024-07'],
    ['It was signed last July.', 'last July 2024-07'],
    ['It opens next April.', 'next April 2026-04'],
    ['It was signed in Jan. 2024.', 'Jan. 2024 2024-01'],
    ['The March accord holds.', 'March 2025-03'],
    ['Talks failed in November.', 'November 2024-11'],
    ['Talks will begin in November.', 'November 2025-11'],
    ['The treaty takes effect in January.', 'January 2026-01'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('shares the year that a span says once', () => {
    expect(timesOf('Ten were sold between March and May 2024.')).toEqual(['March 2024-03', 'May 2024 2024-05']);
    expect(timesOf('Ten were sold from November to May 2024.')).toEqual(['November 2023-11', 'May 2024 2024-05']);
  });

  it.each([
    'Dhaka may buy more.',
    'The army will march on.',
    'They march on the capital.',
    'Theresa May resigned.',
    'Jan Smith flew it.',
    'June Carter flew it.',
    'The jar may mar it.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});
