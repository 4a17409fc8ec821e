import { join } from 'node:path';
import { InputError } from '../app/input-error.ts';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import type { Names } from '../core/model/names.ts';
import { isFolder, listArticles, readArticleFile } from './article-files.ts';
import { createDuplicateCheck, fingerprintOf } from './duplicate-check.ts';
import { isRefusal } from './parse-article.ts';
import { type NamesReading, readNames } from './read-names.ts';

/** A knowledge folder, read. */
export interface Knowledge {
  /** In the order of their files' paths. */
  readonly articles: readonly Article[];
  readonly names: Names;
  /** One for each file or entry that was not taken in. */
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a knowledge folder: articles (.md, .txt and .html) from its `articles` folder, or from itself where it has none, and
 * names from its `names` folder, a file of names that is not there from `fallbackNamesDir`. A file with a mistake is
 * refused and the others are read. Throws an `InputError` when `dir` is no folder.
 */
export async function readKnowledge(dir: string, fallbackNamesDir: string): Promise<Knowledge> {
  const { names, refusals } = await readKnowledgeNames(dir, fallbackNamesDir);
  const found = await readArticles(dir);
  return { articles: found.articles, names, refusals: [...found.refusals, ...refusals] };
}

/** The names alone, for whoever follows the folder's articles. Throws an `InputError` when `dir` is no folder. */
export async function readKnowledgeNames(dir: string, fallbackNamesDir: string): Promise<NamesReading> {
  if (!(await isFolder(dir))) {
    throw new InputError(`There is no knowledge folder at "${dir}". Set KNOWLEDGE_DIR, or pass --knowledge DIR.`);
  }
  return readNames([join(dir, 'names'), fallbackNamesDir]);
}

async function readArticles(dir: string): Promise<Pick<Knowledge, 'articles' | 'refusals'>> {
  const articles: Article[] = [];
  const refusals: Refusal[] = [];
  const duplicateOf = createDuplicateCheck();
  for (const path of await listArticles(dir)) {
    const outcome = await readArticleFile(path);
    const refused = isRefusal(outcome) ? outcome : duplicateOf(fingerprintOf(outcome), path.file);
    if (refused) refusals.push(refused);
    else if (!isRefusal(outcome)) articles.push(outcome);
  }
  return { articles, refusals };
}
