import { ask } from './app/ask.ts';
import { check } from './app/check.ts';
import { ingest } from './app/ingest.ts';
import { createMemoryRecord } from './app/memory-record.ts';
import type { ArticleRecord, Candidates, Desk, Refusal } from './app/ports/record.ts';
import type { DeskConfig } from './config.ts';
import { buildNameIndex, type NameIndex } from './core/names/name-index.ts';
import { readKnowledge } from './feeds/read-knowledge.ts';

/** Told after each article that was taken in. */
export type OnProgress = (done: number, total: number) => void;

/** Reads the knowledge folder into memory and returns the desk that answers from it. */
export async function openDesk(config: DeskConfig, onProgress?: OnProgress): Promise<Desk> {
  const { articles, names, refusals } = await readKnowledge(config.knowledgeDir, config.shippedNamesDir);
  const index = buildNameIndex(names);
  const record = createMemoryRecord(index, refusals.length);
  for (const [done, article] of articles.entries()) {
    await ingest([article], { index, store: record });
    onProgress?.(done + 1, articles.length);
  }
  return deskOver(record, index, () => refusals);
}

/** The desk that answers from a record. */
export function deskOver(
  record: Candidates & ArticleRecord,
  index: NameIndex,
  refusals: () => readonly Refusal[],
): Desk {
  const ports = { index, candidates: record, store: record };
  return {
    index,
    store: record,
    get refusals() {
      return refusals();
    },
    ask: (question, earlier = []) => ask(question, { earlier }, ports),
    check: (text) => check(text, ports),
  };
}
