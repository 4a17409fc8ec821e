import { rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { takeArticle } from '../../src/app/take-article.ts';
import { followKnowledge } from '../../src/feeds/follow-knowledge.ts';
import { articleFrom } from '../helpers/article.ts';
import { knowledgeScenesForTests, textOf } from '../helpers/knowledge-scene.ts';
import { recordingLog } from '../helpers/running-bot.ts';

const scene = knowledgeScenesForTests();
const numbers = (length: number) => Array.from({ length }, (_, at) => at);
const LONG =
  'The ministry signed for eighteen towed howitzers and said that crews would train abroad from the autumn on.';

describe('at the start', () => {
  it('the record gets what stands in the folder, with its facts, and loses what does not', async () => {
    const { store, ids, dir, another } = await scene({
      'a.txt': textOf('Poland has 366 tanks.'),
      'sub/b.txt': textOf('Two.'),
    });
    expect(await ids()).toEqual(['a.txt', 'sub/b.txt']);
    expect(await store.factsOf(['a.txt#0'])).toContainEqual(expect.objectContaining({ kind: 'count', value: 366 }));
    await unlink(join(dir, 'articles/sub/b.txt'));
    await another().sync();
    expect(await ids()).toEqual(['a.txt']);
    expect(await store.coverage()).toMatchObject({ articles: 1 });
  });

  it('what did not change is not put again', async () => {
    const { store, another } = await scene({ 'a.txt': textOf('One.'), 'b.txt': textOf('Two.') });
    const { revision } = await store.addedAfter(0);
    await another().sync();
    expect((await store.addedAfter(0)).revision).toBe(revision);
  });

  it('a broken file keeps the last good version of before the stop', async () => {
    const { ids, save, another, sync } = await scene({ 'a.txt': textOf('One.') });
    await save('a.txt', 'no head');
    const started = another();
    await started.sync();
    expect(await ids()).toEqual(['a.txt']);
    expect(started.refusals()).toMatchObject([{ file: 'articles/a.txt', line: 1 }]);
    expect(sync.refusals()).toEqual([]);
  });

  it('a large folder comes in parts', async () => {
    const files = Object.fromEntries(numbers(60).map((at) => [`${at}.txt`, textOf(`Number ${at}.`)]));
    const { ids } = await scene(files);
    expect(await ids()).toHaveLength(60);
  });
});

/** Two seconds are promised; a busy machine gets more. */
const SOON = { timeout: 10_000 };

describe('a folder that is followed', () => {
  it('has in the record what is saved, copied and deleted', async () => {
    const { dir, save, sync, ids, store } = await scene({});
    const following = await followKnowledge(dir, () => sync.sync(), recordingLog().log);
    try {
      await save('a.txt', textOf('Poland has 366 tanks.'));
      await vi.waitFor(async () => expect(await store.factsOf(['a.txt#0'])).not.toEqual([]), SOON);
      await Promise.all(numbers(60).map((at) => save(`sub/${at}.txt`, textOf(`Poland has ${at} tanks.`))));
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
    const { store, index, sync, save, ids, refused, dir, another } = await scene({});
    await takeArticle(fromWeb, FEED, { store, index });
    await save('a.txt', textOf(`${LONG} `.repeat(5)));
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
    const { store, index, sync, save, ids, refused } = await scene({});
    await takeArticle(fromWeb, FEED, { store, index });
    await save('a.txt', textOf(`${LONG} `.repeat(5)));
    await sync.sync();
    await save('a.txt', textOf('Quite another matter, told in other words.'));
    await sync.sync();
    expect(refused()).toEqual([]);
    expect(await ids()).toEqual(['a.txt']);
    expect(await store.coverage()).toMatchObject({ articles: 2 });
  });
});
