import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIndexedRecord } from '../../../src/app/indexed-record.ts';
import { INGESTED, KNOWLEDGE } from '../../../src/app/ports/record.ts';
import { passageTerms } from '../../../src/core/search/passage-terms.ts';
import type { Database } from '../../../src/storage/engine.ts';
import { openDatabase } from '../../../src/storage/open-database.ts';
import { createStoredCandidates } from '../../../src/storage/text-index/stored-candidates.ts';
import { articleFrom } from '../../helpers/article.ts';
import { describeArticleRecord } from '../../helpers/article-record-contract.ts';
import { articleStore, emptyRecord, tableSizes } from '../../helpers/article-stores.ts';
import { createDatabase, describeOnEachEngine } from '../../helpers/engines.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';
import { NAMES } from '../../helpers/search-names.ts';

describeOnEachEngine('the article store', (url) => {
  let database: Database;
  beforeAll(async () => {
    await createDatabase(url);
    database = await openDatabase(url, () => {});
  });
  beforeEach(() => emptyRecord(database));
  afterAll(() => database.db.destroy());

  describeArticleRecord('with its own text index', async () => {
    const store = articleStore(database);
    const record = { ...store, ...createStoredCandidates(database, { team: '' }) };
    return { record, put: (article, facts) => store.put(article, facts, INGESTED) };
  });

  describeArticleRecord('with an index in memory', async () => {
    const store = articleStore(database);
    const record = createIndexedRecord(store, { names: NAMES, reader: 'reader-1' });
    const put: typeof store.put = async (article, facts, origin) => {
      const outcome = await store.put(article, facts, origin);
      await record.sync();
      return outcome;
    };
    return { record, put: (article, facts) => put(article, facts, INGESTED) };
  });

  describe('putting', () => {
    it('keeps an article as it is, with the terms it is found by', async () => {
      const store = articleStore(database);
      const [article, facts] = howitzers();
      const whole = { ...article, url: 'https://example.org/a?b=1&c', tags: ['guns', 'Türkiye'] };
      expect(await store.put(whole, facts, INGESTED)).toEqual({ kind: 'added' });
      expect(await store.articles([whole.id, 'unknown'])).toEqual([
        { article: whole, terms: passageTerms(whole, NAMES), reader: 'reader-1' },
      ]);
      expect(await store.articles([])).toEqual([]);
    });

    it('says that it is there when it comes again word for word, and changes nothing', async () => {
      const store = articleStore(database);
      const [article, facts] = howitzers();
      await store.put(article, facts, INGESTED);
      const { revision } = await store.addedAfter(0);
      expect(await store.put(article, [], INGESTED)).toEqual({ kind: 'there' });
      expect(await store.gainOrigin(article, INGESTED)).toBe(true);
      expect((await store.addedAfter(0)).revision).toBe(revision);
      expect(await store.factsOf(article.passages.map(({ id }) => id))).toHaveLength(facts.length);
    });

    it.each([
      ['title', { title: 'Another headline' }],
      ['day', { published: '2025-06-04' }],
      ['tags', { tags: ['guns'] }],
      ['passages', { passages: articleFrom('Two\n\nparagraphs.', { id: 'howitzers.md' }).passages }],
    ])('replaces it when its %s differs', async (_, change) => {
      const store = articleStore(database);
      const [article, facts] = howitzers();
      await store.put(article, facts, INGESTED);
      const changed = { ...article, ...change };
      expect(await store.gainOrigin(changed, INGESTED)).toBe(false);
      expect(await store.put(changed, [], INGESTED)).toEqual({ kind: 'replaced' });
      expect((await store.articles([article.id]))[0]?.article).toEqual(changed);
      expect(await store.deals()).toEqual([]);
    });

    it('leaves nothing half done when it fails', async () => {
      const store = articleStore(database);
      const [article, facts] = howitzers();
      const before = await tableSizes(database, 'howitz');
      const [fact] = facts;
      // Facts are the last that is written.
      const broken = {
        ...fact,
        toJSON: () => {
          throw new Error('broken');
        },
      };
      await expect(store.put(article, [broken as never], INGESTED)).rejects.toThrow('broken');
      expect(await tableSizes(database, 'howitz')).toEqual(before);
    });
  });

  describe('withdrawing', () => {
    it('removes an article with all that belongs to it when its last origin goes', async () => {
      const store = articleStore(database);
      const before = await tableSizes(database, 'howitz');
      const [article, facts] = howitzers();
      await store.put(article, facts, INGESTED);
      await store.put(article, facts, KNOWLEDGE);
      expect(await tableSizes(database, 'howitz')).toMatchObject({
        articles: 1,
        article_origins: 2,
        counted: 4,
        found: 1,
      });
      expect(await store.withdraw(INGESTED, article.id)).toBe(0);
      expect(await tableSizes(database, 'howitz')).toMatchObject({
        articles: 1,
        article_origins: 1,
        facts: facts.length,
      });
      expect(await store.withdraw(INGESTED, article.id)).toBe(0);
      expect(await store.withdraw(KNOWLEDGE, article.id)).toBe(1);
      expect(await tableSizes(database, 'howitz')).toEqual(before);
      expect(before).toMatchObject({
        articles: 0,
        passages: 0,
        facts: 0,
        terms: 0,
        counted: 0,
        countedTerms: 0,
        found: 0,
      });
      expect(await store.articles([article.id])).toEqual([]);
      expect(await store.deals()).toEqual([]);
    });

    it('removes all that an origin alone gave, however many, and nothing else', async () => {
      const store = articleStore(database);
      const feed = { id: 'feed-1', team: '' };
      const [kept] = fighters();
      await store.put(kept, [], KNOWLEDGE);
      await store.put(kept, [], feed);
      for (let at = 0; at < 120; at++) await store.put(articleFrom(`Frigate ${at}.`, { id: `f${at}` }), [], feed);
      expect(await store.idsFrom(feed)).toHaveLength(121);
      expect(await store.withdraw(feed, null)).toBe(120);
      expect(await store.idsFrom(feed)).toEqual([]);
      expect(await store.coverage()).toMatchObject({ articles: 1, passages: kept.passages.length });
      expect(await store.withdraw({ id: 'never', team: '' }, null)).toBe(0);
    });

    it('takes in again what was removed, as new', async () => {
      const store = articleStore(database);
      const [article, facts] = howitzers();
      await store.put(article, facts, INGESTED);
      const { revision } = await store.addedAfter(0);
      await store.withdraw(INGESTED, article.id);
      expect(await store.put(article, facts, INGESTED)).toEqual({ kind: 'added' });
      expect((await store.addedAfter(revision)).articles).toEqual([article]);
    });

    it('gives the ids of an origin in order', async () => {
      const store = articleStore(database);
      for (const id of ['b', 'B', 'a-1', 'a1']) await store.put(articleFrom('Text.', { id }), [], KNOWLEDGE);
      expect(await store.idsFrom(KNOWLEDGE)).toEqual(['B', 'a-1', 'a1', 'b']);
      expect(await store.idsFrom({ ...KNOWLEDGE, team: 'T1' })).toEqual([]);
    });
  });

  describe('odd texts', () => {
    it.each([
      ['emoji and rare letters', '🚢 Fırkateyn 𝒜 第 一 艘 ', '🚢 Fırkateyn 𝒜 第 一 艘 '],
      [
        'quotes and backslashes',
        `O'Brien said "\\u0000" and \\'; drop table articles`,
        `O'Brien said "\\u0000" and \\'; drop table articles`,
      ],
      ['U+0000 in the middle', 'The\0frigate.', 'The\ufffdfrigate.'],
      ['half of an emoji', 'The \ud83d frigate \udea2.', 'The \ufffd frigate \ufffd.'],
    ])('keeps %s', async (_, text, kept) => {
      const store = articleStore(database);
      const [article, facts] = howitzers(`${text}.md`);
      const [passage] = article.passages;
      const odd = {
        ...article,
        title: text,
        source: text,
        tags: [text],
        passages: passage ? [{ ...passage, text }] : [],
      };
      const [fact] = facts;
      await store.put(odd, fact ? [{ ...fact, quote: text }] : [], INGESTED);
      expect(await store.put(odd, [], INGESTED)).toEqual({ kind: 'there' });
      expect(await store.gainOrigin(odd, INGESTED)).toBe(true);
      const [stored] = await store.articles([odd.id]);
      expect(stored?.article).toMatchObject({ id: `${kept}.md`, title: kept, source: kept, tags: [kept] });
      expect(stored?.article.passages[0]?.text).toBe(kept);
      expect(await store.factsOf([passage?.id ?? ''])).toMatchObject([{ quote: kept }]);
      expect(await store.withdraw(INGESTED, odd.id)).toBe(1);
    });
  });
});
