import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/model/article.ts';
import { articleFiles } from '../../src/feeds/read-files.ts';
import { articlePage } from '../helpers/feed-server.ts';
import { wholeText } from '../helpers/newsroom.ts';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'desk-files-'));
  await mkdir(join(dir, 'sub'));
  await mkdir(join(dir, 'none'));
  await writeFile(join(dir, 'a.txt'), 'date 2025-06-03 One\n\nThe first.');
  await writeFile(join(dir, 'b.md'), '---\ntitle: Two\ndate: 2025-06-03\n---\n\nThe *second*.');
  await writeFile(join(dir, 'c.html'), articlePage('Three', '2025-06-03', [wholeText(3)]).body);
  await writeFile(join(dir, 'sub/a.txt'), 'date 2025-06-03 Four\n\nThe fourth.');
  await writeFile(join(dir, 'sub/broken.txt'), 'No head.');
  await writeFile(join(dir, 'README.md'), '# Not an article');
  await writeFile(join(dir, 'report.pdf'), '%PDF');
  await writeFile(join(dir, 'big.txt'), new Uint8Array(1_100_000).fill(97));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

async function read(path: string) {
  const outcomes = [];
  for await (const outcome of articleFiles.read(join(dir, path))) outcomes.push(outcome);
  return outcomes;
}

const one = async (path: string) => (await read(path))[0] as Article;
const refused = async (path: string) => {
  const [outcome] = await read(path);
  return outcome && 'problem' in outcome ? `${outcome.problem}. ${outcome.remedy}` : null;
};

describe('a file', () => {
  it('may be plain text, Markdown or a saved page', async () => {
    expect(await one('a.txt')).toMatchObject({ title: 'One', passages: [{ text: 'The first.' }] });
    expect(await one('b.md')).toMatchObject({ title: 'Two', passages: [{ text: 'The second.' }] });
    expect(await one('c.html')).toMatchObject({ title: 'Three', published: '2025-06-03' });
  });

  it('has the same id however it is named, another than one of that name elsewhere, and tells nothing of its folder', async () => {
    const { id } = await one('a.txt');
    expect((await one('sub/../a.txt')).id).toBe(id);
    await symlink(dir, join(dir, 'sub/link'));
    expect((await one('sub/link/a.txt')).id).toBe(id);
    expect((await one('sub/a.txt')).id).not.toBe(id);
    expect(id).toMatch(/^files\/[\da-f]{10}\/a\.txt$/);
    await rm(join(dir, 'sub/link'));
  });

  it('is refused where it is not there, no text, too large, or no file', async () => {
    expect(await refused('nowhere.txt')).toBe('there is no such file. Check the path');
    expect(await refused('report.pdf')).toMatch(/^its name ends in none of \.md, \.txt and \.html/);
    expect(await refused('big.txt')).toMatch(/^the file has 1\.1 MB, over the limit/);
    expect(await refused('sub/broken.txt')).toMatch(/^the file says no date and headline/);
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(join(dir, 'pipe.txt'), resolve));
    expect(await refused('pipe.txt')).toMatch(/^it is no ordinary file/);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a folder', () => {
  it('gives all such files below it in the order of their paths', async () => {
    const outcomes = await read('.');
    expect(
      outcomes.map((outcome) => ('problem' in outcome ? outcome.file.slice(dir.length + 1) : outcome.title)),
    ).toEqual(['One', 'Two', 'big.txt', 'Three', 'Four', 'sub/broken.txt']);
  });

  it('is refused where there is none', async () => {
    expect(await refused('none')).toBe('no .md, .txt or .html file is in it. Check the path');
  });
});

describe('a pasted text', () => {
  const pasted = (text: string) => articleFiles.readPasted(new TextEncoder().encode(text));

  it('may begin with a date line or with front matter', () => {
    expect(pasted('date 2025-06-03 One\n\nThe *first*.')).toMatchObject({ passages: [{ text: 'The *first*.' }] });
    const text = '---\r\ntitle: Two\r\ndate: 2025-06-03\r\n---\r\n\r\nThe *second*.';
    expect(pasted(text)).toMatchObject({ title: 'Two', passages: [{ text: 'The second.' }] });
  });

  it('has an id of its own', () => {
    const [a, b, again] = ['One', 'Two', 'One'].map((title) => pasted(`date 2025-06-03 ${title}\n\nText.`) as Article);
    expect(a?.id).toMatch(/^pasted\/[\da-f]{10}\.txt$/);
    expect(again?.id).toBe(a?.id);
    expect(b?.id).not.toBe(a?.id);
  });

  it('is refused where it says no date', () => {
    expect(pasted('Only words.')).toMatchObject({ file: '-', line: 1, problem: 'the file says no date and headline' });
  });
});
