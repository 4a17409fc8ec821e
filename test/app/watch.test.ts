import { afterEach, describe, expect, it } from 'vitest';
import { addWatch, listWatches, MOST_WATCHES, removeWatch, type WatchPorts } from '../../src/app/watch.ts';
import { shippedNames } from '../helpers/names.ts';
import { type TellingDesk, tellingDesk } from '../helpers/telling-desk.ts';

const index = await shippedNames();
const me = { team: 'T111', user: 'U777' };

const open: TellingDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

async function ports(): Promise<WatchPorts> {
  const desk = await tellingDesk('2026-11-24T09:00:00Z', index);
  open.push(desk);
  await desk.read('2026-11-20 North: Bangladesh ordered 18 Boran howitzers from Turkey.');
  return { watches: desk.watches, index, articles: () => desk.record };
}

describe('a wish to watch', () => {
  it('is taken for an entity, a pair or a deal', async () => {
    const desk = await ports();
    for (const text of ['boran', 'bangladesh turkey', 'the Rafale deal', 'MKE howitzers']) {
      expect(await addWatch({ ...me, text }, 5, desk)).toMatchObject({ kind: 'added', watch: { text, createdAt: 5 } });
    }
    const mine = await listWatches(me, desk);
    expect(mine.map(({ text }) => text)).toHaveLength(4);
    for (const { id } of mine) expect(id).toMatch(/^[a-z]{5}$/);
    expect(await listWatches({ ...me, user: 'U888' }, desk)).toEqual([]);
  });

  it('is refused with the nearest name for what nobody knows', async () => {
    const desk = await ports();
    expect(await addWatch({ ...me, text: 'banglades' }, 5, desk)).toEqual({
      kind: 'unknown',
      words: ['banglades'],
      near: ['Bangladesh'],
    });
    expect(await addWatch({ ...me, text: 'boran zorgon' }, 5, desk)).toEqual({
      kind: 'unknown',
      words: ['zorgon'],
      near: [],
    });
    expect(await listWatches(me, desk)).toEqual([]);
  });

  it('is refused for everything, for the same again, and for too many', async () => {
    const desk = await ports();
    expect(await addWatch({ ...me, text: 'news' }, 5, desk)).toEqual({ kind: 'too-wide' });
    const first = await addWatch({ ...me, text: 'boran' }, 5, desk);
    expect(await addWatch({ ...me, text: 'Boran' }, 6, desk)).toEqual({ ...first, kind: 'there', deals: undefined });
    const told = { deals: {}, revision: 0, disagreements: [] };
    for (let at = 1; at < MOST_WATCHES; at++) {
      await desk.watches.add({ ...me, id: `w${at}`, text: `boran ${at}`, createdAt: at }, told);
    }
    expect(await addWatch({ ...me, text: 'turkey' }, 5, desk)).toEqual({ kind: 'too-many', most: MOST_WATCHES });
  });
});

describe('a watch', () => {
  it('ends by its words, its id, its number, or as the only one', async () => {
    const desk = await ports();
    const add = (text: string, now: number) => addWatch({ ...me, text }, now, desk);
    expect((await removeWatch(null, me, desk)).kind).toBe('none');
    await add('boran', 1);
    await add('turkey', 2);
    expect((await removeWatch(null, me, desk)).kind).toBe('unsure');
    expect((await removeWatch('3', me, desk)).kind).toBe('unsure');
    expect(await removeWatch('BORAN', me, desk)).toMatchObject({ kind: 'chosen', one: { text: 'boran' } });
    expect((await removeWatch('1', { ...me, user: 'U888' }, desk)).kind).toBe('none');
    await add('mke', 3);
    expect(await removeWatch('2', me, desk)).toMatchObject({ kind: 'chosen', one: { text: 'mke' } });
    expect(await removeWatch(null, me, desk)).toMatchObject({ kind: 'chosen', one: { text: 'turkey' } });
    expect(await listWatches(me, desk)).toEqual([]);
  });
});
