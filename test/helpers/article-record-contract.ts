import { describe, expect, it } from 'vitest';
import type { ArticleRecord, Candidates } from '../../src/app/ports/record.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import { analyze } from '../../src/core/search/analyze.ts';
import { articleFrom } from './article.ts';
import { fighters, howitzers } from './sample-articles.ts';
import { NAMES } from './search-names.ts';

/** A record that can be filled, empty yet. What is put is found at once. */
export interface OpenRecord {
  readonly record: ArticleRecord & Candidates;
  put(article: Article, facts: readonly Fact[]): Promise<unknown>;
}

const terms = (text: string) => analyze(text, NAMES, { asked: true });
const dated = (id: string, published: string, source: string | null = null): Article =>
  articleFrom(`Frigate ${id}.`, { id, published, source });

/** What every record of articles promises, wherever it keeps them. */
export function describeArticleRecord(name: string, open: () => Promise<OpenRecord>): void {
  describe(`${name} as a record of articles`, () => {
    it('proposes passages of the articles put in, and keeps their facts', async () => {
      const { record, put } = await open();
      for (const [article, facts] of [howitzers(), fighters()]) await put(article, facts);
      const { candidates, collection } = await record.find(terms('Rafale fighters'), 5);
      expect(candidates[0]?.article.id).toBe('fighters.md');
      expect(candidates[0]?.article).not.toHaveProperty('passages');
      expect(candidates[0]?.passage).toEqual(fighters()[0].passages[0]);
      expect(collection.passages).toBe(howitzers()[0].passages.length + fighters()[0].passages.length);
      expect(await record.find(terms('submarines'), 5)).toMatchObject({ candidates: [] });
    });

    it('gives the facts of passages in the order asked for and then of the text', async () => {
      const { record, put } = await open();
      const [article, facts] = howitzers();
      await put(article, facts);
      const ids = article.passages.map(({ id }) => id).reverse();
      const expected = ids.flatMap((id) => facts.filter(({ passageId }) => passageId === id));
      expect(expected.length).toBeGreaterThan(5);
      expect(await record.factsOf(ids)).toEqual(expected);
      expect(await record.factsOf(['unknown#0'])).toEqual([]);
      expect(await record.factsOf([])).toEqual([]);
    });

    it('replaces an article with the same id, and its facts', async () => {
      const { record, put } = await open();
      const [article, facts] = fighters();
      await put(article, facts);
      await put(articleFrom('Only frigates now.', { id: article.id }), []);
      expect((await record.find(terms('Rafale fighters'), 5)).candidates).toEqual([]);
      expect((await record.find(terms('frigates'), 5)).candidates).toHaveLength(1);
      expect(await record.factsOf(article.passages.map(({ id }) => id))).toEqual([]);
      expect(await record.deals()).toEqual([]);
      expect(await record.coverage()).toMatchObject({ articles: 1, passages: 1 });
    });

    it('gives articles since a day, that day included, the newest first and then by id', async () => {
      const { record, put } = await open();
      const days = {
        b: '2025-02-01',
        B: '2025-02-01',
        'a-1': '2025-02-01',
        a1: '2025-02-01',
        c: '2025-03-01',
        d: '2025-01-31',
      };
      for (const [id, day] of Object.entries(days)) await put(dated(id, day), []);
      const since = async (day: string | null) => (await record.articlesSince(day)).map(({ id }) => id);
      expect(await since('2025-02-01')).toEqual(['c', 'B', 'a-1', 'a1', 'b']);
      expect(await since(null)).toEqual(['c', 'B', 'a-1', 'a1', 'b', 'd']);
      expect(await since('2026-01-01')).toEqual([]);
      expect(await record.articlesSince('2025-03-01')).toEqual([dated('c', '2025-03-01')]);
    });

    it('gives every deal with its article, by article and then in the order of the text', async () => {
      const { record, put } = await open();
      for (const [article, facts] of [howitzers('b'), fighters('a')]) await put(article, facts);
      const deals = [fighters('a'), howitzers('b')].flatMap(([{ passages: _, ...article }, facts]) =>
        facts.flatMap((deal) => (deal.kind === 'deal' ? [{ deal, article }] : [])),
      );
      expect(deals).toHaveLength(6);
      expect(await record.deals()).toEqual(deals);
    });

    it('tells what was added after a revision, but not what was replaced', async () => {
      const { record, put } = await open();
      await put(dated('a', '2025-01-01'), []);
      const before = await record.addedAfter(0);
      expect(before.articles).toEqual([dated('a', '2025-01-01')]);
      await put(dated('b', '2025-02-01'), []);
      await put(dated('c', '2025-03-01'), []);
      await put(dated('a', '2025-04-01'), []);
      const after = await record.addedAfter(before.revision);
      expect(after.articles.map(({ id }) => id)).toEqual(['c', 'b']);
      expect(after.revision).toBeGreaterThan(before.revision);
      expect(await record.addedAfter(after.revision)).toEqual({ revision: after.revision, articles: [] });
    });

    it('tells what it covers, each source once', async () => {
      const { record, put } = await open();
      expect(await record.coverage()).toEqual({ articles: 0, passages: 0, newest: null, sources: [], refused: 0 });
      await put(dated('a', '2025-02-01', 'Harbour Post'), []);
      expect(await record.coverage()).toMatchObject({ articles: 1, newest: '2025-02-01' });
      await put(dated('b', '2025-03-01', 'Anchor'), []);
      await put(dated('c', '2024-03-01', 'Harbour Post'), []);
      await put(dated('d', '2024-03-01'), []);
      const sources = ['Anchor', 'Harbour Post'];
      expect(await record.coverage()).toEqual({ articles: 4, passages: 4, newest: '2025-03-01', sources, refused: 0 });
    });
  });
}
