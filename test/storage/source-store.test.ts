import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Source, SourceState, SourceStore } from '../../src/app/ports/sources.ts';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSourceStore } from '../../src/storage/source-store.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { NOON } from './orders.ts';

const TWO_MINUTES = 120_000;
const QUARTER = 15 * 60_000;

function source(change: Partial<Source> = {}): Source {
  return {
    id: 's1',
    team: 'T0DESK',
    kind: 'feed',
    url: 'https://news.example/feed',
    title: null,
    addedBy: 'U0EDITOR',
    addedAt: NOON,
    ...change,
  };
}

const READ: SourceState = {
  etag: '"abc"',
  lastModified: 'Tue, 10 Mar 2026 12:00:00 GMT',
  checkedAt: NOON,
  nextCheckAt: NOON + QUARTER,
  failures: 0,
  problem: null,
};

describeOnEachEngine('sources', (url) => {
  let databases: Database[] = [];
  let stores: SourceStore[] = [];
  let one: SourceStore;
  let two: SourceStore;
  beforeAll(async () => {
    await createDatabase(url);
    databases = await Promise.all([1, 2, 3].map(() => openDatabase(url, () => {})));
    stores = databases.map(createSourceStore);
    [one, two] = stores as [SourceStore, SourceStore];
  });
  beforeEach(async () => {
    await databases[0]?.db.deleteFrom('sources').execute();
    await databases[0]?.db.deleteFrom('source_items').execute();
  });
  afterAll(() => Promise.all(databases.map(({ db }) => db.destroy())));

  it('are added once for each workspace, and are due at once', async () => {
    expect(await one.add(source())).toBe(true);
    expect(await two.add(source())).toBe(false);
    expect(await one.add(source({ id: 's2' }))).toBe(false);
    expect(await one.add(source({ id: 's3', team: 'T0OTHER' }))).toBe(true);
    const fresh = { etag: null, lastModified: null, checkedAt: null, nextCheckAt: NOON, failures: 0, problem: null };
    expect(await one.list('T0DESK')).toEqual([{ ...source(), ...fresh }]);
  });

  it('of the settings are everybody’s, those of another workspace are not', async () => {
    await one.add(source({ id: 'own', addedAt: NOON + 1 }));
    await one.add(source({ id: 'all', team: '', addedBy: 'settings' }));
    await one.add(source({ id: 'others', team: 'T0OTHER', addedAt: NOON + 2 }));
    const ids = async (team: string | null) => (await one.list(team)).map(({ id }) => id);
    expect(await ids('T0DESK')).toEqual(['all', 'own']);
    expect(await ids('')).toEqual(['all']);
    expect(await ids(null)).toEqual(['all', 'own', 'others']);
  });

  it('are removed by their own workspace alone, with what was known of their items', async () => {
    await one.add(source());
    await one.markSeen('s1', ['https://news.example/1'], NOON);
    expect(await one.remove('T0OTHER', 's1')).toBe(false);
    expect(await one.seen('s1', ['https://news.example/1'])).toHaveProperty('size', 1);
    expect(await one.remove('T0DESK', 's1')).toBe(true);
    expect(await one.list(null)).toEqual([]);
    await one.markSeen('s1', ['https://news.example/2'], NOON);
    expect(await one.seen('s1', ['https://news.example/1', 'https://news.example/2'])).toEqual(new Set());
  });

  it('are claimed by one each, the one that is due longest first', async () => {
    for (const [id, late] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const) {
      await one.add(source({ id, url: `https://news.example/${id}`, addedAt: NOON - late }));
    }
    await one.add(source({ id: 'later', url: 'https://news.example/later', addedAt: NOON + 1 }));
    expect(await one.claimDue(NOON)).toMatchObject({ id: 'b' });
    const rest = await Promise.all([...stores, ...stores].map((store) => store.claimDue(NOON)));
    expect(rest.flatMap((claimed) => claimed?.id ?? []).sort()).toEqual(['a', 'c']);
    expect(await two.claimDue(NOON)).toBeNull();
  });

  it('are held for two minutes, and then another reads them', async () => {
    await one.add(source());
    await one.claimDue(NOON);
    expect(await two.claimDue(NOON + TWO_MINUTES - 1)).toBeNull();
    expect(await two.claimDue(NOON + TWO_MINUTES)).toMatchObject({ id: 's1' });
  });

  it('keep how a reading went, and are due again when it says', async () => {
    await one.add(source());
    await one.claimDue(NOON);
    await one.checked('s1', READ, 'Sample News');
    expect(await two.list('T0DESK')).toEqual([{ ...source(), ...READ, title: 'Sample News' }]);
    expect(await two.claimDue(NOON + QUARTER - 1)).toBeNull();
    const failed = { ...READ, nextCheckAt: NOON + 2 * QUARTER, failures: 3, problem: 'it answered 503' };
    expect(await two.claimDue(NOON + QUARTER)).toMatchObject(READ);
    await two.checked('s1', failed, 'Sample News');
    expect(await one.list(null)).toMatchObject([failed]);
    await one.checked('gone', READ, null);
    expect(await one.list(null)).toHaveLength(1);
  });

  it('know which items were seen: of many, of long addresses, and not of another source', async () => {
    await one.add(source());
    await one.add(source({ id: 's2', url: 'https://news.example/other' }));
    const urls = Array.from({ length: 1_200 }, (_, at) => `https://news.example/${at}`);
    const long = [1, 2].map((at) => `https://news.example/${'%D8%A7'.repeat(900)}/${at}`);
    await one.markSeen('s1', [...urls, ...long.slice(0, 1)], NOON);
    await one.markSeen('s1', urls.slice(0, 3), NOON + 1);
    await one.markSeen('s1', [], NOON);
    expect(await two.seen('s1', [...urls, ...long, 'https://news.example/new'])).toEqual(
      new Set([...urls, ...long.slice(0, 1)]),
    );
    expect(await two.seen('s2', urls)).toEqual(new Set());
    expect(await two.seen('s1', [])).toEqual(new Set());
  });
});
