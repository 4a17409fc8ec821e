import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ingestKept } from '../../src/app/ingest-kept.ts';
import { INGESTED, KNOWLEDGE } from '../../src/app/ports/record.ts';
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
const ports = (takesTwins = false) => ({ index: NAMES, store: articleStore(database), origin: INGESTED, takesTwins });

it('says of each article what became of it, and keeps its facts', async () => {
  const first = [agency('a'), agency('b'), articleFrom('Poland has 366 tanks.', { id: 'c' })];
  expect(await ingestKept(first, ports())).toEqual([
    { id: 'a', kind: 'added' },
    { id: 'b', kind: 'twin', of: 'a' },
    { id: 'c', kind: 'added' },
  ]);
  expect(await ingestKept([agency('a'), articleFrom('Poland has 400 tanks.', { id: 'c' })], ports())).toEqual([
    { id: 'a', kind: 'there' },
    { id: 'c', kind: 'replaced' },
  ]);
  const facts = await articleStore(database).factsOf(['c#0']);
  expect(facts.flatMap((fact) => (fact.kind === 'count' ? [fact.value] : []))).toEqual([400]);
});

it('takes a twin where its file was put there on purpose', async () => {
  await ingestKept([agency('a')], ports());
  expect(await ingestKept([agency('b')], { ...ports(true), origin: KNOWLEDGE })).toEqual([{ id: 'b', kind: 'added' }]);
});

it('reads no facts of what is there already', async () => {
  await ingestKept([agency('a')], ports());
  const put = () => Promise.reject(new Error('put again'));
  const store = { ...articleStore(database), put, putUnlessTwin: put };
  const outcomes = await ingestKept([agency('a')], { ...ports(), store, origin: KNOWLEDGE });
  expect(outcomes).toEqual([{ id: 'a', kind: 'there' }]);
  expect(await store.idsFrom(KNOWLEDGE)).toEqual(['a']);
});
