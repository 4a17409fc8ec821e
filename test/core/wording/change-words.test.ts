import { describe, expect, it } from 'vitest';
import { amountWords, changeLine, changeWords, groupWords } from '../../../src/core/wording/change-words.ts';
import { CHANGES, delta, newArticle } from '../../helpers/deltas.ts';

const moved = (change: Parameters<typeof changeWords>[0]) => changeWords(change).moved;

describe('a change in words', () => {
  it('says what stood before and what stands now', () => {
    expect(moved(CHANGES.isNew)).toBe('new');
    expect(moved(CHANGES.moved)).toBe('planned → ordered');
    expect(moved(CHANGES.recounted)).toBe('18 → 24');
    expect(moved(CHANGES.disputed)).toBe('sources disagree about the number');
    expect(moved(CHANGES.withdrawn)).toBe('no article says it any more');
  });

  it('keeps the numbers of two statuses apart where they differ', () => {
    expect(moved(CHANGES.movedWithNumber)).toBe('planned (200 in total) → ordered (18)');
  });

  it('tells the deal as it is now, both sides of a disagreement, and what was told of a withdrawn one', () => {
    expect(changeLine(CHANGES.recounted)).toBe(
      '18 → 24 – 24 units: Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered',
    );
    expect(changeWords(CHANGES.disputed).told.map((words) => words.slice(0, 2))).toEqual(['18', '24']);
    expect(changeWords(CHANGES.withdrawn).told).toEqual([
      '18 units: Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered, 2024, from "last year"',
    ]);
  });

  it('says that a number is not said', () => {
    const { before } = CHANGES.recounted;
    expect(moved({ ...CHANGES.recounted, before: { ...before, quantity: null } })).toBe('number not said → 24');
  });
});

describe('how much there is', () => {
  it('counts changes and new articles apart', () => {
    expect(amountWords(delta([CHANGES.moved, CHANGES.isNew]))).toBe('2 changes');
    expect(amountWords(delta([CHANGES.moved], { articles: [newArticle] }))).toBe('1 change and 1 new article');
    expect(amountWords(delta([], { articles: [newArticle, newArticle] }))).toBe('2 new articles');
    expect(amountWords(delta([]))).toBeNull();
  });

  it('counts deals, not changes, where nothing was told before', () => {
    const first = delta([CHANGES.isNew], { isFirst: true, articles: [newArticle] });
    expect(amountWords(first)).toBe('1 deal in 1 article');
    expect(amountWords(delta([], { isFirst: true }))).toBeNull();
  });
});

describe('whose changes they are', () => {
  it.each([
    ['Bangladesh', 'Turkey', 'Bangladesh from Turkey'],
    ['Bangladesh', null, 'Bangladesh, seller not said'],
    [null, 'Turkey', 'From Turkey, buyer not said'],
    [null, null, 'Buyer and seller not said'],
  ])('%s and %s: %s', (buyerCountry, supplierCountry, words) => {
    expect(groupWords({ buyerCountry, supplierCountry, changes: [] })).toBe(words);
  });
});
