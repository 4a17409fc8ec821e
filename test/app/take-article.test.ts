import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { INGESTED, KNOWLEDGE } from '../../src/app/ports/record.ts';
import { takeArticle } from '../../src/app/take-article.ts';
import type { Database } from '../../src/storage/engine.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { articleFrom } from '../helpers/article.ts';
import { articleStore, emptyRecord } from '../helpers/article-stores.ts';
import { NAMES } from '../helpers/search-names.ts';
import { AGENCY } from '../helpers/twin-texts.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase('file::memory:', () => {});
});
beforeEach(() => emptyRecord(database));
afterAll(() => database.db.destroy());

const agency = (id: string) => articleFrom(AGENCY.join('\n\n'), { id });
const tanks = (count: number) => articleFrom(`Poland has ${count} tanks.`, { id: 'tanks' });
const ports = () => ({ index: NAMES, store: articleStore(database) });

it('says what became of an article, and keeps its facts', async () => {
  expect(await takeArticle(tanks(366), INGESTED, ports())).toMatchObject({ kind: 'added' });
  expect(await takeArticle(tanks(366), INGESTED, ports())).toEqual({ kind: 'there', as: 'tanks' });
  expect(await takeArticle(tanks(400), INGESTED, ports())).toMatchObject({ kind: 'replaced' });
  const facts = await articleStore(database).factsOf(['tanks#0']);
  expect(facts.flatMap((fact) => (fact.kind === 'count' ? [fact.value] : []))).toEqual([400]);
});

it('names the article that is there already with nearly the same text', async () => {
  await takeArticle(agency('a'), INGESTED, ports());
  expect(await takeArticle(agency('b'), INGESTED, ports())).toEqual({ kind: 'there', as: 'a' });
  expect(await articleStore(database).coverage()).toMatchObject({ articles: 1 });
});

it('reads no facts of what is there word for word, and gives it the origin', async () => {
  await takeArticle(agency('a'), INGESTED, ports());
  const store = { ...articleStore(database), putUnlessTwin: () => Promise.reject(new Error('put again')) };
  expect(await takeArticle(agency('a'), KNOWLEDGE, { index: NAMES, store })).toEqual({ kind: 'there', as: 'a' });
  expect(await store.idsFrom(KNOWLEDGE)).toEqual(['a']);
});
