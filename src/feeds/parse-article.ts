import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import { buildPassages } from '../core/passages/build-passages.ts';
import { splitBlocks } from '../core/passages/split-blocks.ts';
import { readDateLine } from './date-line.ts';
import { decodeText } from './decode-text.ts';
import { hasFrontMatter, readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { markdownMistake } from './markdown-limits.ts';
import type { Mistake } from './mistake.ts';
import { savedPage } from './pages/saved-page.ts';

/** One file of articles. */
export interface ArticleFile {
  /** Path below the articles folder, with `/`: the article's id. Its ending tells Markdown (.md) and web pages (.html) from plain text. */
  readonly id: string;
  /** Path below the knowledge folder, for saying what was refused. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads one article, or says in one line why not. Never throws. */
export function parseArticle({ id, file, bytes }: ArticleFile): Article | Refusal {
  const article = readArticle(id, bytes);
  return 'problem' in article ? { file, ...article } : article;
}

/** Tells the two outcomes of `parseArticle` apart. */
export function isRefusal(outcome: Article | Refusal): outcome is Refusal {
  return 'problem' in outcome;
}

function readArticle(id: string, bytes: Uint8Array): Article | Mistake {
  if (/\.html?$/i.test(id)) return savedPage(id, bytes);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  if (text.trim() === '') return { line: null, problem: 'the file is empty', remedy: 'Add the article, or delete it' };
  const isFrontMatter = hasFrontMatter(text);
  const read = isFrontMatter ? readFrontMatter(text) : readDateLine(text);
  if ('problem' in read) return read;
  const isMarkdown = isFrontMatter && /\.md$/i.test(id);
  const tangle = isMarkdown ? markdownMistake(read.body, read.bodyLine) : null;
  if (tangle) return tangle;
  const blocks = isMarkdown ? markdownBlocks(read.body) : splitBlocks(read.body);
  if (blocks.length === 0) {
    return { line: null, problem: 'there is no text below the headline', remedy: "Add the article's text" };
  }
  return { id, ...read.head, passages: buildPassages(id, blocks) };
}
