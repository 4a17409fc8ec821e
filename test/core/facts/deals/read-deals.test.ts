import { describe, expect, it } from 'vitest';
import { dealsIn } from './deals-of.ts';

describe('a deal', () => {
  const text = 'Last year, Poland bought 48 KAI FA-50 light fighters for $3bn.';
  const [deal] = dealsIn(text);

  it('has its item in parts', () => {
    expect(deal?.item).toEqual({
      text: 'KAI FA-50 light fighters',
      maker: 'Korea Aerospace Industries',
      designation: 'FA-50',
      calibre: null,
      class: 'fighter',
    });
  });

  it('has the countries of its parties, the supplier being the maker that the item names', () => {
    expect(deal).toMatchObject({
      buyer: 'Poland',
      buyerCountry: 'Poland',
      supplier: 'KAI',
      supplierCountry: 'South Korea',
    });
  });

  it('has a date that says what it was reckoned from', () => {
    expect(deal?.when).toEqual({ timex: '2024', text: 'Last year', derivedFrom: '2025-06-03', mod: null });
  });

  it('has its worth, and misses nothing', () => {
    expect(deal).toMatchObject({ money: { value: 3_000_000_000, currency: 'USD' }, missing: [], event: 'purchase' });
  });

  it('quotes the words from its cue to its item', () => {
    expect(deal?.text).toBe('bought 48 KAI FA-50 light fighters');
    expect(text.slice(deal?.span.start, deal?.span.end)).toBe(deal?.text);
  });

  it('says what a register would want and the article does not tell', () => {
    const [planned] = dealsIn('There are plans to buy Tulpar light tanks.');
    expect(planned?.missing).toEqual(['number', 'buyer', 'supplier', 'date', 'value']);
  });

  it('tells the calibre from the number', () => {
    const [howitzers] = dealsIn('Chad ordered 24 Boran 105 mm howitzers.');
    expect(howitzers).toMatchObject({ quantity: { value: 24 }, item: { calibre: '105 mm', designation: 'Boran' } });
  });

  it('resolves a capital to its country and keeps it as named', () => {
    expect(dealsIn('Dhaka bought six radars.')[0]).toMatchObject({ buyer: 'Dhaka', buyerCountry: 'Bangladesh' });
  });

  it('has an id of its own, also beside another of the same words', () => {
    const ids = dealsIn('Denmark bought 27 and 52 F-35s. Denmark bought 27 and 52 F-35s.').map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('has no price each for its worth', () => {
    expect(dealsIn('Chile ordered 12 jets at $80m each.')[0]?.money).toBeNull();
  });
});

describe('any text at all', () => {
  it.each([
    '',
    ' ',
    '(((((',
    'bought',
    'of of of of',
    'bought bought bought 12 12 12',
    'The order of the order of the order for 12.',
    "'s 's ordered 's 12 jets 's",
    'ordered, and, which, that, ordered 12, 12 and 12 jets',
    'Ordered 12 jets (and (some (more',
    '\u{1F680} ordered 12 \u{1F680}s from \u{1F1F9}\u{1F1F7}',
  ])('is read without a fault: %j', (text) => {
    expect(() => dealsIn(text, { title: text })).not.toThrow();
  });
});
