import { describe, expect, it } from 'vitest';
import { armamentCategory } from '../../../src/core/register/armament-category.ts';
import { buildRegister } from '../../../src/core/register/build-register.ts';
import { TRADE_COLUMNS, type TradeRow, tradeRow } from '../../../src/core/register/trade-register.ts';
import { shippedNames } from '../../helpers/names.ts';
import { recordOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();

/** The trade rows of articles "DAY SOURCE: TEXT". */
function tradeRowsOf(...articles: readonly string[]): TradeRow[] {
  return buildRegister(recordOf(articles, index).deals, index).map((row) => tradeRow(row, index));
}

describe('a row in the shape of a trade register', () => {
  it('has its columns in their order, and nothing where nothing is said', () => {
    const [row] = tradeRowsOf('2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers from Turkey in March 2024.');
    expect(row && Object.keys(row)).toEqual([...TRADE_COLUMNS]);
    expect(row).toMatchObject({
      Supplier: 'Turkey',
      Recipient: 'Oman',
      Designation: 'Boran',
      Description: 'howitzer',
      Category: 'Artillery',
      'Order date': '2024-03',
      'Order date is estimate': 'No',
      'Number ordered': '12',
      'Numbers delivered': '',
      'Numbers delivered is estimate': '',
      'Delivery year': '',
      'Delivery year is estimate': '',
      Status: 'ordered',
    });
  });

  it('puts a delivery under what is delivered, by its year', () => {
    const [row] = tradeRowsOf('2025-06-01 Gulf Wire: Oman received 12 Boran howitzers from Turkey in March 2024.');
    expect(row).toMatchObject({
      'Order date': '',
      'Number ordered': '',
      'Numbers delivered': '12',
      'Numbers delivered is estimate': 'No',
      'Delivery year': '2024',
      'Delivery year is estimate': 'No',
      Status: 'delivered',
    });
  });

  it.each([
    ['planned', 'Oman plans to buy 12 Boran howitzers in 2027.'],
    ['considered', 'Oman is considering 12 Boran howitzers.'],
    ['negotiating', 'Oman is in talks with Turkey to buy 12 Boran howitzers.'],
    ['cancelled', 'Oman cancelled its order for 12 Boran howitzers.'],
    ['ordered (denied)', 'Oman denied that it ordered 12 Boran howitzers.'],
  ])('never counts what is %s as ordered or delivered', (status, text) => {
    const rows = tradeRowsOf(`2025-06-01 Gulf Wire: ${text}`);
    const row = rows.find((each) => each.Status === status);
    expect(row).toMatchObject({ 'Number ordered': '', 'Numbers delivered': '', 'Order date': '', 'Delivery year': '' });
    expect(row?.Comments).toMatch(/^Number: 12;/);
  });

  it.each([
    ['about 20 Boran howitzers', 'about 20'],
    ['more than 1,200 Boran howitzers', 'more than 1,200'],
    ['1,200 Boran howitzers', '1200'],
    ['a further 12 Boran howitzers', '12 more'],
  ])('keeps a number bare only where it is exact and the whole: %s', (what, number) => {
    expect(tradeRowsOf(`2025-06-01 Gulf Wire: Oman ordered ${what}.`)[0]?.['Number ordered']).toBe(number);
  });

  it('says what sources disagree about, both in the number and with who says it', () => {
    const [row] = tradeRowsOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers.',
      '2025-06-09 Harbour Post: Oman ordered 18 Boran howitzers.',
    );
    expect(row?.['Number ordered']).toBe('12 or 18');
    expect(row?.Comments).toContain('12 (Gulf Wire, 2025-06-01) or 18 (Harbour Post, 2025-06-09)');
  });

  it('calls a date that was reckoned or bounded an estimate', () => {
    const estimates = ['last year', 'since 2018', 'in 2024'].map(
      (when) => tradeRowsOf(`2025-06-01 Gulf Wire: Oman has ordered 12 Boran howitzers ${when}.`)[0],
    );
    expect(estimates.map((row) => row?.['Order date is estimate'])).toEqual(['Yes', 'Yes', 'No']);
    expect(estimates[0]?.Comments).toContain('When: 2024, from "last year"');
  });
});

describe('the broad category', () => {
  it.each([
    ['howitzer', 'Artillery'],
    ['self-propelled howitzer', 'Artillery'],
    ['anti-tank missile', 'Missiles'],
    ['surface-to-air missile', 'Air-defence systems'],
    ['main battle tank', 'Armoured vehicles'],
    ['armoured personnel carrier', 'Armoured vehicles'],
    ['aircraft carrier', 'Ships'],
    ['submarine', 'Ships'],
    ['aircraft engine', 'Engines'],
    ['combat drone', 'Aircraft'],
    ['radar', 'Sensors'],
    ['machine gun', 'Other'],
    ['truck', 'Other'],
    ['military hardware', 'Other'],
  ])('of a %s is %s', (noun, category) => {
    expect(armamentCategory(noun)).toBe(category);
  });

  it('is empty where no class is known', () => {
    expect(armamentCategory(null)).toBe('');
  });
});
