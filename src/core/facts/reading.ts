import type { ArticleHead, Passage, Span } from '../model/article.ts';
import type { Claim, Fact, FactKind } from '../model/fact.ts';
import type { NameIndex, NameMatch } from '../names/name-index.ts';
import type { TaggedSentence } from './tokens.ts';

/** What an extractor sees: one passage, tagged, and everything read before it. */
export interface Reading {
  readonly article: ArticleHead;
  readonly passage: Passage;
  readonly sentences: readonly TaggedSentence[];
  /** Known names in the passage, left to right, not overlapping. */
  readonly names: readonly NameMatch[];
  /** The article's title, tagged the same way; its offsets are in the title. */
  readonly title: { readonly sentences: readonly TaggedSentence[]; readonly names: readonly NameMatch[] };
  readonly index: NameIndex;
  /** Facts of this passage from the extractors before, in the order they were read. */
  readonly facts: readonly Fact[];
  /** Facts of the article's earlier passages, finished. */
  readonly earlier: readonly Fact[];
}

/** Reads one family of facts. Pure; returns what it found, in text order, and never repeats what stands in `reading.facts`. */
export type Extractor = (reading: Reading) => readonly Fact[];

/** Mends the facts of one passage once all are read: drops, merges, completes. Returns new facts, changes none. */
export type Refiner = (facts: readonly Fact[], reading: Reading) => readonly Fact[];

/** The claim that the words at `span` make: affirmed and unattributed until a refiner knows better. */
export function claimAt(reading: Reading, span: Span, { kind, rule }: { kind: FactKind; rule: string }): Claim {
  const { passage, article } = reading;
  const sentence = reading.sentences.find((each) => span.start < each.end) ?? reading.sentences.at(-1);
  return {
    id: `${passage.id}/${kind}@${span.start}-${span.end}`,
    articleId: article.id,
    passageId: passage.id,
    quote: sentence?.text ?? passage.text,
    text: passage.text.slice(span.start, span.end),
    span: { start: span.start, end: span.end },
    rule,
    attribution: null,
    polarity: 'affirmed',
  };
}
