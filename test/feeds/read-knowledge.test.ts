import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKnowledge } from '../../src/feeds/read-knowledge.ts';
import { ROOT } from '../helpers/source-files.ts';

const SHIPPED_NAMES = join(ROOT, 'knowledge/names');

let root = '';
let count = 0;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'defence-desk-knowledge-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** A new folder with these files, by path. */
async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = join(root, String(count++));
  await mkdir(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const read = (dir: string) => readKnowledge(dir, SHIPPED_NAMES);
const text = (words: string) => `date 2025-06-03 Headline\n\n${words}`;
const ids = async (dir: string) => (await read(dir)).articles.map((article) => article.id);

describe('the articles of a knowledge folder', () => {
  it('are the .md and .txt files of its articles folder, in plain order of their paths', async () => {
    const dir = await folderWith({
      'articles/b.txt': text('One.'),
      'articles/Z.MD': text('Two.'),
      'articles/a/é.txt': text('Three.'),
      'articles/a/B.txt': text('Four.'),
      'articles/notes.pdf': 'x',
      'articles/.hidden.txt': text('Five.'),
      'articles/.git/c.txt': text('Six.'),
      'articles/README.md': '# How to',
      'outside.txt': text('Seven.'),
    });
    expect(await ids(dir)).toEqual(['Z.MD', 'a/B.txt', 'a/é.txt', 'b.txt']);
    expect((await read(dir)).refusals).toEqual([]);
  });

  it('are those of the folder itself where it has no articles folder', async () => {
    const dir = await folderWith({
      'a.txt': text('One.'),
      'sub/b.txt': text('Two.'),
      'readme.MD': '# x',
      'names/c.txt': '',
    });
    expect(await ids(dir)).toEqual(['a.txt', 'sub/b.txt']);
  });

  it('are none in an empty folder', async () => {
    expect(await read(await folderWith({}))).toMatchObject({ articles: [], refusals: [] });
  });

  it('are found through links once, and a loop of links ends', async () => {
    const dir = await folderWith({ 'a/one.txt': text('One.') });
    await symlink(dir, join(dir, 'a/loop'));
    await symlink(join(dir, 'a'), join(dir, 'b'));
    expect(await ids(dir)).toEqual(['a/one.txt']);
  });
});

describe('a file that is refused', () => {
  it('costs no other file, and is named with its path below the knowledge folder', async () => {
    const dir = await folderWith({
      'articles/empty.txt': '',
      'articles/good.txt': text('One.'),
      'articles/huge.txt': new Uint8Array(1_500_000).fill(97),
      'articles/latin.txt': Uint8Array.from([0x64, 0xfc]),
      'articles/undated.md': '---\ntitle: A\n---\nText.',
    });
    await symlink(join(dir, 'nowhere'), join(dir, 'articles/link.md'));
    await mkdir(join(dir, 'articles/folder.md'));
    const { articles, refusals } = await read(dir);
    expect(articles.map(({ id }) => id)).toEqual(['good.txt']);
    expect(refusals.map(({ file, line, problem }) => `${file}:${line}: ${problem}`)).toEqual([
      'articles/empty.txt:null: the file is empty',
      'articles/huge.txt:null: the file has 1.5 MB, over the limit of 1 MB',
      'articles/latin.txt:1: the file is not UTF-8 text',
      'articles/link.md:null: it cannot be read (ENOENT)',
      'articles/undated.md:1: the front matter has no date',
    ]);
  });

  it('may be a pipe or socket, which would never end', async () => {
    const dir = await folderWith({ 'a.txt': text('One.') });
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(join(dir, 's.txt'), resolve));
    const { articles, refusals } = await read(dir);
    server.close();
    expect(articles).toHaveLength(1);
    expect(refusals).toMatchObject([{ file: 's.txt', problem: 'it is no ordinary file' }]);
  });

  it('may be the second with the same words, or the same address', async () => {
    const withUrl = (words: string) => `---\ntitle: A\ndate: 2025-06-03\nurl: https://Example.org\n---\n${words}`;
    const dir = await folderWith({
      'a.txt': text('The navy bought two.'),
      'b.md': `---\ntitle: B\ndate: 2025-07-01\n---\n\nThe *Navy*\nbought “two”.`,
      'c.md': withUrl('First.'),
      'd.md': withUrl('Second.').replace('Example.org', 'example.org/'),
      'e.txt': text('The navy bought three.'),
    });
    const { articles, refusals } = await read(dir);
    expect(articles.map(({ id }) => id)).toEqual(['a.txt', 'c.md', 'e.txt']);
    expect(refusals.map(({ file, problem }) => `${file}: ${problem}`)).toEqual([
      'b.md: the text is the same as in a.txt',
      'd.md: the url https://example.org/ is that of c.md',
    ]);
  });
});

describe('the names of a knowledge folder', () => {
  it('are its own, and the shipped ones where it has none', async () => {
    const makers = '- { name: Desk Works, country: BD }';
    const own = await read(await folderWith({ 'names/makers.yml': makers, 'names/systems.yml': '' }));
    expect(own.names.makers.map(({ name }) => name)).toEqual(['Desk Works']);
    const none = await read(await folderWith({ 'a.txt': text('One.') }));
    expect(none.names.makers.length).toBeGreaterThan(100);
    expect(own.names.countries).toEqual(none.names.countries);
  });

  it('are refused after the articles, with what is wrong', async () => {
    const dir = await folderWith({
      'a.txt': '',
      'names/makers.yml': '- { name: A, country: ZZ }',
      'names/systems.yml': '',
    });
    expect((await read(dir)).refusals.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'a.txt:null',
      'names/makers.yml:1',
    ]);
  });
});

describe('a folder that is not there', () => {
  it('is a fault that says where it was looked for and what to do', async () => {
    const missing = join(root, 'missing');
    await expect(read(missing)).rejects.toThrow(`There is no knowledge folder at "${missing}". Set KNOWLEDGE_DIR`);
    const dir = await folderWith({ 'a.txt': text('One.') });
    await expect(read(join(dir, 'a.txt'))).rejects.toThrow('There is no knowledge folder');
  });
});
