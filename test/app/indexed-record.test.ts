import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createIndexedRecord } from '../../src/app/indexed-record.ts';
import { INGESTED } from '../../src/app/ports/record.ts';
import { buildNameIndex } from '../../src/core/names/name-index.ts';
import { analyze } from '../../src/core/search/analyze.ts';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { articleFrom } from '../helpers/article.ts';
import { articleStore, emptyRecord, ownedBy } from '../helpers/article-stores.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NAMES } from '../helpers/search-names.ts';

const terms = (text: string) => analyze(text, NAMES, { asked: true });

describeOnEachEngine('a record with an index in memory', (url) => {
  let database: Database;
  /** As another process has it. */
  let other: Database;
  beforeAll(async () => {
    await createDatabase(url);
    [database, other] = [await openDatabase(url, () => {}), await openDatabase(url, () => {})];
  });
  beforeEach(() => emptyRecord(database));
  afterAll(() => Promise.all([database.db.destroy(), other.db.destroy()]));

  const opened = (team = '', reader = 'reader-1') => {
    const record = createIndexedRecord(articleStore(database, { team }), { names: NAMES, reader });
    const found = async (text: string) => {
      const { candidates } = await record.find(terms(text), 1000);
      return candidates.map(({ passage }) => passage.id);
    };
    return { ...record, found };
  };

  it('finds what another process put, and no more what it removed, after one call', async () => {
    const [record, writer] = [opened(), articleStore(other)];
    await record.sync();
    await writer.put(articleFrom('A frigate.', { id: 'a' }), [], INGESTED);
    expect(await record.found('frigate')).toEqual([]);
    expect(await record.sync()).toBe(1);
    expect(await record.found('frigate')).toEqual(['a#0']);
    await writer.put(articleFrom('A tank.', { id: 'a' }), [], INGESTED);
    await record.sync();
    expect([await record.found('frigate'), await record.found('tank')]).toEqual([[], ['a#0']]);
    await writer.withdraw(INGESTED, 'a');
    await record.sync();
    expect(await record.found('tank')).toEqual([]);
    expect(await record.sync()).toBe(0);
  });

  it('loads everything when it begins, in many steps, without reading it again', async () => {
    const writer = articleStore(other);
    for (let id = 0; id < 450; id++) await writer.put(articleFrom(`Frigate ${id}.`, { id: `f${id}` }), [], INGESTED);
    const record = opened();
    await record.sync();
    expect(await record.found('frigate')).toHaveLength(450);
    expect((await record.find(terms('frigate'), 1)).collection).toMatchObject({ passages: 450, averageLength: 2 });
  });

  it('comes out alike for calls at the same time, and for one after a failure', async () => {
    const store = articleStore(other);
    await store.put(articleFrom('A frigate.', { id: 'a' }), [], INGESTED);
    let isBroken = true;
    const articles: typeof store.articles = (ids) => {
      if (isBroken) return Promise.reject(new Error('no connection'));
      return store.articles(ids);
    };
    const record = createIndexedRecord({ ...store, articles }, { names: NAMES, reader: 'reader-1' });
    await expect(record.sync()).rejects.toThrow('no connection');
    isBroken = false;
    await Promise.all([record.sync(), record.sync(), record.sync()]);
    const { candidates, collection } = await record.find(terms('frigate'), 5);
    expect([candidates.length, collection.passages]).toEqual([1, 1]);
  });

  it('follows what its own workspace may see', async () => {
    const [record, writer, mine] = [opened('B'), articleStore(other), ownedBy('B')];
    await writer.put(articleFrom('A frigate.', { id: 'a' }), [], ownedBy('A'));
    await record.sync();
    expect(await record.found('frigate')).toEqual([]);
    await writer.put(articleFrom('A frigate.', { id: 'a' }), [], mine);
    await record.sync();
    expect(await record.found('frigate')).toEqual(['a#0']);
    await writer.withdraw(mine, null);
    await record.sync();
    expect(await record.found('frigate')).toEqual([]);
  });

  it('reads the terms itself of what was read with other names', async () => {
    const nameless = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });
    const writer = articleStore(other, { names: nameless, reader: 'reader-0' });
    await writer.put(articleFrom('Dhaka waits.', { id: 'a' }), [], INGESTED);
    const [record, trusting] = [opened(), opened('', 'reader-0')];
    await Promise.all([record.sync(), trusting.sync()]);
    expect(await record.found('Bangladesh')).toEqual(['a#0']);
    expect(await trusting.found('Bangladesh')).toEqual([]);
  });
});
