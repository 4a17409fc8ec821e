import type { Span } from '../../model/article.ts';
import type { NameMatch } from '../../names/name-index.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSentence, Token } from '../tokens.ts';
import { findNameRuns, isHeadline, type NameRun } from './name-runs.ts';

/** A sentence as the readers of names see it. Positions are of tokens. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly runs: readonly NameRun[];
  /** Known name at each token, or null. */
  readonly known: readonly (NameMatch | null)[];
  /** Set like a headline, so that capitals say nothing. */
  readonly isHeadline: boolean;
}

export function sceneOf(sentence: TaggedSentence, reading: Pick<Reading, 'names'>): Scene {
  const { tokens } = sentence;
  return { tokens, runs: findNameRuns(tokens), known: layOver(tokens, reading.names), isHeadline: isHeadline(tokens) };
}

/** For each token the item whose span it lies in, or null. Both must be in text order; of overlapping items the first stays. */
export function layOver<T extends { readonly span: Span }>(
  tokens: readonly Token[],
  items: readonly T[],
): (T | null)[] {
  const laid: (T | null)[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < items.length && (items[next]?.span.end ?? 0) <= token.start) next++;
    const item = items[next];
    laid.push(item && item.span.start < token.end ? item : null);
  }
  return laid;
}

/** Where the words from one token to another stand in the passage. */
export function spanOf(tokens: readonly Token[], { first, last }: NameRun): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}
