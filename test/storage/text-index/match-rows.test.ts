import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/storage/engine.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { hasEnough, matchRows } from '../../../src/storage/text-index/match-rows.ts';
import { articleFrom } from '../../helpers/article.ts';
import { createDatabase, describeOnEachEngine } from '../../helpers/engines.ts';
import { NAMES } from '../../helpers/search-names.ts';
import { storeArticles, withTerms } from '../../helpers/stored-articles.ts';

/** As if the figures said so. */
const term = (name: string, passages: number) => ({ term: name, passages, rarity: 1, concept: name });

describeOnEachEngine('rows that match', (url) => {
  let database: Database;
  let rows: readonly number[];
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
    const articles = Array.from({ length: 11 }, (_, at) =>
      articleFrom(at === 0 ? 'The oldest tank with a gun.' : 'A tank.', { id: `a${String(at).padStart(2, '0')}` }),
    );
    const stored = await storeArticles(
      database,
      articles.map((article) => withTerms(article, NAMES)),
    );
    rows = stored.map(({ row }) => row);
  });
  afterAll(() => database.db.destroy());

  it('are all where a term is rare', async () => {
    const found = await matchRows(database, { passages: 11, openers: [term('tank', 11)], adders: [] }, 50);
    expect([...found].sort((a, b) => a - b)).toEqual(rows);
  });

  it('are the newest where a term is very common', async () => {
    const plan = { passages: 1_000_000, openers: [term('tank', 20_000)], adders: [] };
    expect([...(await matchRows(database, plan, 50))].sort((a, b) => a - b)).toEqual(rows.slice(5));
  });

  it('are first those with another word of the question, however old', async () => {
    const plan = { passages: 1_000_000, openers: [term('tank', 20_000)], adders: [term('gun', 30_000)] };
    expect((await matchRows(database, plan, 50))[0]).toBe(rows[0]);
    expect(await matchRows(database, plan, 1)).toEqual([rows[0]]);
  });

  it('are counted no further than needed', async () => {
    expect(await hasEnough(database, [term('tank', 11), term('gun', 1)], 12)).toBe(false);
    expect(await hasEnough(database, [term('gun', 6), term('oldest', 6)], 12)).toBe(false);
    expect(await hasEnough(database, [term('tank', 11), term('gun', 1)], 11)).toBe(true);
    expect(await hasEnough(database, [term('tank', 6), term('gun', 6)], 11)).toBe(true);
  });
});
