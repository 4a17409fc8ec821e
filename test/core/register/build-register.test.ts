import { describe, expect, it } from 'vitest';
import { buildRegister, type RegisterRow } from '../../../src/core/register/build-register.ts';
import { doubtsOf, rowCells } from '../../../src/core/register/row-words.ts';
import { shippedNames } from '../../helpers/names.ts';
import { recordOf } from '../../helpers/told-articles.ts';

const index = await shippedNames();

/** The register of articles "DAY SOURCE: TEXT". */
function registerOf(...articles: readonly string[]): RegisterRow[] {
  return buildRegister(recordOf(articles, index).deals, index);
}

/** Each row as "status number system, when" and how many sources it has. */
function tell(rows: readonly RegisterRow[]): string[] {
  return rows.map((row) => {
    const { status, number, system, when } = rowCells(row);
    return `${status} ${number} ${system}, ${when} ×${row.sources.length}`;
  });
}

describe('the register', () => {
  it('has nothing to say of an empty record', () => {
    expect(registerOf()).toEqual([]);
  });

  it('makes one row of one deal in two articles, and keeps both sentences', () => {
    const [row, ...others] = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers from Turkey in 2024.',
      '2025-06-09 Harbour Post: Muscat has ordered 12 Boran howitzers.',
    );
    expect(others).toEqual([]);
    expect(row?.sources).toEqual(['Harbour Post', 'Gulf Wire']);
    expect([row?.first.published, row?.newest.published]).toEqual(['2025-06-01', '2025-06-09']);
    expect(row?.tellings.map(({ deal }) => deal.quote)).toHaveLength(2);
  });

  it('fills from one article what another leaves out', () => {
    const [row] = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers from Turkey in 2024 for $40 million.',
      '2025-06-09 Harbour Post: Oman ordered 12 Boran howitzers.',
    );
    expect(row?.deal).toMatchObject({ supplierCountry: 'Turkey', money: { value: 40_000_000, currency: 'USD' } });
    expect(row?.when).toBe('2024');
    expect(row?.deal.missing).toEqual([]);
  });

  it('never makes one row of two statuses', () => {
    const rows = registerOf(
      '2025-06-01 Gulf Wire: Oman bought 18 Boran howitzers. It plans to increase the number to 200.',
    );
    expect(tell(rows)).toEqual([
      'ordered 18 Boran howitzer, not said ×1',
      'planned 200 total Boran howitzer, not said ×1',
    ]);
  });

  it.each([
    ['another buyer', 'Oman ordered 12 Boran howitzers.', 'Qatar ordered 12 Boran howitzers.'],
    ['another system', 'Oman ordered 12 Boran howitzers.', 'Oman ordered 12 Panter howitzers.'],
    ['another year', 'Oman ordered 12 Boran howitzers in 2021.', 'Oman ordered 18 Boran howitzers in 2024.'],
    ['another supplier', 'Oman received 6 F-16s from Denmark.', 'Oman received 8 F-16s from the Netherlands.'],
  ])('keeps %s in a row of its own', (_what, first, second) => {
    expect(registerOf(`2025-06-01 Gulf Wire: ${first}`, `2025-06-02 Harbour Post: ${second}`)).toHaveLength(2);
  });

  it('says both numbers where sources disagree, and both sentences', () => {
    const [row, ...others] = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers.',
      '2025-06-09 Harbour Post: Oman ordered 18 Boran howitzers.',
    );
    expect(others).toEqual([]);
    expect(row && rowCells(row).number).toBe('12 or 18');
    expect(row && doubtsOf(row)).toContain('sources disagree on the number');
  });

  it('lets a source put its own number right', () => {
    const [row] = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers.',
      '2025-06-09 Gulf Wire: Oman ordered 18 Boran howitzers.',
    );
    expect(row && rowCells(row).number).toBe('18');
    expect(row?.disagreements).toEqual([]);
    expect(row?.others.map(({ deal }) => deal.quantity?.value)).toEqual([12]);
  });

  it('keeps apart two orders of one year that one source tells of, and puts others to the one they agree with', () => {
    const rows = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers in March 2024. It ordered 6 Boran howitzers in May 2024.',
      '2025-06-02 Harbour Post: Oman ordered 6 Boran howitzers in 2024.',
    );
    expect(tell(rows)).toEqual(['ordered 6 Boran howitzer, 2024 ×2', 'ordered 12 Boran howitzer, March 2024 ×1']);
    expect(rows.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  });

  it('tells what is denied apart from what is said', () => {
    const rows = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers.',
      '2025-06-02 Harbour Post: Oman denied that it ordered 12 Boran howitzers.',
    );
    expect(tell(rows).map((each) => each.split(' Boran')[0])).toEqual(['ordered 12', 'ordered (denied) 12']);
  });

  it('comes out the same in whatever order the articles came in', () => {
    const articles = [
      '2025-06-01 Gulf Wire: Oman ordered 12 Boran howitzers. Qatar plans to buy 6 Leopard 2 tanks from Germany.',
      '2025-06-09 Harbour Post: Oman ordered 18 Boran howitzers. Poland bought 48 FA-50 jets.',
      '2025-06-03 Sea Notes: Brazil is considering four Archer howitzers.',
    ];
    const { deals } = recordOf(articles, index);
    expect(buildRegister([...deals].reverse(), index)).toEqual(buildRegister(deals, index));
    expect(tell(buildRegister(deals, index))).toHaveLength(4);
  });
});

describe('what is uncertain', () => {
  it.each([
    ['Oman ordered about 20 Boran howitzers.', 'about 20', ['number approximate']],
    ['Oman ordered up to 20 Boran howitzers.', 'up to 20', ['number a maximum']],
    ['Oman ordered at least 20 Boran howitzers.', 'at least 20', ['number a minimum']],
    ['Oman ordered 12 to 15 Boran howitzers.', '12 to 15', ['number a range']],
    ['Last year Oman ordered 20 Boran howitzers.', '20', ['date derived']],
    ['Oman reportedly ordered 20 Boran howitzers.', '20', ['"reportedly"']],
    ['Oman ordered 20 Boran howitzers, according to Caspian Wire.', '20', ['according to Caspian Wire']],
    ['Oman ordered 20 Boran howitzers in 2024.', '20', []],
    ['Oman ordered 20 Boran howitzers for about $40 million.', '20', ['value not exact']],
    ['Oman ordered 20 Boran howitzers for more than $40 million.', '20', ['value not exact']],
    ['Oman ordered 20 Boran howitzers for $40 million.', '20', []],
  ])('is marked, and nothing else is: %s', (text, number, doubts) => {
    const [row] = registerOf(`2025-06-01 Gulf Wire: ${text}`);
    expect(row && rowCells(row).number).toBe(number);
    expect(row && doubtsOf(row)).toEqual(doubts);
  });

  it('is no longer the whole row when another article says it without reserve', () => {
    const [row] = registerOf(
      '2025-06-01 Gulf Wire: Oman reportedly ordered 20 Boran howitzers.',
      '2025-06-02 Harbour Post: Oman ordered 20 Boran howitzers.',
    );
    expect(row && doubtsOf(row)).toEqual([]);
  });
});

describe('sources', () => {
  it('are one where two outlets quote one', () => {
    const [row] = registerOf(
      '2025-06-01 Gulf Wire: Oman ordered 20 Boran howitzers, according to Caspian Wire.',
      '2025-06-02 Harbour Post: Oman ordered 20 Boran howitzers, according to the Caspian Wire.',
      '2025-06-03 Caspian Wire: Oman ordered 20 Boran howitzers.',
    );
    expect(row?.sources).toHaveLength(1);
    expect(row?.tellings).toHaveLength(3);
  });

  it('are the outlets where nobody is named: "reportedly" is no source', () => {
    const [row] = registerOf(
      '2025-06-01 Gulf Wire: Oman reportedly ordered 20 Boran howitzers.',
      '2025-06-02 Harbour Post: Oman reportedly ordered 20 Boran howitzers.',
    );
    expect(row?.sources).toEqual(['Harbour Post', 'Gulf Wire']);
  });
});
