import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/model/fact.ts';
import { factWords } from '../../../src/core/wording/fact-words.ts';
import { articleFrom } from '../../helpers/article.ts';
import { countIn, moneyIn, personIn, placeIn, quantity, timeIn } from '../../helpers/facts.ts';

const article = articleFrom(
  'About 20 howitzers worth $5 million came to Kirikkale since last year, General Sam Doe said.',
);
const count = countIn(article, 'About 20 howitzers', {
  ...quantity(20, { modifier: 'approximate' }),
  unit: 'howitzer',
  item: 'howitzers',
});
const claim = { ...count, kind: undefined, item: undefined, unit: undefined };

describe('a fact in one line', () => {
  it.each<[Fact, string]>([
    [count, 'about 20 howitzers'],
    [{ ...count, item: null }, 'about 20 howitzers'],
    [moneyIn(article, '$5 million', { value: 5e6 }), 'USD 5 million'],
    [{ ...claim, kind: 'measure', ...quantity(105), unit: 'millimetre', role: 'calibre' }, '105 millimetres (calibre)'],
    [{ ...claim, kind: 'percent', ...quantity(5), unit: 'percent' }, '5 per cent'],
    [{ ...claim, kind: 'percent', ...quantity(5), unit: 'percentage point' }, '5 percentage points'],
    [{ ...claim, kind: 'age', ...quantity(40), unit: 'year' }, 'aged 40 years'],
    [{ ...claim, kind: 'rate', ...quantity(15), unit: 'aircraft', per: 'year' }, '15 aircraft a year'],
    [timeIn(article, 'last year', { timex: '2024', derivedFrom: '2025-06-03' }), '2024, from "since last year"'],
    [timeIn(article, 'last year', { timex: 'PAST_REF' }), '"since last year"'],
    [timeIn(article, 'last year', { type: 'DURATION', timex: 'P1Y', value: 1, unit: 'year' }), '1 year ("last year")'],
    [personIn(article, 'Sam Doe', { role: 'General' }), 'Sam Doe, General'],
    [placeIn(article, 'Kirikkale', 'Turkey'), 'Kirikkale, Turkey'],
    [placeIn(article, 'Kirikkale', null), 'Kirikkale'],
    [{ ...claim, kind: 'organisation', name: 'Makina', abbreviation: 'MKE' }, 'Makina (MKE)'],
  ])('%#: %s', (fact, words) => {
    expect(factWords(fact)).toBe(words);
  });

  it('keeps the reserve with which it was said', () => {
    expect(factWords({ ...count, attribution: 'reportedly' })).toBe('about 20 howitzers, "reportedly"');
    expect(factWords({ ...count, polarity: 'denied' })).toBe('about 20 howitzers (denied)');
  });
});
