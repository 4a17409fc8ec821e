/** The shared folder of articles, looked through again and again. */
import type { Article } from '../../core/model/article.ts';
import type { Refusal } from './record.ts';

export interface ArticleFolder {
  /**
   * Hands over what changed since the last look, the first time everything, and says of each file that was not taken in
   * why not. What went wrong on the record's side is handed over again the next time. Rejects where the folder or the
   * record cannot be read.
   */
  look(record: FolderRecord): Promise<readonly Refusal[]>;
}

/** Where a folder's articles go. */
export interface FolderRecord {
  /** Ids of all that it has from the folder; asked once, so that a folder out of step on another machine is left alone. */
  held(): Promise<readonly string[]>;
  /** A few articles that are new or were changed. Returns, by id, under which other id it has those that were there already. */
  take(articles: readonly Article[]): Promise<ReadonlyMap<string, string>>;
  /** What stands there no more. A broken file does: its last good version stays. */
  drop(ids: readonly string[]): Promise<void>;
}
