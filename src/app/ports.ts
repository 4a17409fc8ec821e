/** What the app needs from the world, as small interfaces. The record in memory implements them in memory-record.ts. */
import type { Answer, Candidate, Collection, Coverage, Term } from '../core/model/answer.ts';
import type { Article } from '../core/model/article.ts';
import type { Fact } from '../core/model/fact.ts';
import type { NameIndex } from '../core/names/name-index.ts';

/** Proposes passages for a question; the ranker decides. Whoever proposes, the order comes out the same. */
export interface Candidates {
  /** At most `limit` passages that share a term with the question, with the figures of the whole collection. */
  find(terms: readonly Term[], limit: number): Promise<CandidateSet>;
}

export interface CandidateSet {
  readonly candidates: readonly Candidate[];
  readonly collection: Collection;
}

/** Articles and the facts read from them. */
export interface ArticleStore {
  /** Adds an article, or replaces the one with its id. */
  put(article: Article, facts: readonly Fact[]): Promise<void>;
  factsOf(passageIds: readonly string[]): Promise<readonly Fact[]>;
  /** Articles published on or after `since` (`YYYY-MM-DD`; null: all), newest first, then by id. */
  articlesSince(since: string | null): Promise<readonly Article[]>;
  coverage(): Promise<Coverage>;
}

/** A file that was not taken in, and what to do about it. One line when shown: `FILE:LINE: PROBLEM. REMEDY.` */
export interface Refusal {
  /** Path below the knowledge folder. */
  readonly file: string;
  /** From 1, or null where the whole file is meant. */
  readonly line: number | null;
  /** What is wrong, with the offending value. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

/** The desk as the surfaces see it: Slack, the terminal and the page ask here and show the same answer. */
export interface Desk {
  readonly index: NameIndex;
  readonly store: ArticleStore;
  /** What was not taken in when the desk opened. */
  readonly refusals: readonly Refusal[];
  /** Answers a question; `earlier` are the questions before it in the same conversation, oldest first. */
  ask(question: string, earlier?: readonly string[]): Promise<Answer>;
}
