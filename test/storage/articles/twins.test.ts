import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { INGESTED, KNOWLEDGE } from '../../../src/app/ports/record.ts';
import { rereadStale } from '../../../src/app/reread-stale.ts';
import { buildNameIndex } from '../../../src/core/names/name-index.ts';
import { passageTerms } from '../../../src/core/search/passage-terms.ts';
import type { Database } from '../../../src/storage/engine.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { articleFrom } from '../../helpers/article.ts';
import { articleStore, emptyRecord, ownedBy } from '../../helpers/article-stores.ts';
import { createDatabase, describeOnEachEngine } from '../../helpers/engines.ts';
import { AGENCY, bulletin } from '../../helpers/twin-texts.ts';

const FEED = { id: 'feed-1', team: '' };
const OTHER_FEED = { id: 'feed-2', team: '' };
const agency = (id: string, paragraphs: readonly string[] = AGENCY) => articleFrom(paragraphs.join('\n\n'), { id });

describeOnEachEngine('twins', (url) => {
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  beforeEach(() => emptyRecord(database));
  afterAll(() => database.db.destroy());

  it('are found by their address, and by nearly the same text', async () => {
    const store = articleStore(database);
    await store.put({ ...agency('a'), url: 'https://example.org/a' }, [], FEED);
    expect(await store.twinOf(agency('b', AGENCY.slice(0, -1)))).toBe('a');
    expect(await store.twinOf({ ...articleFrom('Tanks.', { id: 'b' }), url: 'https://example.org/a' })).toBe('a');
    expect(await store.twinOf(articleFrom('Tanks.', { id: 'b' }))).toBeNull();
    expect(await store.twinOf(articleFrom('', { id: 'b' }))).toBeNull();
    expect(await store.twinOf({ ...agency('a'), url: 'https://example.org/a' })).toBeNull();
  });

  it('are not what only shares its boilerplate, however much of it there is', async () => {
    const store = articleStore(database);
    for (let day = 1; day <= 20; day++) {
      const article = articleFrom(bulletin(`${day} March`, 'south'), { id: `day-${day}` });
      expect(await store.putUnlessTwin(article, [], FEED)).toEqual({ kind: 'added' });
    }
    const again = articleFrom(bulletin('7 March', 'south'), { id: 'again' });
    expect(await store.putUnlessTwin(again, [], OTHER_FEED)).toEqual({ kind: 'twin', of: 'day-7' });
  });

  it('stay until the last place that gave either of them is withdrawn', async () => {
    const store = articleStore(database);
    await store.putUnlessTwin(agency('a'), [], FEED);
    expect(await store.putUnlessTwin(agency('b'), [], OTHER_FEED)).toEqual({ kind: 'twin', of: 'a' });
    expect(await store.withdraw(FEED, null)).toBe(0);
    expect(await store.withdraw(OTHER_FEED, null)).toBe(1);
  });

  it('do not hold a file of the knowledge folder that its folder has no more', async () => {
    const store = articleStore(database);
    await store.put(agency('a.md'), [], KNOWLEDGE);
    expect(await store.putUnlessTwin(agency('b'), [], FEED)).toEqual({ kind: 'twin', of: 'a.md' });
    expect(await store.withdraw(KNOWLEDGE, 'a.md')).toBe(1);
  });

  it('of another workspace are neither named nor missed', async () => {
    const [a, b] = [articleStore(database, { team: 'A' }), articleStore(database, { team: 'B' })];
    await a.putUnlessTwin(agency('a'), [], ownedBy('A'));
    expect(await b.putUnlessTwin(agency('b'), [], ownedBy('B'))).toEqual({ kind: 'added' });
    expect(await b.articlesSince(null)).toEqual([agency('b')]);
  });

  it('do not keep an article from being replaced by its own new text', async () => {
    const store = articleStore(database);
    await store.put(agency('a'), [], FEED);
    await store.put(articleFrom('Tanks.', { id: 'b' }), [], FEED);
    expect(await store.putUnlessTwin(agency('b'), [], FEED)).toEqual({ kind: 'replaced' });
  });
});

describeOnEachEngine('rereading', (url) => {
  const names = buildNameIndex({
    countries: [{ code: 'XA', name: 'Zorgon', aliases: [], demonyms: [], capital: null }],
    makers: [],
    systems: [],
    classes: [],
  });
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  afterAll(() => database.db.destroy());

  it('brings facts and terms up to the names of this process, whoever may see them, and leaves the rest', async () => {
    const before = articleStore(database);
    const now = articleStore(database, { names, reader: 'reader-2' });
    const article = (id: string) => articleFrom(`Zorgon has bought ${id.length} tanks.`, { id });
    for (let at = 0; at < 12; at++) await before.put(article(`shared-${at}`), [], INGESTED);
    await before.put(article('owned'), [], ownedBy('A'));
    await now.put(article('fresh'), [], INGESTED);
    await rereadStale(now, names);
    const stored = await articleStore(database, { team: 'A' }).articles(['shared-11', 'owned', 'fresh']);
    expect(stored.map(({ reader }) => reader)).toEqual(Array(3).fill('reader-2'));
    for (const { article: each, terms } of stored) expect(terms).toEqual(passageTerms(each, names));
    expect([...(stored[0]?.terms.values() ?? [])][0]?.terms).toContain('country:XA');
    expect(await now.factsOf(['shared-11#0'])).toContainEqual(expect.objectContaining({ kind: 'count', value: 9 }));
    expect(await now.factsOf(['fresh#0'])).toEqual([]);
    expect(await now.reread(() => [], { after: null, limit: 5 })).toBeNull();
  });

  it('puts an article that comes again word for word with the new names', async () => {
    const [article, later] = [
      articleFrom('Zorgon.', { id: 'again' }),
      articleStore(database, { names, reader: 'reader-3' }),
    ];
    await articleStore(database).put(article, [], INGESTED);
    expect(await later.gainOrigin(article, INGESTED)).toBe(false);
    expect(await later.put(article, [], INGESTED)).toEqual({ kind: 'there' });
    expect(await later.articles(['again'])).toMatchObject([{ reader: 'reader-3' }]);
    expect(await later.gainOrigin(article, INGESTED)).toBe(true);
  });
});
