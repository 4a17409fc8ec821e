/** The nouns of checking a text against the record. */
import type { Hit } from './answer.ts';
import type { Span } from './article.ts';
import type { Fact } from './fact.ts';

/** `supported`: the record says so; `contradicted`: it says otherwise; `not-in-record`: it says neither. */
export type ClaimVerdict = 'supported' | 'contradicted' | 'not-in-record';

/** What of a text can be checked. */
export type ClaimPart = 'status' | 'number' | 'system' | 'buyer' | 'supplier' | 'date' | 'value';

/** One thing that a text says, and what the record says of it. */
export interface CheckedPart {
  readonly part: ClaimPart;
  /** The text's words for it, and where they stand in it. */
  readonly text: string;
  readonly span: Span;
  readonly verdict: ClaimVerdict;
  /** What the record says, in words; null where it says nothing of the matter. */
  readonly says: string | null;
  /** The record's facts that it rests on. */
  readonly factIds: readonly string[];
}

/** A text with each thing in it checked, in the order they stand. */
export interface ClaimCheck {
  readonly text: string;
  /** `contradicted` where any part is, `supported` where all are; null where there is nothing to check. */
  readonly verdict: ClaimVerdict | null;
  readonly parts: readonly CheckedPart[];
  /** The facts that the parts rest on, and the passages those stand in. */
  readonly facts: readonly Fact[];
  readonly hits: readonly Hit[];
}
