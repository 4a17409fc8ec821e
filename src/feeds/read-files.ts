import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ArticleFiles } from '../app/ports/files.ts';
import type { Refusal } from '../app/ports/record.ts';
import type { Article } from '../core/model/article.ts';
import { MAX_FILE_BYTES, tooLarge } from './decode-text.ts';
import { hasFrontMatter } from './front-matter.ts';
import { listFiles } from './list-files.ts';
import type { Mistake } from './mistake.ts';
import { parseArticle } from './parse-article.ts';

/** Reads articles from files, folders and pasted text. Nothing throws: what cannot be read is refused. */
export const articleFiles: ArticleFiles = { read, readPasted };

type Outcome = Article | Refusal;

async function* read(path: string): AsyncIterable<Outcome> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) yield* readFolder(path);
  else if (found === null)
    yield refused(path, { line: null, problem: 'there is no such file', remedy: 'Check the path' });
  else yield await readOne(path, found.isFile() ? found.size : 'it is no ordinary file');
}

async function* readFolder(folder: string): AsyncIterable<Outcome> {
  const files = await listFiles(folder, (path, isFolder) => isFolder || isArticle(path)).catch(() => null);
  if (files === null) yield refused(folder, { line: null, problem: 'it cannot be read', remedy: 'Make it readable' });
  else if (files.length === 0) {
    yield refused(folder, { line: null, problem: 'no .md, .txt or .html file is in it', remedy: 'Check the path' });
  }
  for (const { path, bytes, problem } of files ?? []) {
    yield await readOne(join(folder, path), bytes ?? problem);
  }
}

/** `size` in bytes, or why it could not be looked at. */
async function readOne(file: string, size: number | string): Promise<Article | Refusal> {
  if (!isArticle(file)) {
    const problem = 'its name ends in none of .md, .txt and .html';
    return { file, line: null, problem, remedy: 'Save the article as one of these' };
  }
  // Looked at before reading, so that a huge file costs no memory.
  if (typeof size === 'string') return { file, line: null, problem: size, remedy: 'Make it readable' };
  if (size > MAX_FILE_BYTES) return { file, ...tooLarge(size) };
  try {
    return parseArticle({ id: await idOf(file), file, bytes: await readFile(file) });
  } catch (error) {
    const problem = `it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    return { file, line: null, problem, remedy: 'Make it readable' };
  }
}

function readPasted(bytes: Uint8Array): Article | Refusal {
  // Front matter is what Markdown has, a date line what plain text has.
  const beginning = new TextDecoder().decode(bytes.subarray(0, 100)).replaceAll('\r', '');
  const ending = hasFrontMatter(beginning) ? 'md' : 'txt';
  return parseArticle({ id: `pasted/${hashOf(bytes)}.${ending}`, file: '-', bytes });
}

function isArticle(path: string): boolean {
  return /\.(?:md|txt|html?)$/i.test(path) && !/(?:^|[\\/])readme\.md$/i.test(path);
}

/** The same for a file however it is named, so that it replaces itself when it comes again; of its folder only a hash. */
async function idOf(file: string): Promise<string> {
  return `files/${hashOf(await realpath(dirname(file)))}/${basename(file)}`;
}

function hashOf(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 10);
}

function refused(file: string, mistake: Mistake): Refusal {
  return { file, ...mistake };
}
