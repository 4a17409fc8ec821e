import { mkdir, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { noMeter } from '../../src/app/ports/meter.ts';
import { type KeptArticleStore, KNOWLEDGE } from '../../src/app/ports/record.ts';
import type { Stores } from '../../src/app/ports/stores.ts';
import { createKnowledgeSync, type KnowledgeSync } from '../../src/app/sync-knowledge.ts';
import { takeArticle } from '../../src/app/take-article.ts';
import { buildNameIndex } from '../../src/core/names/name-index.ts';
import { openArticleFolder } from '../../src/feeds/article-folder.ts';
import { followKnowledge } from '../../src/feeds/follow-knowledge.ts';
import { articleFrom } from '../helpers/article.ts';
import { openKeptRecord } from '../helpers/kept-record.ts';
import { recordingLog } from '../helpers/running-bot.ts';

const index = buildNameIndex({ countries: [], makers: [], systems: [], classes: [] });

let root = '';
let count = 0;
let record: Stores;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'desk-sync-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));
afterEach(() => record.close());

interface Scene {
  readonly dir: string;
  readonly store: KeptArticleStore;
  readonly sync: KnowledgeSync;
  save(path: string, text: string): Promise<void>;
  /** A process that starts now. */
  another(): KnowledgeSync;
  ids(): Promise<readonly string[]>;
  refused(): readonly string[];
}

/** A folder with these articles, and the record that was brought in line with it. */
async function scene(files: Readonly<Record<string, string>>): Promise<Scene> {
  const dir = join(root, String(count++));
  await mkdir(join(dir, 'articles'), { recursive: true });
  const save = async (path: string, text: string) => {
    await mkdir(dirname(join(dir, 'articles', path)), { recursive: true });
    await writeFile(join(dir, 'articles', path), text);
  };
  for (const [path, text] of Object.entries(files)) await save(path, text);
  record = await openKeptRecord(index);
  const store = record.articles('');
  const another = () => createKnowledgeSync({ folder: openArticleFolder(dir), store, index, meter: noMeter });
  const sync = another();
  await sync.sync();
  const ids = () => store.idsFrom(KNOWLEDGE);
  const refused = () => sync.refusals().map(({ file, problem }) => `${file}: ${problem}`);
  return { dir, store, sync, save, another, ids, refused };
}

const text = (words: string, title = 'Headline') => `date 2025-06-03 ${title}\n\n${words}`;
const numbers = (length: number) => Array.from({ length }, (_, at) => at);
const LONG =
  'The ministry signed for eighteen towed howitzers and said that crews would train abroad from the autumn on.';

describe('at the start', () => {
  it('the record gets what stands in the folder, with its facts, and loses what does not', async () => {
    const { store, ids, dir, another } = await scene({
      'a.txt': text('Poland has 366 tanks.'),
      'sub/b.txt': text('Two.'),
    });
    expect(await ids()).toEqual(['a.txt', 'sub/b.txt']);
    expect(await store.factsOf(['a.txt#0'])).toContainEqual(expect.objectContaining({ kind: 'count', value: 366 }));
    await unlink(join(dir, 'articles/sub/b.txt'));
    await another().sync();
    expect(await ids()).toEqual(['a.txt']);
    expect(await store.coverage()).toMatchObject({ articles: 1 });
  });

  it('what did not change is not put again', async () => {
    const { store, another } = await scene({ 'a.txt': text('One.'), 'b.txt': text('Two.') });
    const { revision } = await store.addedAfter(0);
    await another().sync();
    expect((await store.addedAfter(0)).revision).toBe(revision);
  });

  it('a broken file keeps the last good version of before the stop', async () => {
    const { ids, save, another, sync } = await scene({ 'a.txt': text('One.') });
    await save('a.txt', 'no head');
    const started = another();
    await started.sync();
    expect(await ids()).toEqual(['a.txt']);
    expect(started.refusals()).toMatchObject([{ file: 'articles/a.txt', line: 1 }]);
    expect(sync.refusals()).toEqual([]);
  });

  it('a large folder comes in parts', async () => {
    const files = Object.fromEntries(numbers(120).map((at) => [`${at}.txt`, text(`Number ${at}.`)]));
    const { ids } = await scene(files);
    expect(await ids()).toHaveLength(120);
  });
});

describe('while it runs', () => {
  it('a file that is saved, changed, renamed or deleted is so in the record', async () => {
    const { store, sync, save, ids, dir } = await scene({ 'a.txt': text('One.') });
    await save('b.txt', text('Two.'));
    await save('a.txt', text('One again.', 'Another'));
    await sync.sync();
    expect(await ids()).toEqual(['a.txt', 'b.txt']);
    const [changed] = await store.articles(['a.txt']);
    expect(changed?.article).toMatchObject({ title: 'Another', passages: [{ text: 'One again.' }] });
    await rename(join(dir, 'articles/b.txt'), join(dir, 'articles/c.txt'));
    await unlink(join(dir, 'articles/a.txt'));
    await sync.sync();
    expect(await ids()).toEqual(['c.txt']);
  });

  it('a file that breaks keeps its last good version and is reported, until it is mended or deleted', async () => {
    const { store, sync, save, ids, refused, dir } = await scene({ 'a.txt': text('One.') });
    await save('a.txt', 'no head');
    await sync.sync();
    await sync.sync();
    expect(refused()).toEqual(['articles/a.txt: the file says no date and headline']);
    expect((await store.articles(['a.txt']))[0]?.article.passages[0]?.text).toBe('One.');
    await save('a.txt', text('Mended.'));
    await sync.sync();
    expect(refused()).toEqual([]);
    expect((await store.articles(['a.txt']))[0]?.article.passages[0]?.text).toBe('Mended.');
    await save('a.txt', '');
    await sync.sync();
    await unlink(join(dir, 'articles/a.txt'));
    await sync.sync();
    expect(await ids()).toEqual([]);
    expect(refused()).toEqual([]);
  });

  it('the same text is refused the second time, and taken in when the first is gone', async () => {
    const { sync, save, ids, refused, dir } = await scene({ 'b.txt': text(LONG) });
    await save('a.txt', text(LONG, 'Another headline'));
    await sync.sync();
    expect(await ids()).toEqual(['a.txt']);
    expect(refused()).toEqual(['articles/b.txt: the text is the same as in articles/a.txt']);
    await sync.sync();
    expect(refused()).toHaveLength(1);
    await unlink(join(dir, 'articles/a.txt'));
    await sync.sync();
    expect(await ids()).toEqual(['b.txt']);
    expect(refused()).toEqual([]);
  });

  it('two files that are nearly the same are both there', async () => {
    const words = `${LONG} `.repeat(5);
    const { ids } = await scene({ 'a.txt': text(`${words}First.`), 'b.txt': text(`${words}Second.`) });
    expect(await ids()).toEqual(['a.txt', 'b.txt']);
  });

  it('what the record cannot take at the moment is taken the next time', async () => {
    const { dir, save, another, store } = await scene({});
    let isAway = true;
    const flaky: KeptArticleStore = {
      ...store,
      gainOrigin: (article, origin) => (isAway ? Promise.reject(new Error('away')) : store.gainOrigin(article, origin)),
      withdraw: (origin, id) => (isAway ? Promise.reject(new Error('away')) : store.withdraw(origin, id)),
    };
    const sync = createKnowledgeSync({ folder: openArticleFolder(dir), store: flaky, index, meter: noMeter });
    await save('a.txt', text('One.'));
    await expect(sync.sync()).rejects.toThrow('away');
    isAway = false;
    await sync.sync();
    expect(await store.idsFrom(KNOWLEDGE)).toEqual(['a.txt']);
    isAway = true;
    await unlink(join(dir, 'articles/a.txt'));
    await expect(sync.sync()).rejects.toThrow('away');
    isAway = false;
    await sync.sync();
    expect(await store.idsFrom(KNOWLEDGE)).toEqual([]);
    await another().sync();
  });

  it('another process that sees less of the folder takes nothing away', async () => {
    const { save, another, ids, sync } = await scene({ 'a.txt': text('One.') });
    const other = another();
    await other.sync();
    await save('b.txt', text('Two.'));
    await sync.sync();
    await Promise.all([other.sync(), sync.sync(), other.sync()]);
    expect(await ids()).toEqual(['a.txt', 'b.txt']);
  });
});

/** Two seconds are promised; a busy machine gets more. */
const SOON = { timeout: 10_000 };

describe('a folder that is followed', () => {
  it('has in the record what is saved, copied and deleted', async () => {
    const { dir, save, sync, ids, store } = await scene({});
    const following = await followKnowledge(dir, () => sync.sync(), recordingLog().log);
    try {
      await save('a.txt', text('Poland has 366 tanks.'));
      await vi.waitFor(async () => expect(await store.factsOf(['a.txt#0'])).not.toEqual([]), SOON);
      await Promise.all(numbers(60).map((at) => save(`sub/${at}.txt`, text(`Poland has ${at} tanks.`))));
      await vi.waitFor(async () => expect(await ids()).toHaveLength(61), SOON);
      await rm(join(dir, 'articles/sub'), { recursive: true });
      await vi.waitFor(async () => expect(await ids()).toEqual(['a.txt']), SOON);
    } finally {
      await following.stop();
    }
  });
});

describe('a file whose article is there from the web', () => {
  const FEED = { id: 's1', team: '' };
  const fromWeb = {
    ...articleFrom(`${LONG} `.repeat(5), { id: 'https://news.example/a' }),
    url: 'https://news.example/a',
  };

  it('is told so, holds that article, and lets go of it when it is deleted', async () => {
    const { store, sync, save, ids, refused, dir, another } = await scene({});
    await takeArticle(fromWeb, FEED, { store, index });
    await save('a.txt', text(`${LONG} `.repeat(5)));
    await sync.sync();
    expect(refused()).toEqual(['articles/a.txt: the text is the same as in https://news.example/a']);
    expect(await ids()).toEqual(['https://news.example/a']);
    expect(await store.coverage()).toMatchObject({ articles: 1 });
    await another().sync();
    await store.withdraw(FEED, null);
    await sync.sync();
    expect(await store.coverage()).toMatchObject({ articles: 1 });
    await unlink(join(dir, 'articles/a.txt'));
    await sync.sync();
    expect(await store.coverage()).toMatchObject({ articles: 0 });
  });

  it('is taken in under its own name once it says something else', async () => {
    const { store, sync, save, ids, refused } = await scene({});
    await takeArticle(fromWeb, FEED, { store, index });
    await save('a.txt', text(`${LONG} `.repeat(5)));
    await sync.sync();
    await save('a.txt', text('Quite another matter, told in other words.'));
    await sync.sync();
    expect(refused()).toEqual([]);
    expect(await ids()).toEqual(['a.txt']);
    expect(await store.coverage()).toMatchObject({ articles: 2 });
  });
});
