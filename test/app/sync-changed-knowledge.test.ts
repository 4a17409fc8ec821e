import { rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KeptArticleStore } from '../../src/app/ports/record.ts';
import { knowledgeScenesForTests, textOf } from '../helpers/knowledge-scene.ts';

const scene = knowledgeScenesForTests();
const numbers = (length: number) => Array.from({ length }, (_, at) => at);
const LONG =
  'The ministry signed for eighteen towed howitzers and said that crews would train abroad from the autumn on.';

describe('while it runs', () => {
  it('a file that is saved, changed, renamed or deleted is so in the record', async () => {
    const { store, sync, save, ids, dir } = await scene({ 'a.txt': textOf('One.') });
    await save('b.txt', textOf('Two.'));
    await save('a.txt', textOf('One again.', 'Another'));
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
    const { store, sync, save, ids, refused, dir } = await scene({ 'a.txt': textOf('One.') });
    await save('a.txt', 'no head');
    await sync.sync();
    await sync.sync();
    expect(refused()).toEqual(['articles/a.txt: the file says no date and headline']);
    expect((await store.articles(['a.txt']))[0]?.article.passages[0]?.text).toBe('One.');
    await save('a.txt', textOf('Mended.'));
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
    const { sync, save, ids, refused, dir } = await scene({ 'b.txt': textOf(LONG) });
    await save('a.txt', textOf(LONG, 'Another headline'));
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
    const { ids } = await scene({ 'a.txt': textOf(`${words}First.`), 'b.txt': textOf(`${words}Second.`) });
    expect(await ids()).toEqual(['a.txt', 'b.txt']);
  });

  it('what the record cannot take at the moment is taken the next time', async () => {
    const { dir, save, another, store, ids } = await scene({});
    let isAway = true;
    const flaky: KeptArticleStore = {
      ...store,
      gainOrigin: (article, origin) => (isAway ? Promise.reject(new Error('away')) : store.gainOrigin(article, origin)),
      withdraw: (origin, id) => (isAway ? Promise.reject(new Error('away')) : store.withdraw(origin, id)),
    };
    const sync = another(flaky);
    await save('a.txt', textOf('One.'));
    await expect(sync.sync()).rejects.toThrow('away');
    isAway = false;
    await sync.sync();
    expect(await ids()).toEqual(['a.txt']);
    isAway = true;
    await unlink(join(dir, 'articles/a.txt'));
    await expect(sync.sync()).rejects.toThrow('away');
    isAway = false;
    await sync.sync();
    expect(await ids()).toEqual([]);
  });

  it('what is left when it is told to stop is taken the next time', async () => {
    const { sync, save, store, ids, another } = await scene({});
    for (const at of numbers(5)) await save(`${at}.txt`, textOf(`Number ${at}.`));
    const stop = new AbortController();
    const stopping: KeptArticleStore = {
      ...store,
      putUnlessTwin: async (article, facts, origin) => {
        if (article.id === '1.txt') stop.abort();
        return store.putUnlessTwin(article, facts, origin);
      },
    };
    const other = another(stopping);
    await other.sync(stop.signal);
    expect(await ids()).toEqual(['0.txt', '1.txt']);
    await sync.sync();
    expect(await ids()).toHaveLength(5);
  });

  it('another process that sees less of the folder takes nothing away', async () => {
    const { save, another, ids, sync } = await scene({ 'a.txt': textOf('One.') });
    const other = another();
    await other.sync();
    await save('b.txt', textOf('Two.'));
    await sync.sync();
    await Promise.all([other.sync(), sync.sync(), other.sync()]);
    expect(await ids()).toEqual(['a.txt', 'b.txt']);
  });
});
