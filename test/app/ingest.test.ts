import { expect, it } from 'vitest';
import { digest } from '../../src/app/digest.ts';
import { ingest } from '../../src/app/ingest.ts';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import { articleFrom } from '../helpers/article.ts';
import { shippedNames } from '../helpers/names.ts';

const index = await shippedNames();

it('stores each article with the facts read in it', async () => {
  const store = createMemoryRecord(index, 0);
  const article = articleFrom('Poland has 366 tanks.', { id: 'a' });
  await ingest([article, articleFrom('Nothing.', { id: 'b' })], { index, store });
  expect(await store.coverage()).toMatchObject({ articles: 2 });
  expect(await store.factsOf(['a#0'])).toContainEqual(expect.objectContaining({ kind: 'count', value: 366 }));
});

it('replaces an article that comes again', async () => {
  const store = createMemoryRecord(index, 0);
  await ingest([articleFrom('Poland has 366 tanks.', { id: 'a' })], { index, store });
  await ingest([articleFrom('Poland has 400 tanks.', { id: 'a' })], { index, store });
  const values = (await store.factsOf(['a#0'])).map((fact) => (fact.kind === 'count' ? fact.value : null));
  expect(values).toContain(400);
  expect(values).not.toContain(366);
});

it('makes a digest of what was published since a day', async () => {
  const store = createMemoryRecord(index, 0);
  const articles = ['2025-01-01', '2025-02-01', '2025-03-01'].map((published) =>
    articleFrom('Poland has 366 tanks.', { id: published, published }),
  );
  await ingest(articles, { index, store });
  const { entries, since, coverage } = await digest('2025-02-01', { store });
  expect(entries.map(({ article }) => article.id)).toEqual(['2025-03-01', '2025-02-01']);
  expect(since).toBe('2025-02-01');
  expect(coverage.articles).toBe(3);
});
