import type { Span } from '../../model/article.ts';
import type { NameMatch } from '../../names/name-index.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSentence, Token } from '../tokens.ts';
import { findNameRuns, isHeadline, type NameRun } from './name-runs.ts';

/** A sentence as the readers of names see it. Positions are of tokens. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly runs: readonly NameRun[];
  /** Run that each token is in, or null. */
  readonly runAt: readonly (NameRun | null)[];
  /** Known name at each token, or null. */
  readonly known: readonly (NameMatch | null)[];
  /** Set like a headline, so that capitals say nothing. */
  readonly isHeadline: boolean;
}

/** Three readers look at each sentence; what the first has seen is kept for as long as the sentence is. */
const seen = new WeakMap<TaggedSentence, Scene>();

export function sceneOf(sentence: TaggedSentence, reading: Pick<Reading, 'names'>): Scene {
  const known = seen.get(sentence);
  if (known) return known;
  const scene = lookAt(sentence, reading);
  seen.set(sentence, scene);
  return scene;
}

function lookAt({ tokens }: TaggedSentence, { names }: Pick<Reading, 'names'>): Scene {
  const runs = findNameRuns(tokens);
  const runAt: (NameRun | null)[] = tokens.map(() => null);
  for (const run of runs) runAt.fill(run, run.first, run.last + 1);
  return { tokens, runs, runAt, known: layOver(tokens, names), isHeadline: isHeadline(tokens) };
}

/** For each token the item whose span it lies in, or null. Items in text order; of two that overlap the first stays. */
export function layOver<T extends { readonly span: Span }>(
  tokens: readonly Token[],
  items: readonly T[],
): (T | null)[] {
  let next = firstBehind(items, tokens[0]?.start ?? 0);
  return tokens.map((token) => {
    while (next < items.length && (items[next]?.span.end ?? 0) <= token.start) next++;
    const item = items[next];
    return item && item.span.start < token.end ? item : null;
  });
}

/** Index of the first item that ends behind an offset: by halving, so that a long passage is not walked for each sentence. */
function firstBehind(items: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens around `at` that hold the same item. */
export function extentOf<T>(laid: readonly (T | null)[], at: number): NameRun {
  let [first, last] = [at, at];
  while (first > 0 && laid[first - 1] === laid[at]) first--;
  while (last + 1 < laid.length && laid[last + 1] === laid[at]) last++;
  return { first, last };
}

/** Where the words from one token to another stand in the passage, without a possessive that the tokeniser left on. */
export function spanOf(tokens: readonly Token[], { first, last }: NameRun): Span {
  const end = tokens[last]?.end ?? 0;
  return { start: tokens[first]?.start ?? 0, end: /.['’]s$/.test(tokens[last]?.text ?? '') ? end - 2 : end };
}
