import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/app/input-error.ts';
import { INGESTED } from '../../src/app/ports/record.ts';
import { articleFiles } from '../../src/feeds/read-files.ts';
import { addIngest } from '../../src/terminal/ingest-verb.ts';
import { articlePage, rssOf } from '../helpers/feed-server.ts';
import { type Newsroom, newsroomsForTests, wholeText } from '../helpers/newsroom.ts';

const open = newsroomsForTests();

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'desk-ingest-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** Runs `desk ingest` with these words against the stores of a newsroom. */
async function run({ stores, reader, index }: Newsroom, what: readonly string[], stdin = '') {
  const out = new PassThrough();
  const terminal = { stdin: Readable.from([stdin]), stdout: out, stderr: new PassThrough(), colour: false };
  let isClean = true;
  let isClosed = false;
  const close = async () => {
    isClosed = true;
  };
  const openIngest = async () => ({ store: stores.articles(''), index, reader, files: articleFiles, close });
  const program = new Command('desk').exitOverride();
  addIngest(program, { terminal, openIngest }, (clean) => {
    isClean &&= clean;
  });
  await program.parseAsync(['ingest', ...what], { from: 'user' });
  return { isClean, isClosed, text: String(out.read() ?? '') };
}

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(dir, name), text);
  return join(dir, name);
}

describe('desk ingest', () => {
  it('takes in files, text on stdin, pages and feeds, and says of each what became of it', async () => {
    const newsroom = await open();
    const { server, stores } = newsroom;
    server.serve('/lots/9', articlePage('Lot 9', '2026-01-04', [wholeText(9)]));
    server.serve('/8', articlePage('Lot 8', '2026-01-04', [wholeText(8)]));
    server.serve(
      '/feed',
      rssOf('Desk', [
        { link: '/7', title: 'Lot 7', published: '2026-01-05', text: wholeText(7) },
        { link: '/8', title: 'Lot 8', published: '2026-01-04' },
      ]),
    );
    const a = await file('a.txt', 'date 2025-06-03 Tanks\n\nPoland has 366 tanks.');
    const what = [a, '-', `${server.url}/lots/9`, `${server.url}/feed`];
    const { text, isClean, isClosed } = await run(
      newsroom,
      what,
      'date 2025-06-04 Ships\n\nSpain has 12 ships.\n\nAll sail.',
    );
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^added {2}2025-06-03 {2}Tanks \(1 passage, [1-9]\d* facts?\)$/),
      expect.stringMatching(/^added {2}2025-06-04 {2}Ships \(2 passages, [1-9]\d* facts?\)$/),
      expect.stringMatching(/^added {2}2026-01-04 {2}Lot 9 \(/),
      expect.stringMatching(/^added {2}2026-01-05 {2}Lot 7 \(/),
      expect.stringMatching(/^added {2}2026-01-04 {2}Lot 8 \(/),
      '',
    ]);
    expect([isClean, isClosed]).toEqual([true, true]);
    expect(await stores.articles('').idsFrom(INGESTED)).toHaveLength(5);
  });

  it('adds nothing twice, replaces a file that was changed, and says where a text is already', async () => {
    const newsroom = await open();
    const long = 'The ministry signed for howitzers and said that crews would train abroad from the autumn on. '.repeat(
      5,
    );
    const a = await file('b.txt', `date 2025-06-03 Tanks\n\n${long}`);
    await run(newsroom, [a]);
    const again = await run(newsroom, [a]);
    expect(again.text).toMatch(/^already there {2}2025-06-03 {2}Tanks \(as files\/\w+\/b\.txt\)$/m);
    expect(again.isClean).toBe(true);
    const copy = await file('copy.txt', `date 2025-06-05 Tanks again\n\n${long}`);
    expect((await run(newsroom, [copy])).text).toMatch(/^already there {2}.*\(as files\/\w+\/b\.txt\)$/m);
    await file('b.txt', `date 2025-06-03 Tanks\n\nIn other words.`);
    expect((await run(newsroom, [a])).text).toMatch(/^replaced {2}2025-06-03 {2}Tanks \(1 passage, 0 facts\)$/m);
    expect(await newsroom.stores.articles('').coverage()).toMatchObject({ articles: 1 });
  });

  it('goes on after what it must refuse, says what to do, and is not clean', async () => {
    const newsroom = await open();
    const broken = await file('broken.txt', 'No head.');
    const good = await file('good.txt', 'date 2025-06-03 Good\n\nText.');
    const { text, isClean, isClosed } = await run(newsroom, [
      broken,
      `${newsroom.server.url}/404`,
      'http://10.0.0.1/',
      good,
    ]);
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^refused .*broken\.txt:1: the file says no date and headline\. Begin it with/);
    expect(lines[1]).toMatch(/^refused http.*\/404: the answer is 404/);
    expect(lines[2]).toMatch(/^refused http:\/\/10\.0\.0\.1\/: .*private/);
    expect(lines[3]).toMatch(/^added {2}2025-06-03 {2}Good/);
    expect([isClean, isClosed]).toEqual([false, true]);
  });

  it('says what a page lacks as an article, not as a feed', async () => {
    const newsroom = await open();
    const { body } = articlePage('Lot', '2026-01-04', [wholeText(4)]);
    newsroom.server.serve('/lot', { body: body.replace(/<meta[^>]*>/, '') });
    const { text } = await run(newsroom, [`${newsroom.server.url}/lot`]);
    expect(text).toMatch(/no date of publication was found/);
  });

  it('prints one JSON array', async () => {
    const newsroom = await open();
    const a = await file('j.txt', 'date 2025-06-03 Tanks\n\nPoland has 366 tanks.');
    const { text } = await run(newsroom, ['--json', a, a, join(dir, 'missing.md')]);
    const article = { argument: a, title: 'Tanks', published: '2025-06-03', passages: 1 };
    expect(JSON.parse(text)).toEqual([
      { ...article, outcome: 'added', id: expect.any(String), facts: expect.any(Number) },
      { ...article, outcome: 'there', id: expect.any(String), as: expect.stringMatching(/\/j\.txt$/) },
      expect.objectContaining({ outcome: 'refused', problem: 'there is no such file', remedy: 'Check the path' }),
    ]);
  });

  it('wants to be told what', async () => {
    await expect(run(await open(), [])).rejects.toThrow(InputError);
  });
});
