import { ask } from '../../src/app/ask.ts';
import { createMemoryRecord } from '../../src/app/memory-record.ts';
import type { Answer } from '../../src/core/model/answer.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Fact } from '../../src/core/model/fact.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';

/** An article with the facts that were read in it. */
export type Read = readonly [article: Article, facts: readonly Fact[]];

export interface TestDesk {
  ask(question: string, earlier?: readonly string[]): Promise<Answer>;
}

/** A desk whose record in memory holds these articles with these facts, taken in in this order. */
export async function deskOf(index: NameIndex, read: readonly Read[]): Promise<TestDesk> {
  const record = createMemoryRecord(index, 0);
  for (const [article, facts] of read) await record.put(article, facts);
  return { ask: (question, earlier = []) => ask(question, { earlier }, { index, candidates: record, store: record }) };
}
