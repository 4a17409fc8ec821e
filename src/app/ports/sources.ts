/** Where articles come from by themselves. Times are milliseconds since 1970. */
import type { Article } from '../../core/model/article.ts';
import type { Refusal } from './record.ts';

export interface Source {
  readonly id: string;
  /** The workspace that added it; empty: the settings (`FEEDS`). */
  readonly team: string;
  readonly kind: 'feed' | 'page';
  /** http or https. */
  readonly url: string;
  /** As the feed calls itself, once it was read. */
  readonly title: string | null;
  /** User id, or `settings`. */
  readonly addedBy: string;
  readonly addedAt: number;
}

/** How its last readings went. */
export interface SourceState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly checkedAt: number | null;
  readonly nextCheckAt: number;
  /** Failed readings in a row. */
  readonly failures: number;
  /** Why the last one failed, or null. */
  readonly problem: string | null;
}

export type KnownSource = Source & SourceState;

export interface SourceStore {
  /** False when the workspace has this address already. */
  add(source: Source): Promise<boolean>;
  /** Of a workspace and of the settings, oldest first; `team` null: all. */
  list(team: string | null): Promise<readonly KnownSource[]>;
  remove(team: string, id: string): Promise<boolean>;
  /** The one that is due longest, held for this caller for two minutes; null when none is due. */
  claimDue(now: number): Promise<KnownSource | null>;
  /** After a reading. */
  checked(id: string, state: SourceState, title: string | null): Promise<void>;
  /** Which items of a feed were taken or refused already, by their addresses. */
  seen(id: string, urls: readonly string[]): Promise<ReadonlySet<string>>;
  markSeen(id: string, urls: readonly string[], now: number): Promise<void>;
}

/** What the other side gave with its last answer, so that it need not send the same again. */
export type Known = Pick<SourceState, 'etag' | 'lastModified'>;

/** For a first reading. */
export const UNKNOWN: Known = { etag: null, lastModified: null };

/** A feed as it was read, or why not. */
export type FeedReading =
  | ({ readonly kind: 'read'; readonly title: string | null; readonly items: readonly FeedItem[] } & Known)
  | { readonly kind: 'unchanged' }
  | FailedReading;

/** It could not be read; `retryAfterMs` where the other side asked for it. */
export interface FailedReading {
  readonly kind: 'failed';
  readonly refusal: Refusal;
  readonly retryAfterMs: number | null;
  /** True where it would fail again however often it was tried; absent: it may go better later. */
  readonly isFinal?: boolean;
}

/** A page that is followed as it was read, or why not. */
export type PageReading = (ReadArticle & Known) | { readonly kind: 'unchanged' } | FailedReading;

export interface ReadArticle {
  readonly kind: 'read';
  readonly article: Article;
}

/** One entry of a feed, newest first as a rule. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or null where the feed gives none that can be read. */
  readonly published: string | null;
  /** Markup of the whole text, where the feed has it, else of its summary, else empty. */
  readonly html: string;
  /** False where the text is only a summary or a beginning: the page has the rest. */
  readonly isWhole: boolean;
}

/** Reads the world's articles, safely. */
export interface ArticleReader {
  readFeed(url: string, known: Known): Promise<FeedReading>;
  /** `hint`: what the feed said of it, for what the page does not say. */
  readPage(url: string, hint: FeedItem | null): Promise<ReadArticle | FailedReading>;
  /** A page that is read again and again. */
  rereadPage(url: string, known: Known): Promise<PageReading>;
  /** The article that a feed's own text makes, without fetching. */
  readItem(item: FeedItem, feedTitle: string | null): Article | Refusal;
}
