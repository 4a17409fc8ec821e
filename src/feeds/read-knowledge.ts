import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../app/input-error.ts';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import type { Names } from '../core/model/names.ts';
import { MAX_FILE_BYTES, tooLarge } from './decode-text.ts';
import { createDuplicateCheck } from './duplicate-check.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { isRefusal, parseArticle } from './parse-article.ts';
import { readNames } from './read-names.ts';

/** A knowledge folder, read. */
export interface Knowledge {
  /** In the order of their files' paths. */
  readonly articles: readonly Article[];
  readonly names: Names;
  /** One for each file or entry that was not taken in. */
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a knowledge folder: articles (.md and .txt) from its `articles` folder, or from itself where it has none, and
 * names from its `names` folder, a file of names that is not there from `fallbackNamesDir`. A file with a mistake is
 * refused and the others are read. Throws an `InputError` when `dir` is no folder.
 */
export async function readKnowledge(dir: string, fallbackNamesDir: string): Promise<Knowledge> {
  if (!(await isFolder(dir))) {
    throw new InputError(`There is no knowledge folder at "${dir}". Set KNOWLEDGE_DIR, or pass --knowledge DIR.`);
  }
  const { names, refusals } = await readNames([join(dir, 'names'), fallbackNamesDir]);
  const found = await readArticles(dir);
  return { articles: found.articles, names, refusals: [...found.refusals, ...refusals] };
}

async function readArticles(dir: string): Promise<Pick<Knowledge, 'articles' | 'refusals'>> {
  const hasFolder = await isFolder(join(dir, 'articles'));
  const folder = hasFolder ? join(dir, 'articles') : dir;
  const articles: Article[] = [];
  const refusals: Refusal[] = [];
  const duplicateOf = createDuplicateCheck();
  for (const listed of await listFiles(folder, isArticlePath)) {
    const file = hasFolder ? `articles/${listed.path}` : listed.path;
    const outcome = await readListed(folder, listed, file);
    const refused = isRefusal(outcome) ? outcome : duplicateOf(outcome, file);
    if (refused) refusals.push(refused);
    else if (!isRefusal(outcome)) articles.push(outcome);
  }
  return { articles, refusals };
}

/** The folder's own README and names are no articles. */
function isArticlePath(path: string, isFolder: boolean): boolean {
  if (isFolder) return path !== 'names';
  return /\.(?:md|txt)$/i.test(path) && !/(?:^|\/)readme\.md$/i.test(path);
}

async function readListed(folder: string, listed: ListedFile, file: string): Promise<Article | Refusal> {
  const unreadable = (problem: string) => ({ file, line: null, problem, remedy: 'Make it readable, or remove it' });
  if (listed.problem !== null) return unreadable(listed.problem);
  // Looked at before reading, so that a huge file costs no memory.
  if (listed.bytes > MAX_FILE_BYTES) return { file, ...tooLarge(listed.bytes) };
  try {
    return parseArticle({ id: listed.path, file, bytes: await readFile(join(folder, listed.path)) });
  } catch (error) {
    return unreadable(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
