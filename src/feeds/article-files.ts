import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import { MAX_FILE_BYTES, tooLarge } from './decode-text.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { parseArticle } from './parse-article.ts';

/** A file of a knowledge folder that should be an article. */
export interface ArticlePath {
  readonly listed: ListedFile;
  /** Path below the knowledge folder, for saying what was refused. */
  readonly file: string;
  /** Path to read it by. */
  readonly path: string;
}

/**
 * The articles' files (.md and .txt) of a knowledge folder, in plain order of their paths: from its `articles` folder, or
 * from itself where it has none. Throws when the folder cannot be read.
 */
export async function listArticles(dir: string): Promise<ArticlePath[]> {
  const hasFolder = await isFolder(join(dir, 'articles'));
  const folder = hasFolder ? join(dir, 'articles') : dir;
  const listed = await listFiles(folder, isArticlePath);
  return listed.map((each) => ({
    listed: each,
    file: hasFolder ? `articles/${each.path}` : each.path,
    path: join(folder, each.path),
  }));
}

/** Reads one of them, or says why not. Its id is its path below the articles folder. */
export async function readArticleFile({ listed, file, path }: ArticlePath): Promise<Article | Refusal> {
  const unreadable = (problem: string) => ({ file, line: null, problem, remedy: 'Make it readable, or remove it' });
  if (listed.problem !== null) return unreadable(listed.problem);
  // Looked at before reading, so that a huge file costs no memory.
  if (listed.bytes > MAX_FILE_BYTES) return { file, ...tooLarge(listed.bytes) };
  try {
    return parseArticle({ id: listed.path, file, bytes: await readFile(path) });
  } catch (error) {
    return unreadable(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The folder's own README and names are no articles. */
function isArticlePath(path: string, isFolder: boolean): boolean {
  if (isFolder) return path !== 'names';
  return /\.(?:md|txt|html?)$/i.test(path) && !/(?:^|\/)readme\.md$/i.test(path);
}
