import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile } from './helpers/source-files.ts';

/**
 * The import table of src/README.md, executed. A file may import its own folder, the folders listed, and the packages
 * that its folder owns. The most exact row that fits a file counts.
 */
const TABLE: Record<string, { readonly may: readonly string[]; readonly owns: readonly string[] }> = {
  'core/model': { may: [], owns: [] },
  'core/names': { may: ['core/model'], owns: [] },
  'core/passages': { may: ['core/model'], owns: [] },
  'core/facts': { may: ['core/model', 'core/names'], owns: [] },
  'core/facts/tokens.ts': { may: ['core/model', 'core/names'], owns: ['wink-nlp', 'wink-eng-lite-web-model'] },
  'core/search': { may: ['core/model', 'core/names'], owns: ['porter2'] },
  'core/search/passage-index.ts': { may: ['core/model', 'core/names', 'core/search'], owns: ['minisearch'] },
  'core/question': { may: ['core/model', 'core/names', 'core/facts', 'core/search'], owns: [] },
  'core/wording': { may: ['core/model', 'core/names', 'core/facts', 'core/search'], owns: [] },
  'core/answer': {
    may: ['core/model', 'core/names', 'core/facts', 'core/search', 'core/question', 'core/wording'],
    owns: [],
  },
  'core/digest': {
    may: ['core/model', 'core/names', 'core/search', 'core/question', 'core/wording'],
    owns: ['croner'],
  },
  'core/register': {
    may: ['core/model', 'core/names', 'core/facts', 'core/question', 'core/wording', 'core/digest'],
    owns: [],
  },
  app: { may: ['core'], owns: [] },
  feeds: {
    may: ['core', 'app/ports', 'app/input-error.ts'],
    owns: [
      'yaml',
      'zod',
      'mdast-util-from-markdown',
      'undici',
      'ipaddr.js',
      'feedsmith',
      'linkedom',
      '@mozilla/readability',
      'chokidar',
    ],
  },
  storage: { may: ['core', 'app/ports', 'app/input-error.ts'], owns: ['kysely', 'libsql', 'pg'] },
  slack: { may: ['core', 'app'], owns: ['@slack/bolt'] },
  playground: { may: ['core/model', 'app', 'slack'], owns: ['ws', 'yaml', 'zod'] },
  terminal: { may: ['core', 'app'], owns: ['commander', 'csv-stringify', 'zod'] },
  'main.ts': { may: ['*'], owns: [] },
  'cli.ts': { may: ['*'], owns: [] },
  'log.ts': { may: ['*'], owns: ['pino'] },
  'meter.ts': { may: ['*'], owns: ['prom-client'] },
  'wire.ts': { may: ['*'], owns: [] },
  'wire-kept.ts': { may: ['*'], owns: [] },
  'open-ingest.ts': { may: ['*'], owns: [] },
  'duties.ts': { may: ['*'], owns: [] },
  'store-tools.ts': { may: ['*'], owns: [] },
  'version.ts': { may: [], owns: [] },
  'config.ts': { may: ['slack/settings.ts', 'settings.ts'], owns: ['dotenv'] },
  'settings.ts': { may: [], owns: ['zod'] },
};

const files = readSourceFiles();
const nonCore = files.filter((file) => !file.path.startsWith('core/'));

describe('the import table', () => {
  it('has a row for every file', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !rowOf(file)).map((file) => file.path)).toEqual([]);
  });

  it('is kept by every import between folders', () => {
    expect(files.flatMap(forbiddenFolders)).toEqual([]);
  });

  it('is kept by every package import', () => {
    expect(files.flatMap(forbiddenPackages)).toEqual([]);
  });

  it('has no cycle, not even of types', () => {
    expect(findCycle(files)).toBeNull();
  });
});

describe('the core', () => {
  it('is pure: no clock, no randomness, no environment', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bfetch\(|\bsetTimeout\b/;
    const core = files.filter((file) => file.path.startsWith('core/'));
    expect(core.filter((file) => impure.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('every file', () => {
  it('stays under 250 lines', () => {
    expect(files.filter((file) => file.text.split('\n').length > 250).map((file) => file.path)).toEqual([]);
  });

  it('has named exports only and is no barrel', () => {
    const isBarrel = (file: SourceFile) => /(^|\/)index\.ts$/.test(file.path) || /^export \* /m.test(file.text);
    const offends = (file: SourceFile) => isBarrel(file) || /^export default\b/m.test(file.text);
    expect(files.filter(offends).map((file) => file.path)).toEqual([]);
  });

  it('has no TODO without the number of an issue', () => {
    expect(files.filter((file) => /\b(TODO|FIXME)\b(?!.*#\d)/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('leaves the environment to config.ts', () => {
    const readers = nonCore.filter((file) => /process\.env\b/.test(file.text)).map((file) => file.path);
    expect(readers.filter((path) => path !== 'config.ts')).toEqual([]);
  });
});

function rowOf(file: SourceFile): { name: string; may: readonly string[]; owns: readonly string[] } | null {
  for (let name = file.path; name !== '.'; name = posix.dirname(name)) {
    const row = TABLE[name];
    if (row) return { name, ...row };
  }
  return null;
}

function forbiddenFolders(file: SourceFile): string[] {
  const row = rowOf(file);
  if (!row || row.may.includes('*')) return [];
  const own = row.name.endsWith('.ts') ? posix.dirname(row.name) : row.name;
  const allowed = own === '.' ? row.may : [own, ...row.may];
  return file.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file.path), name))
    .filter((target) => !allowed.some((folder) => target === folder || target.startsWith(`${folder}/`)))
    .map((target) => `${file.path} may not import ${target}`);
}

function forbiddenPackages(file: SourceFile): string[] {
  const row = rowOf(file);
  const inCore = file.path.startsWith('core/');
  return file.imports
    .filter((name) => !name.startsWith('.'))
    .filter((name) => (name.startsWith('node:') ? inCore : !row?.owns.some((own) => packageOf(name) === own)))
    .map((name) => `${file.path} may not import ${name}`);
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function findCycle(all: readonly SourceFile[]): string | null {
  const byPath = new Map(all.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(' → ');
    const file = byPath.get(path);
    if (!file || done.has(path)) return null;
    const targets = file.imports.filter((name) => name.startsWith('.'));
    for (const name of targets) {
      const cycle = visit(posix.join(posix.dirname(path), name), [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const { path } of all) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}
