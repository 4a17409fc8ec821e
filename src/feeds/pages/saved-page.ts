import type { Article } from '../../core/model/article.ts';
import { MAX_FILE_BYTES, tooLarge } from '../decode-text.ts';
import { decodePage } from '../fetch/decode-page.ts';
import type { Mistake } from '../mistake.ts';
import { articleFromPage } from './page-article.ts';

/** The article of a web page saved as a file, whose path is its id; or why it is none. Never throws. */
export function savedPage(id: string, bytes: Uint8Array): Article | Mistake {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  const text = decodePage(bytes, null);
  if (text.includes('\0')) return { line: null, problem: 'the file is no text', remedy: 'Save the page as HTML' };
  if (text.trim() === '') return { line: null, problem: 'the file is empty', remedy: 'Add the article, or delete it' };
  // A file has no clock: what day it names is the day it is of.
  return articleFromPage(text, { id, url: null, hint: null, now: Number.POSITIVE_INFINITY });
}
