/** Articles that somebody hands over as files or as text. */
import type { Article } from '../../core/model/article.ts';
import type { Refusal } from './record.ts';

export interface ArticleFiles {
  /** The article of a file (.md, .txt or .html), or those of all such files below a folder, in plain order of their paths. */
  read(path: string): AsyncIterable<Article | Refusal>;
  /** The article of a text, written as a file of the knowledge folder is. */
  readPasted(bytes: Uint8Array): Article | Refusal;
}
