import { expect, it } from 'vitest';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import { articleFrom } from '../helpers/article.ts';
import { describeArticleRecord } from '../helpers/article-record-contract.ts';
import { NAMES } from '../helpers/search-names.ts';

describeArticleRecord('the record in memory', async () => {
  const record = createMemoryRecord(NAMES, 0);
  return { record, put: (article, facts) => record.put(article, facts) };
});

it('tells of the files that were refused', async () => {
  const record = createMemoryRecord(NAMES, 3);
  expect(await record.coverage()).toMatchObject({ articles: 0, refused: 3 });
  await record.put(articleFrom('A frigate.'), []);
  expect(await record.coverage()).toMatchObject({ articles: 1, refused: 3 });
});
