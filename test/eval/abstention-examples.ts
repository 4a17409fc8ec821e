import { indexCorpus } from '../../src/app/search-corpus.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { parseQuestion } from '../../src/core/question/parse-question.ts';
import { readSignals, type Signals } from '../../src/core/search/abstain.ts';
import { rank } from '../../src/core/search/rank.ts';
import { type JudgedQuery, type SearchCollection, spread } from './search-collections.ts';

/** A question put to a collection: its own (the topic is there) or another's (it is not, as a rule). */
export interface AbstentionExample {
  readonly signals: Signals;
  readonly isOwn: boolean;
  /** How many questions were put as one. */
  readonly joined: number;
}

const NOTHING: Signals = { evidence: 0, common: 0, early: 0, unknown: 1, size: 0 };
const CANDIDATES = 50;

/**
 * Puts questions of every collection to one of them, and some again joined by twos, threes and fives: long questions
 * must not pass for present, nor short ones for absent, only because one collection asks at length.
 */
export function abstentionExamples(
  target: SearchCollection,
  all: readonly SearchCollection[],
  { names, own, others }: { readonly names: NameIndex; readonly own: number; readonly others: number },
): AbstentionExample[] {
  const index = indexCorpus(target.passages, names);
  const put = (text: string): Signals => {
    const question = parseQuestion(text, names);
    const proposed = index.find(question.terms, CANDIDATES);
    const hits = rank(question, proposed, { index: names });
    return readSignals(question, hits, { collection: proposed.collection, index: names }) ?? NOTHING;
  };
  return all.flatMap(({ name, queries: every }) => {
    const isOwn = name === target.name;
    const queries = isOwn ? target.queries : every;
    const size = isOwn ? own : others;
    const single = spread(queries, size).map(({ text }) => ({ signals: put(text), isOwn, joined: 1 }));
    const joined = [2, 3, 5].flatMap((count) =>
      joinQueries(queries, count, Math.ceil(size / 4)).map((text) => ({ signals: put(text), isOwn, joined: count })),
    );
    return [...single, ...joined];
  });
}

/** A stretch of a collection's passages, with the questions that they answer, under the same name. */
export function sliceCollection({ name, passages, queries }: SearchCollection, from: number, size: number) {
  const kept = passages.slice(from, from + size);
  const ids = new Set(kept.map(({ id }) => id));
  const answered = queries.filter(({ relevant }) => relevant.some((id) => ids.has(id)));
  return { name, passages: kept, queries: answered } satisfies SearchCollection;
}

function joinQueries(queries: readonly JudgedQuery[], count: number, size: number): string[] {
  const starts = Array.from({ length: size }, (_, at) => Math.floor((at * queries.length) / size));
  return starts.map((start) =>
    Array.from({ length: count }, (_, next) => queries[(start + next) % queries.length]?.text ?? '').join(' '),
  );
}
