/** The nouns, last part: what is asked and what is answered. */
import type { ArticleHead, Passage, Span } from './article.ts';
import type { Deal, DealStatus, Fact } from './fact.ts';
import type { Entity } from './names.ts';

/** A normalised word of a passage or question; an entity's names all give the term `entity.id`. */
export interface Term {
  /** Stemmed and folded, or an entity's id. */
  readonly text: string;
  /** The words it came from. */
  readonly span: Span;
}

export type Asks = 'how-many' | 'how-much' | 'when' | 'who' | 'where' | 'what';

export interface Question {
  /** The question that is answered. */
  readonly text: string;
  /** What the person wrote, where the desk read more into it or put a name right: show both. */
  readonly typed?: string;
  readonly terms: readonly Term[];
  /** The names in it that the desk knows, each once. */
  readonly entities: readonly Entity[];
  readonly asks: Asks;
  /** What the person narrows the answer to; left out where nothing. */
  readonly filters?: Filters;
}

/** What narrows an answer: articles by their source and day of publication, deals by the rest. Empty and null narrow nothing. */
export interface Filters {
  /** First and last day of publication, `YYYY-MM-DD`. */
  readonly since: string | null;
  readonly until: string | null;
  /** Any of these; the same for the other lists. */
  readonly statuses: readonly DealStatus[];
  /** As the person wrote them. */
  readonly buyers: readonly string[];
  readonly suppliers: readonly string[];
  readonly systems: readonly string[];
  readonly sources: readonly string[];
  /** What of them could not be used, each with what to write instead, as sentences. */
  readonly advice: readonly string[];
}

/** A passage proposed for a question. */
export interface Candidate {
  readonly article: ArticleHead;
  readonly passage: Passage;
}

/** Figures of the whole collection that the ranker needs, whoever proposed the candidates. */
export interface Collection {
  readonly passages: number;
  /** Mean number of terms in a passage. */
  readonly averageLength: number;
  /** In how many passages each of the question's terms stands; 0 for an unknown one. */
  readonly documentFrequency: ReadonlyMap<string, number>;
  /** The known words nearest to each word of the question that stands nowhere, best first; each has its frequency too. */
  readonly corrections: ReadonlyMap<string, readonly string[]>;
}

/** A passage that bears on a question. */
export interface Hit {
  readonly article: ArticleHead;
  readonly passage: Passage;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** The question's terms found in it, with where. */
  readonly matched: readonly Term[];
  /** The features that made the score, in words, most weighty first. */
  readonly why: readonly string[];
}

/** Two articles that say different numbers of the same thing; shown both, never averaged. */
export interface Conflict {
  readonly about: string;
  readonly factIds: readonly string[];
}

/** What the record holds, for saying what an answer rests on. */
export interface Coverage {
  readonly articles: number;
  readonly passages: number;
  /** Day of the newest article, or null when there is none. */
  readonly newest: string | null;
  readonly sources: readonly string[];
  /** Files that could not be read. */
  readonly refused: number;
}

export type Verdict = 'answered' | 'related' | 'none';

export interface Headline {
  readonly text: string;
  /** The facts it was read from; empty when it quotes a sentence of the first hit. */
  readonly factIds: readonly string[];
}

export interface Answer {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly headline: Headline | null;
  readonly facts: readonly Fact[];
  readonly hits: readonly Hit[];
  readonly conflicts: readonly Conflict[];
  /** What the article does not say of the deals shown, in words. */
  readonly missing: readonly string[];
  /** Questions or names to try instead. */
  readonly suggestions: readonly string[];
  /** Why there is no better answer, and what to write instead of a filter that could not be used; else null. */
  readonly reason: string | null;
  readonly coverage: Coverage;
}

/** What is new since a day: one entry an article, newest first. */
export interface Digest {
  /** Articles published on or after this day, or all when null. */
  readonly since: string | null;
  readonly entries: readonly DigestEntry[];
  readonly coverage: Coverage;
}

export interface DigestEntry {
  readonly article: ArticleHead;
  /** The first sentence of its body. */
  readonly lead: string;
  readonly deals: readonly Deal[];
}
