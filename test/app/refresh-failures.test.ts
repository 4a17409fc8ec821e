import { describe, expect, it } from 'vitest';
import { rssOf } from '../helpers/feed-server.ts';
import {
  DAY,
  followedSourcesForTests,
  MINUTE,
  pageOf,
  QUARTER,
  SPREAD,
  short,
  whole,
} from '../helpers/followed-source.ts';

const scene = followedSourcesForTests();

describe('a page of a feed', () => {
  it('that is refused for what it is, is not asked for again', async () => {
    const { server, round, clock, titles } = await scene();
    server.serve('/1', { body: '<html><title>Lot 1</title><body><p>No article.</p></body></html>' });
    server.serve('/feed', rssOf('Desk', [short(1), whole(2)]));
    expect(await round()).toMatchObject([{ outcome: 'read', added: 1, refused: 1 }]);
    clock.turn(QUARTER * SPREAD);
    await round();
    expect(server.count('/1')).toBe(1);
    expect(await titles()).toEqual(['Lot 2']);
  });

  it('that cannot be read for now is tried five times, rarer each time, and taken as soon as it can', async () => {
    const { server, round, clock, titles } = await scene();
    server.serve('/1', { status: 503, body: 'Away.' });
    server.serve('/2', { status: 503, body: 'Away.' });
    server.serve('/feed', { ...rssOf('Desk', [short(1), short(2)]), etag: '"one"' });
    for (const failures of [1, 2, 3, 4]) {
      expect(await round()).toMatchObject([{ outcome: 'failed' }]);
      clock.turn(QUARTER * 2 ** failures - MINUTE);
      expect(await round()).toEqual([]);
      clock.turn(QUARTER * 2 ** failures);
    }
    server.serve('/2', pageOf(2));
    expect(await round()).toMatchObject([{ outcome: 'read', added: 1, refused: 1 }]);
    clock.turn(QUARTER * SPREAD);
    expect(await round()).toMatchObject([{ outcome: 'unchanged' }]);
    expect(await titles()).toEqual(['Lot 2']);
    expect([server.count('/1'), server.count('/2')]).toEqual([5, 5]);
  });

  it('that asks for patience ends the round for the other pages and is given it', async () => {
    const { server, round, state, clock } = await scene();
    server.serve('/1', { status: 429, body: 'Slower.', headers: { 'retry-after': '7200' } });
    server.serve('/2', pageOf(2));
    server.serve('/feed', rssOf('Desk', [short(1), short(2), whole(3)]));
    expect(await round()).toMatchObject([{ outcome: 'read', added: 1 }]);
    expect(server.count('/2')).toBe(0);
    expect(((await state())?.nextCheckAt ?? 0) - clock.now()).toBe(7_200_000);
  });
});

describe('a source that cannot be read', () => {
  it('is asked less and less often, at least once in a day or so, and as before once it can', async () => {
    const { server, round, state, clock, logged } = await scene();
    server.serve('/feed', { status: 500, body: 'Broken.' });
    const pauses: number[] = [];
    for (let failure = 1; failure <= 9; failure++) {
      expect(await round()).toMatchObject([{ outcome: 'failed' }]);
      const pause = ((await state())?.nextCheckAt ?? 0) - clock.now();
      pauses.push(pause);
      clock.turn(pause);
    }
    expect(pauses.slice(0, 3).every((pause, at) => pause >= QUARTER * 2 ** (at + 1))).toBe(true);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.at(-1)).toBeLessThanOrEqual(DAY * SPREAD);
    expect(await state()).toMatchObject({ failures: 9, problem: expect.stringMatching(/^the answer is 500/) });
    expect(logged[0]).toEqual({
      ...{ level: 'warn', message: 'a source could not be read' },
      fields: { source: 's1', failures: 1 },
    });
    server.serve('/feed', rssOf('Desk', [whole(1)]));
    await round();
    expect(await state()).toMatchObject({ failures: 0, problem: null });
  });

  it('is left alone for as long as it asks', async () => {
    const { server, round, state, clock } = await scene();
    server.serve('/feed', { status: 429, body: 'Slower.', headers: { 'retry-after': '10800' } });
    await round();
    expect(((await state())?.nextCheckAt ?? 0) - clock.now()).toBe(10_800_000);
  });

  it('keeps no other from being read', async () => {
    const { server, stores, round, clock, titles, logged, reader } = await scene();
    server.serve('/good', rssOf('Wire', [whole(1)]));
    await stores.sources.add({
      ...{ id: 's2', team: 'T1', kind: 'feed', url: `${server.url}/good`, title: null },
      ...{ addedBy: 'U1', addedAt: clock.now() + 1 },
    });
    clock.turn(1);
    const readFeed: typeof reader.readFeed = (url, known) => {
      if (url.endsWith('/feed')) throw new Error('a secret text');
      return reader.readFeed(url, known);
    };
    const done = await round({ reader: { ...reader, readFeed } });
    expect(done.map(({ source, outcome }) => `${source} ${outcome}`)).toEqual(['s1 failed', 's2 read']);
    expect(await titles()).toEqual(['Lot 1']);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});
