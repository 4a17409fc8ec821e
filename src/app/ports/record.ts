/** What the app needs of the record: passages proposed for a question, articles with their facts, and what changed. */
import type { Answer, Candidate, Collection, Coverage, Term } from '../../core/model/answer.ts';
import type { Article } from '../../core/model/article.ts';
import type { ClaimCheck } from '../../core/model/claim-check.ts';
import type { SaidDeal } from '../../core/model/delta.ts';
import type { Fact } from '../../core/model/fact.ts';
import type { NameIndex } from '../../core/names/name-index.ts';
import type { IndexTerms } from '../../core/search/passage-terms.ts';

/** Proposes passages for a question; the ranker decides. Whoever proposes, the order comes out the same. */
export interface Candidates {
  /** At most `limit` passages that share a term with the question, with the figures of the whole collection. */
  find(terms: readonly Term[], limit: number): Promise<CandidateSet>;
}

export interface CandidateSet {
  readonly candidates: readonly Candidate[];
  readonly collection: Collection;
}

/** Where an article came from. One article may come from several places, and stays until the last of them is withdrawn. */
export interface Origin {
  /** `knowledge`, `ingest`, or a source's id. */
  readonly id: string;
  /** The workspace that added it; empty: everybody's. */
  readonly team: string;
}

/** The shared knowledge folder. */
export const KNOWLEDGE: Origin = { id: 'knowledge', team: '' };
/** What was added from the command line. */
export const INGESTED: Origin = { id: 'ingest', team: '' };

/** Articles and the facts read from them, for reading. */
export interface ArticleRecord {
  factsOf(passageIds: readonly string[]): Promise<readonly Fact[]>;
  /** Articles published on or after `since` (`YYYY-MM-DD`; null: all), newest first, then by id. */
  articlesSince(since: string | null): Promise<readonly Article[]>;
  coverage(): Promise<Coverage>;
  /** Every deal of the record with its article, by article id and then in the text's order. */
  deals(): Promise<readonly SaidDeal[]>;
  /** The articles added after a revision, newest first, then by id; and the record's revision now. Revision 0: all. */
  addedAfter(revision: number): Promise<{ readonly revision: number; readonly articles: readonly Article[] }>;
}

/** A record that is filled when it is opened and forgotten with the process. */
export interface ArticleStore extends ArticleRecord {
  /** Adds an article, or replaces the one with its id. */
  put(article: Article, facts: readonly Fact[]): Promise<void>;
}

/** An article as the store keeps it. */
export interface StoredArticle {
  readonly article: Article;
  /** What each passage is found by, by passage id: read when it was put, so that no index reads it again. */
  readonly terms: ReadonlyMap<string, IndexTerms>;
  /** Fingerprint of the names and rules it was read with: with another one, its facts and terms must be read again. */
  readonly reader: string;
}

/** What became of an article that was put; `there`: it is there already, and only gained the origin. */
export type PutOutcome = { readonly kind: 'added' | 'replaced' | 'there' } | TwinOutcome;

/** It is there already under another id. */
export interface TwinOutcome {
  readonly kind: 'twin';
  readonly of: string;
}

/** A record that outlives the process. Only what its workspace may see is seen. */
export interface KeptArticleStore extends ArticleRecord {
  /**
   * Adds an article, or replaces the one with its id; one that is there word for word only gains the origin, and so does
   * one that everybody sees where a workspace puts another text in its place.
   */
  put(article: Article, facts: readonly Fact[], origin: Origin): Promise<PutOutcome>;
  /** The same, but a new article whose twin is there is left out; the twin gains the origin, unless it is a file of the knowledge folder. */
  putUnlessTwin(article: Article, facts: readonly Fact[], origin: Origin): Promise<PutOutcome>;
  /** Gives the article the origin where it is there word for word; false where it is not, or must be read again. Spares reading facts. */
  gainOrigin(article: Article, origin: Origin): Promise<boolean>;
  /** Those of the ids that are there, in any order. */
  articles(ids: readonly string[]): Promise<readonly StoredArticle[]>;
  /** Ids of everything that came from a place, in order. */
  idsFrom(origin: Origin): Promise<readonly string[]>;
  /** Takes an origin away from one article (its id) or from all it gave (null); what has no origin left is removed with its passages, facts and index. Returns how many were removed. */
  withdraw(origin: Origin, articleId: string | null): Promise<number>;
  /** The article with this address, or with nearly this text (fingerprints of which any is equal), or null; its own id left out. */
  twinOf(article: Article): Promise<string | null>;
  /** What changed after a revision: ids put and ids gone, about `limit`, and up to which revision that is. */
  changesSince(revision: number, limit: number): Promise<ChangeSet>;
  /**
   * Reads again what was read with other names or rules, whoever may see it: at most `limit` articles, with ids after
   * `after` (null: from the first). Returns the last id it looked at, or null when none was left.
   */
  reread(read: FactReader, page: { readonly after: string | null; readonly limit: number }): Promise<string | null>;
}

/** Reads the facts of an article. */
export type FactReader = (article: Article) => readonly Fact[];

/** A stretch of the record's history. */
export interface ChangeSet {
  /** Everything up to and with this revision is told; equal to the one asked about when nothing changed. */
  readonly revision: number;
  readonly put: readonly string[];
  readonly removed: readonly string[];
}

/** A file or address that was not taken in, and what to do about it. One line when shown: `FILE:LINE: PROBLEM. REMEDY.` */
export interface Refusal {
  /** Path below the knowledge folder, or the address. */
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
  readonly store: ArticleRecord;
  /** What was not taken in when the desk opened. */
  readonly refusals: readonly Refusal[];
  /** Answers a question; `earlier` are the questions before it in the same conversation, oldest first. */
  ask(question: string, earlier?: readonly string[]): Promise<Answer>;
  /** Checks each number, date, party, system and status of a text against the record. */
  check(text: string): Promise<ClaimCheck>;
}
