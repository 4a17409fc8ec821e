import type { Modifier } from '../../model/fact.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, EMPHASIS } from '../lexicon/bounds.ts';
import type { Token } from '../tokens.ts';

/** The longest bound, in words. */
const MAX_WORDS = 4;

/** A bound before an amount, and where its words begin. */
export interface BoundBefore {
  readonly modifier: Modifier;
  readonly from: number;
}

/** Bounds that are prepositions too: what stands behind "over a" is no number but a thing, "over a $10bn contract". */
const PREPOSITIONS = /^(?:over|under|about|around|above|below|beyond|near)$/;

/** "at least", "more than", "up to", "about", with emphasis around them, right before a token; null where none stands. */
export function readBoundBefore(tokens: readonly Token[], at: number): BoundBefore | null {
  const end = skipEmphasis(tokens, at);
  const isArticle = /^an?$/.test(tokens[at - 1]?.lower ?? '');
  for (const to of end === at ? [at] : [at, end]) {
    for (let length = MAX_WORDS; length > 0; length--) {
      const words = phrase(tokens, to - length, to);
      const modifier = BOUNDS_BEFORE.get(words);
      if (modifier) return isArticle && PREPOSITIONS.test(words) ? null : { modifier, from: to - length };
    }
  }
  return null;
}

/** "or more", "+", "-odd" right behind an amount. */
export function readBoundAfter(tokens: readonly Token[], at: number): Modifier | null {
  return BOUNDS_AFTER.get(phrase(tokens, at, at + 2)) ?? BOUNDS_AFTER.get(phrase(tokens, at, at + 1)) ?? null;
}

/** The place behind such a bound, or `at` itself. */
export function skipBoundAfter(tokens: readonly Token[], at: number): number {
  if (BOUNDS_AFTER.has(phrase(tokens, at, at + 2))) return at + 2;
  return BOUNDS_AFTER.has(phrase(tokens, at, at + 1)) ? at + 1 : at;
}

/** Back over words that change nothing, from `at`. */
export function skipEmphasis(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end > at - 3 && EMPHASIS.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

function phrase(tokens: readonly Token[], from: number, to: number): string {
  return from < 0
    ? ''
    : tokens
        .slice(from, to)
        .map((token) => token.lower)
        .join(' ');
}
