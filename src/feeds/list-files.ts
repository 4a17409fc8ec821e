import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A file below a folder; `path` is below it, with `/`. `stamp` is another one when the file was written or replaced. Where
 * it could not be looked at, `problem` says why.
 */
export type ListedFile =
  | { readonly path: string; readonly bytes: number; readonly stamp: string; readonly problem: null }
  | { readonly path: string; readonly bytes: null; readonly problem: string };

/** Whether a path below the folder is wanted; asked for folders too. */
export type IsWanted = (path: string, isFolder: boolean) => boolean;

/**
 * The wanted files below a folder, in plain order of their paths; names that begin with a dot are passed over. Links are
 * followed, each real folder once, so that loops end. Throws when the folder itself cannot be read.
 */
export async function listFiles(folder: string, isWanted: IsWanted): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  await walk('', { folder, isWanted, files, seen: new Set() });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Walk {
  readonly folder: string;
  readonly isWanted: IsWanted;
  readonly files: ListedFile[];
  /** Real paths of the folders visited. */
  readonly seen: Set<string>;
}

async function walk(below: string, context: Walk): Promise<void> {
  const { folder, isWanted, files, seen } = context;
  const real = await realpath(join(folder, below));
  if (seen.has(real)) return;
  seen.add(real);
  for (const name of (await readdir(real)).sort()) {
    if (name.startsWith('.')) continue;
    const path = below === '' ? name : `${below}/${name}`;
    const found = await stat(join(folder, path)).catch(reasonOf);
    const isFolder = typeof found !== 'string' && found.isDirectory();
    if (!isWanted(path, isFolder)) continue;
    if (isFolder)
      await walk(path, context).catch((error) => files.push({ path, bytes: null, problem: reasonOf(error) }));
    else if (typeof found === 'string') files.push({ path, bytes: null, problem: found });
    else if (found.isFile()) files.push({ path, bytes: found.size, stamp: stampOf(found), problem: null });
    else files.push({ path, bytes: null, problem: 'it is no ordinary file' });
  }
}

/** Of what any way of changing a file changes one. */
function stampOf({ size, ino, mtimeMs, ctimeMs }: Stats): string {
  return `${size} ${ino} ${mtimeMs} ${ctimeMs}`;
}

/** A broken link, or one without the right to read it. */
function reasonOf(error: unknown): string {
  return `it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
}
