import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/core/facts/read-facts.ts';
import type { Article } from '../../../src/core/model/article.ts';
import type { SaidDeal } from '../../../src/core/model/delta.ts';
import type { Fact } from '../../../src/core/model/fact.ts';
import { buildRegister, type RegisterRow } from '../../../src/core/register/build-register.ts';
import { quotesOf } from '../../../src/core/register/register-json.ts';
import { rowCells } from '../../../src/core/register/row-words.ts';
import { tradeRow } from '../../../src/core/register/trade-register.ts';
import { readKnowledge } from '../../../src/feeds/read-knowledge.ts';
import { reads } from '../../helpers/generated.ts';
import { shippedNames } from '../../helpers/names.ts';
import { numbersIn } from '../../helpers/numbers.ts';
import { ROOT } from '../../helpers/source-files.ts';

const index = await shippedNames();

/** Small numbers as the sample articles spell them. */
const SPELLED: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  the: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** The numbers that the sentences of a row say, and the years that it marks as reckoned from them. */
function quotedNumbers(row: RegisterRow): number[] {
  const words = quotesOf(row).join(' ').toLowerCase();
  const spelled = words.split(/[^a-z]+/).flatMap((word) => SPELLED[word] ?? []);
  // "Its 18 units" may be of an item that the sentence before names.
  const items = row.tellings.map(({ deal }) => deal.item?.text ?? '').join(' ');
  const derived = row.deal.when?.derivedFrom ? numbersIn(row.when?.split(',')[0] ?? '') : [];
  return [...numbersIn(words), ...numbersIn(items), ...spelled, ...derived];
}

/** What the desk itself puts into the cells, the sentences, names, sources and days of publication left out. */
function saidNumbers(row: RegisterRow): number[] {
  const { number, when } = rowCells(row);
  const trade = tradeRow(row, index);
  const cells = [number, when, trade['Number ordered'], trade['Numbers delivered'], trade['Delivery year']];
  const { money } = row.deal;
  return [...cells.flatMap(numbersIn), ...(money ? [money.value] : [])];
}

function saidIn([article, facts]: readonly [Article, readonly Fact[]]): SaidDeal[] {
  const { passages: _, ...head } = article;
  return facts.flatMap((fact) => (fact.kind === 'deal' ? [{ deal: fact, article: head }] : []));
}

describe('every number in a row', () => {
  it.each(['knowledge', 'test/golden'])('stands in a sentence of its deals: %s', async (folder) => {
    const { articles } = await readKnowledge(join(ROOT, folder), join(ROOT, 'knowledge/names'));
    const rows = buildRegister(
      articles.flatMap((article) => saidIn([article, readFacts(article, index)])),
      index,
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(quotedNumbers(row)).toEqual(expect.arrayContaining(saidNumbers(row)));
  });

  it('stands in a sentence of its deals, each telling in one row: any record', () => {
    fc.assert(
      fc.property(reads, (made) => {
        const said = made.flatMap(saidIn);
        const rows = buildRegister(said, index);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        expect(rows.flatMap(({ tellings }) => tellings)).toHaveLength(said.length);
        for (const row of rows) {
          expect(quotedNumbers(row)).toEqual(expect.arrayContaining(saidNumbers(row)));
          expect(new Set(row.tellings.map(({ deal }) => `${deal.status} ${deal.polarity}`)).size).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
