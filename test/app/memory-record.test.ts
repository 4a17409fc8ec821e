import { describe, expect, it } from 'vitest';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import type { Article } from '../../src/core/model/article.ts';
import { analyze } from '../../src/core/search/analyze.ts';
import { articleFrom } from '../helpers/article.ts';
import { fighters, howitzers } from '../helpers/sample-articles.ts';
import { NAMES } from '../helpers/search-names.ts';

const terms = (text: string) => analyze(text, NAMES, { asked: true });
const dated = (id: string, published: string, source: string | null = null): Article =>
  articleFrom(`Frigate ${id}.`, { id, published, source });

describe('the record in memory', () => {
  it('proposes passages of the articles put in, and keeps their facts', async () => {
    const record = createMemoryRecord(NAMES, 0);
    for (const [article, facts] of [howitzers(), fighters()]) await record.put(article, facts);
    const { candidates, collection } = await record.find(terms('Rafale fighters'), 5);
    expect(candidates[0]?.article.id).toBe('fighters.md');
    expect(candidates[0]?.article).not.toHaveProperty('passages');
    expect(collection.passages).toBeGreaterThan(2);
    const facts = await record.factsOf(candidates.slice(0, 1).map(({ passage }) => passage.id));
    expect(facts.length).toBeGreaterThan(0);
    expect(new Set(facts.map(({ passageId }) => passageId))).toEqual(new Set([candidates[0]?.passage.id]));
    expect(await record.factsOf(['unknown#0'])).toEqual([]);
  });

  it('replaces an article with the same id, and its facts', async () => {
    const record = createMemoryRecord(NAMES, 0);
    const [article, facts] = fighters();
    await record.put(article, facts);
    await record.put(articleFrom('Only frigates now.', { id: article.id }), []);
    expect((await record.find(terms('Rafale fighters'), 5)).candidates).toEqual([]);
    expect((await record.find(terms('frigates'), 5)).candidates).toHaveLength(1);
    expect(await record.factsOf(article.passages.map(({ id }) => id))).toEqual([]);
    expect(await record.coverage()).toMatchObject({ articles: 1, passages: 1 });
  });

  it('gives articles since a day, that day included, the newest first and then by id', async () => {
    const record = createMemoryRecord(NAMES, 0);
    for (const [id, day] of [
      ['b', '2025-02-01'],
      ['a', '2025-02-01'],
      ['c', '2025-03-01'],
      ['d', '2025-01-31'],
    ] as const) {
      await record.put(dated(id, day), []);
    }
    const since = async (day: string | null) => (await record.articlesSince(day)).map(({ id }) => id);
    expect(await since('2025-02-01')).toEqual(['c', 'a', 'b']);
    expect(await since(null)).toEqual(['c', 'a', 'b', 'd']);
    expect(await since('2026-01-01')).toEqual([]);
  });

  it('tells what it covers, each source once', async () => {
    const record = createMemoryRecord(NAMES, 3);
    expect(await record.coverage()).toEqual({ articles: 0, passages: 0, newest: null, sources: [], refused: 3 });
    await record.put(dated('a', '2025-02-01', 'Harbour Post'), []);
    await record.put(dated('b', '2025-03-01', 'Anchor'), []);
    await record.put(dated('c', '2024-03-01', 'Harbour Post'), []);
    await record.put(dated('d', '2024-03-01'), []);
    expect(await record.coverage()).toEqual({
      articles: 4,
      passages: 4,
      newest: '2025-03-01',
      sources: ['Anchor', 'Harbour Post'],
      refused: 3,
    });
  });
});
