import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file below a folder; `path` is below it, with `/`. */
export interface ListedFile {
  readonly path: string;
  /** In bytes, or null for what could not be looked at, with the reason in `problem`. */
  readonly size: number | null;
  readonly problem: string | null;
}

export interface ListOptions {
  /** Whether a path below the folder is wanted; asked for folders too. */
  readonly isWanted: (path: string, isFolder: boolean) => boolean;
}

/**
 * The files below a folder, in plain order of their paths. Links are followed, each real folder once, so that loops end.
 * What cannot be read is listed with the reason.
 */
export async function listFiles(folder: string, options: ListOptions): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  await walk('', { folder, seen: new Set(), files, ...options });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface Walk extends ListOptions {
  readonly folder: string;
  /** Real paths of the folders visited. */
  readonly seen: Set<string>;
  readonly files: ListedFile[];
}

async function walk(below: string, context: Walk): Promise<void> {
  const full = join(context.folder, below);
  const real = await realpath(full);
  if (context.seen.has(real)) return;
  context.seen.add(real);
  for (const name of (await readdir(full)).sort()) {
    if (name.startsWith('.')) continue;
    const path = below === '' ? name : `${below}/${name}`;
    try {
      const found = await stat(join(full, name));
      if (!context.isWanted(path, found.isDirectory())) continue;
      if (found.isDirectory()) await walk(path, context);
      else if (found.isFile()) context.files.push({ path, size: found.size, problem: null });
      else context.files.push({ path, size: null, problem: 'it is no ordinary file' });
    } catch (error) {
      // A broken link, or a folder without the right to read it.
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      if (context.isWanted(path, false))
        context.files.push({ path, size: null, problem: `it cannot be read (${code})` });
    }
  }
}
