import { describe, expect, it } from 'vitest';
import type { RefreshPorts } from '../../src/app/refresh-sources.ts';
import { articlePage, rssOf } from '../helpers/feed-server.ts';
import {
  DAY,
  followedSourcesForTests,
  MINUTE,
  numbers,
  pageOf,
  QUARTER,
  SPREAD,
  short,
  whole,
} from '../helpers/followed-source.ts';
import { wholeText } from '../helpers/newsroom.ts';

const scene = followedSourcesForTests();

describe('a feed', () => {
  it('gives its articles with their facts to its workspace alone, and is left alone until it is due', async () => {
    const { server, stores, round, state, titles, clock } = await scene();
    server.serve('/feed', rssOf('Fleet &amp; Field', [whole(1), whole(2)]));
    expect(await round()).toEqual([{ source: 's1', outcome: 'read', added: 2, refused: 0 }]);
    expect(await titles()).toEqual(['Lot 1', 'Lot 2']);
    expect(await titles('T2')).toEqual([]);
    const [article] = await stores.articles('T1').articlesSince(null);
    expect(article).toMatchObject({ url: `${server.url}/1`, published: '2026-01-04', source: 'Fleet & Field' });
    const facts = await stores.articles('T1').factsOf([`${server.url}/1#0`]);
    expect(facts).toContainEqual(expect.objectContaining({ kind: 'count', value: 2 }));
    const { title, nextCheckAt = 0, failures, problem } = (await state()) ?? {};
    expect({ title, failures, problem }).toEqual({ title: 'Fleet & Field', failures: 0, problem: null });
    expect(nextCheckAt - clock.now()).toBeGreaterThanOrEqual(QUARTER);
    expect(nextCheckAt - clock.now()).toBeLessThanOrEqual(QUARTER * SPREAD);
    expect(await round()).toEqual([]);
    expect(server.count('/feed')).toBe(1);
  });

  it('is asked only whether it has changed, and gives each article once', async () => {
    const { server, round, titles, clock } = await scene();
    server.serve('/feed', { ...rssOf('Desk', [whole(1)]), etag: '"one"' });
    await round();
    clock.turn(QUARTER * SPREAD);
    expect(await round()).toMatchObject([{ outcome: 'unchanged' }]);
    expect(server.asked.at(-1)?.headers['if-none-match']).toBe('"one"');
    server.serve('/feed', { ...rssOf('Desk', [whole(2), whole(1)]), etag: '"two"' });
    clock.turn(QUARTER * SPREAD);
    expect(await round()).toMatchObject([{ outcome: 'read', added: 1 }]);
    expect(await titles()).toEqual(['Lot 1', 'Lot 2']);
  });

  it('has its articles read from their pages where it only begins them, ten a round', async () => {
    const { server, round, titles, clock } = await scene();
    for (const number of numbers(1, 13)) server.serve(`/${number}`, pageOf(number));
    server.serve('/feed', { ...rssOf('Desk', [...numbers(1, 13).map(short), whole(14)]), etag: '"one"' });
    expect(await round()).toMatchObject([{ outcome: 'read', added: 11 }]);
    expect(server.asked).toHaveLength(11);
    clock.turn(QUARTER * SPREAD);
    // Asked for whole again, for the rest.
    expect(await round()).toMatchObject([{ outcome: 'read', added: 3 }]);
    expect(await titles()).toHaveLength(14);
    clock.turn(QUARTER * SPREAD);
    expect(await round()).toMatchObject([{ outcome: 'unchanged' }]);
    expect(server.asked).toHaveLength(11 + 4 + 1);
  });

  it('has an article read from its page where it does not say its day', async () => {
    const { server, round, titles } = await scene();
    const { published: _, ...undated } = whole(1);
    server.serve('/1', pageOf(1));
    server.serve('/feed', rssOf('Desk', [undated]));
    await round();
    expect(await titles()).toEqual(['Lot 1']);
  });

  it('gives an article that is there under another address no second time, and keeps it when that goes', async () => {
    const { server, stores, round, titles, clock } = await scene();
    server.serve('/feed', rssOf('Desk', [whole(1)]));
    server.serve('/other', rssOf('Wire', [{ ...whole(1), link: '/copy' }]));
    await round();
    await stores.sources.add({
      ...{ id: 's2', team: 'T1', kind: 'feed', url: `${server.url}/other`, title: null },
      ...{ addedBy: 'U1', addedAt: clock.now() },
    });
    expect(await round()).toEqual([{ source: 's2', outcome: 'read', added: 0, refused: 0 }]);
    expect(await titles()).toEqual(['Lot 1']);
    await stores.articles('T1').withdraw({ id: 's1', team: 'T1' }, null);
    expect(await titles()).toEqual(['Lot 1']);
    await stores.articles('T1').withdraw({ id: 's2', team: 'T1' }, null);
    expect(await titles()).toEqual([]);
  });
});

describe('a page that is followed', () => {
  it('is read once, then asked daily whether it has changed, and stays one article', async () => {
    const { server, round, state, clock, titles } = await scene('page');
    server.serve('/feed', { ...pageOf(1), etag: '"one"' });
    expect(await round()).toMatchObject([{ outcome: 'read', added: 1 }]);
    expect((await state())?.title).toBe('Lot 1');
    clock.turn(DAY - MINUTE);
    expect(await round()).toEqual([]);
    clock.turn(DAY * SPREAD);
    expect(await round()).toMatchObject([{ outcome: 'unchanged' }]);
    server.serve('/feed', {
      ...articlePage('Lot 1, corrected', '2026-01-04', wholeText(5).split('\n')),
      etag: '"2"',
    });
    clock.turn(DAY * SPREAD);
    expect(await round()).toMatchObject([{ outcome: 'read', added: 1 }]);
    expect(await titles()).toEqual(['Lot 1, corrected']);
  });
});

describe('a source that is removed while it is read', () => {
  it('leaves nothing behind, wherever the reader is', async () => {
    const { server, stores, round, titles, reader, clock } = await scene();
    server.serve('/feed', rssOf('Desk', [whole(1), whole(2), short(3)]));
    const remove = async () => {
      await stores.sources.remove('T1', 's1');
      await stores.articles('T1').withdraw({ id: 's1', team: 'T1' }, null);
    };
    // Between two of its articles.
    const readPage: typeof reader.readPage = async (url, hint) => {
      await remove();
      return reader.readPage(url, hint);
    };
    expect(await round({ reader: { ...reader, readPage } })).toMatchObject([{ outcome: 'removed' }]);
    expect(await titles()).toEqual([]);
    expect(await stores.articles('T1').idsFrom({ id: 's1', team: 'T1' })).toEqual([]);
    expect(await stores.sources.seen('s1', [`${server.url}/1`])).toEqual(new Set());
    clock.turn(DAY);
    expect(await round()).toEqual([]);
  });

  it('also where the removal comes between the last look and the put', async () => {
    const { server, stores, round, titles } = await scene();
    server.serve('/feed', rssOf('Desk', [whole(1)]));
    const articles: RefreshPorts['articles'] = (team) => {
      const store = stores.articles(team);
      return {
        ...store,
        putUnlessTwin: async (...put) => {
          await stores.sources.remove('T1', 's1');
          await store.withdraw({ id: 's1', team: 'T1' }, null);
          return store.putUnlessTwin(...put);
        },
      };
    };
    expect(await round({ articles })).toMatchObject([{ outcome: 'removed' }]);
    expect(await titles()).toEqual([]);
  });
});

describe('a reader that is told to stop', () => {
  it('leaves the rest to the next round, and counts no failure', async () => {
    const { server, round, state, titles, reader, clock } = await scene();
    server.serve('/1', pageOf(1));
    server.serve('/2', { status: 503, body: 'Called off.' });
    server.serve('/feed', { ...rssOf('Desk', [short(1), short(2), whole(3)]), etag: '"one"' });
    const stop = new AbortController();
    const readPage: typeof reader.readPage = async (url, hint) => {
      if (url.endsWith('/2')) stop.abort();
      return reader.readPage(url, hint);
    };
    expect(await round({ reader: { ...reader, readPage }, signal: stop.signal })).toMatchObject([{ added: 1 }]);
    expect(await titles()).toEqual(['Lot 1']);
    expect(await state()).toMatchObject({ failures: 0 });
    server.serve('/2', pageOf(2));
    clock.turn(QUARTER * SPREAD);
    await round();
    expect(await titles()).toEqual(['Lot 1', 'Lot 2', 'Lot 3']);
  });
});
