import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '../../src/app/ask.ts';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import { KNOWLEDGE } from '../../src/app/ports/record.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import { answerToJson } from '../../src/core/answer/answer-json.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { readKnowledge } from '../../src/feeds/read-knowledge.ts';
import { openStores } from '../../src/storage/open-stores.ts';
import { madeUpArticles, stockOf } from '../bench/made-up-articles.ts';
import { createDatabase, describeOnEachEngine } from '../helpers/engines.ts';
import { shippedNames } from '../helpers/names.ts';
import type { Read } from '../helpers/record.ts';
import { ROOT } from '../helpers/source-files.ts';
import { GOLDEN, readQuestions } from './read-questions.ts';

/** Share of the questions that get the same answer, every field of it, whoever proposed the passages. */
const MIN_AGREEMENT = 0.98;
/** Among so many others a question's rarer words close the gate for its common ones. */
const OTHER_PASSAGES = 500;

const questions = readQuestions().map((question) => question.ask);
let names: NameIndex;
let golden: readonly Read[];
let others: readonly Read[];

beforeAll(async () => {
  names = await shippedNames();
  const { articles } = await readKnowledge(GOLDEN, join(ROOT, 'knowledge/names'));
  golden = articles.map((article) => [article, readFacts(article, names)]);
  others = [...madeUpArticles(stockOf(names, 5_000), OTHER_PASSAGES)].map(({ article }) => [article, []]);
});

describeOnEachEngine("answers from the store's own index", (url) => {
  let stores: Stores;
  beforeAll(async () => {
    await createDatabase(url);
    stores = await openStores(url, { names, reader: 'golden', holder: 'test', onLost: () => {} });
  });
  afterAll(() => stores.close());

  it('are those from memory', { timeout: 60_000 }, async () => {
    const memory = createMemoryRecord(names, 0);
    const store = stores.articles('T1');
    for (const [article, facts] of [...golden, ...others]) {
      await memory.put(article, facts);
      await store.put(article, facts, KNOWLEDGE);
    }
    const differing: string[] = [];
    for (const question of questions) {
      const [fromMemory, fromStore] = await Promise.all(
        [memory, store].map((record) =>
          ask(question, { earlier: [] }, { index: names, candidates: record, store: record }),
        ),
      );
      if (
        JSON.stringify(fromMemory && answerToJson(fromMemory)) !== JSON.stringify(fromStore && answerToJson(fromStore))
      ) {
        differing.push(question);
      }
    }
    const share = 1 - differing.length / questions.length;
    process.stdout.write(
      `agreement: ${(100 * share).toFixed(1)} % of ${questions.length} questions${differing.map((each) => `; differs: ${each}`).join('')}\n`,
    );
    expect(share).toBeGreaterThanOrEqual(MIN_AGREEMENT);
  });
});
