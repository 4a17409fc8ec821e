import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the page, ready to be sent. */
export interface PageFile {
  readonly type: string;
  readonly body: Buffer;
}

/** The same folder from `src/playground/serving/` and from `dist/playground/serving/`: the page is served as it was written. */
const PAGE = fileURLToPath(new URL('../../../src/playground/page/', import.meta.url));

const require = createRequire(import.meta.url);

/** The libraries that the page imports, by the names in its import map. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'preact.js': require.resolve('preact'),
  'preact-hooks.js': require.resolve('preact/hooks'),
  'htm.js': join(dirname(require.resolve('htm')), 'htm.module.js'),
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** No dots but the last, so that no path leads out of the folder. */
const ASSET = /^\/page\/((?:[a-z-]{1,40}\/){0,2}[a-z-]{1,40}\.(js|css|svg))$/;

/** The file at a path of the page's address, read anew each time; null where there is none. */
export async function pageFile(path: string): Promise<PageFile | null> {
  const library = LIBRARIES[/^\/vendor\/([a-z-]{1,40}\.js)$/.exec(path)?.[1] ?? ''];
  if (library) return read(library, 'js');
  const [, name, extension] = ASSET.exec(path) ?? [];
  return name && extension ? read(join(PAGE, name), extension) : null;
}

/** The page itself. */
export function indexFile(): Promise<string> {
  return readFile(join(PAGE, 'index.html'), 'utf8');
}

async function read(file: string, extension: string): Promise<PageFile | null> {
  const body = await readFile(file).catch(() => null);
  return body && { type: TYPES[extension] ?? 'application/octet-stream', body };
}
