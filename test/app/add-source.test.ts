import { describe, expect, it } from 'vitest';
import { addSource, type Editor, listSources, reconcileFeeds, removeSource } from '../../src/app/add-source.ts';
import { sourceChangeLine } from '../../src/app/source-change-line.ts';
import { takeArticle } from '../../src/app/take-article.ts';
import { articleFrom } from '../helpers/article.ts';
import { articlePage, rssOf } from '../helpers/feed-server.ts';
import { type Newsroom, newsroomsForTests, wholeText } from '../helpers/newsroom.ts';

const open = newsroomsForTests();

interface Scene extends Newsroom {
  add(path: string, editor?: Partial<Editor>): ReturnType<typeof addSource>;
  remove(asked: string, editor?: Partial<Editor>): ReturnType<typeof removeSource>;
  urls(team?: string): Promise<readonly string[]>;
  /** Who did what, newest first. */
  audited(team?: string): Promise<readonly string[]>;
}

async function scene(): Promise<Scene> {
  const newsroom = await open();
  const { stores, reader, server, clock } = newsroom;
  const { sources, audit, articles } = stores;
  const mayEdit = async (_: string, user: string) => user === 'UEDITOR';
  const ports = { sources, audit, articles, reader, mayEdit };
  const editor = (given: Partial<Editor>): Editor => ({ team: 'T1', user: 'UEDITOR', now: clock.now(), ...given });
  return {
    ...newsroom,
    add: (path, given = {}) => {
      clock.turn(1);
      return addSource(/^\w+:/.test(path) ? path : `${server.url}${path}`, editor(given), ports);
    },
    remove: (asked, given = {}) => removeSource(asked, editor(given), ports),
    urls: async (team = 'T1') => (await listSources(team, ports)).map(({ url }) => url.replace(server.url, '')),
    audited: async (team = 'T1') =>
      (await audit.list(team, 10)).map(
        ({ user, what, subject }) => `${user} ${what} ${subject.replace(server.url, '')}`,
      ),
  };
}

const FEED = rssOf('Fleet &amp; Field', [
  { link: '/1', title: 'Lot 1', published: '2026-01-04', text: wholeText(1) },
  { link: '/2', title: 'Lot 2', published: '2026-01-04' },
]);
const line = async (change: ReturnType<typeof addSource>) => sourceChangeLine(await change);

describe('adding a source', () => {
  it('reads it once, says what is in it, and notes who added it', async () => {
    const { add, server, urls, audited, stores, clock } = await scene();
    server.serve('/feed', FEED);
    const change = await add('/feed#top');
    expect(change).toMatchObject({ kind: 'added', articles: 2, source: { kind: 'feed', addedBy: 'UEDITOR' } });
    expect(sourceChangeLine(change)).toMatch(
      /^added Fleet & Field \(s\w+\), 2 articles; read every quarter of an hour$/,
    );
    expect(await urls()).toEqual(['/feed']);
    expect(await urls('T2')).toEqual([]);
    expect(await audited()).toEqual(['UEDITOR feed added /feed']);
    expect((await stores.sources.claimDue(clock.now()))?.title).toBe('Fleet & Field');
  });

  it('takes the page of an article for a page, to be read daily', async () => {
    const { add, server } = await scene();
    server.serve('/lots/1', articlePage('Lot 1', '2026-01-04', [wholeText(1)]));
    expect(await line(add('/lots/1'))).toMatch(/^added Lot 1 \(s\w+\), 1 article; read once a day$/);
  });

  it('takes no front page for an article, but names the feed that it links', async () => {
    const { add, server, urls } = await scene();
    const page = articlePage('Lot 1', '2026-01-04', [wholeText(1)]);
    const link = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    server.serve('/', { body: page.body.replace('<title>', `${link}<title>`) });
    expect(await line(add('/'))).toBe(
      `refused ${server.url}/: it is a web page, no feed. Its feed is ${server.url}/feed.`,
    );
    expect(await urls()).toEqual([]);
  });

  it('is for editors alone', async () => {
    const { add, remove, server, urls, audited } = await scene();
    server.serve('/feed', FEED);
    expect(await add('/feed', { user: 'UREADER' })).toEqual({ kind: 'not-allowed' });
    expect(server.asked).toEqual([]);
    await add('/feed');
    expect(await line(remove(`${server.url}/feed`, { user: 'UREADER' }))).toMatch(/^Only editors and workspace admins/);
    expect(await urls()).toEqual(['/feed']);
    expect(await audited()).toHaveLength(1);
  });

  it('follows an address once, also where the settings follow it for everybody', async () => {
    const { add, server, stores, clock } = await scene();
    server.serve('/feed', FEED);
    await add('/feed');
    expect(await line(add('/feed#x'))).toMatch(/is followed already$/);
    expect(server.count('/feed')).toBe(1);
    await reconcileFeeds([`${server.url}/all`], clock.now(), stores);
    expect((await add('/all')).kind).toBe('there');
    expect((await add('/feed', { team: 'T2' })).kind).toBe('added');
  });

  it.each([
    ['/missing', /^refused http.*\/missing: the answer is 404/],
    ['/text', /^refused http.*\/text: it is no RSS, Atom or JSON feed/],
    ['ftp://news.example/feed', /^refused ftp:.*begins with "ftp:"/],
    [
      'https://me:secret@news.example/feed',
      /^refused https:\/\/news\.example\/feed: the address holds a name or password/,
    ],
    [
      'http://10.0.0.1/feed',
      /^refused http:\/\/10\.0\.0\.1\/feed: 10\.0\.0\.1 leads into a private or reserved network/,
    ],
  ])('refuses %s with a clear line, and keeps nothing', async (address, expected) => {
    const { add, server, urls, audited } = await scene();
    server.serve('/text', { type: 'text/plain', body: 'Not a feed.' });
    const said = await line(add(address));
    expect(said).toMatch(expected);
    expect(said).not.toContain('secret');
    expect(await urls()).toEqual([]);
    expect(await audited()).toEqual([]);
  });
});

describe('removing a source', () => {
  it('removes all that came from it alone, by its id or its address', async () => {
    const { add, remove, server, stores, index, urls, audited } = await scene();
    server.serve('/feed', FEED);
    server.serve('/other', rssOf('Wire', []));
    for (const path of ['/feed', '/other']) {
      const change = await add(path);
      if (change.kind !== 'added') throw new Error(change.kind);
      const store = stores.articles('T1');
      const own = articleFrom(`Poland has 366 tanks, says ${path}.`, { id: `https://news.example${path}` });
      const shared = articleFrom('Both said that Spain has 12 ships.', { id: 'https://news.example/shared' });
      for (const article of [own, shared]) {
        await takeArticle(article, { id: change.source.id, team: 'T1' }, { store, index });
      }
      await stores.sources.markSeen(change.source.id, ['https://news.example/x'], 1);
    }
    const [feed, other] = await stores.sources.list('T1');
    expect(await line(remove(feed?.id ?? ''))).toMatch(/^removed Fleet & Field \(s\w+\) and 1 article$/);
    expect((await stores.articles('T1').coverage()).articles).toBe(2);
    expect(await line(remove(other?.url ?? ''))).toMatch(/^removed Wire \(s\w+\) and 2 articles$/);
    expect((await stores.articles('T1').coverage()).articles).toBe(0);
    expect(await stores.sources.seen(feed?.id ?? '', ['https://news.example/x'])).toEqual(new Set());
    expect(await urls()).toEqual([]);
    expect(await audited()).toContain('UEDITOR feed removed /feed');
  });

  it('says so where there is none, and leaves those of others and of the settings', async () => {
    const { add, remove, server, stores, clock, urls } = await scene();
    server.serve('/feed', FEED);
    await add('/feed', { team: 'T2' });
    clock.turn(1);
    await reconcileFeeds([`${server.url}/all`], clock.now(), stores);
    expect(await line(remove(`${server.url}/feed`))).toBe(`No source here is "${server.url}/feed"`);
    expect(await line(remove(`${server.url}/all`))).toMatch(/followed for everybody.*Take it out of FEEDS\.$/);
    expect(await urls('T2')).toEqual(['/feed', '/all']);
  });
});

describe('the feeds of the settings', () => {
  it('are followed for everybody; one that is taken out is removed with its articles', async () => {
    const { server, stores, clock, urls, audited, index } = await scene();
    const feeds = (...paths: readonly string[]) =>
      reconcileFeeds(
        paths.map((path) => server.url + path),
        clock.now(),
        stores,
      );
    expect(await feeds('/a', '/b', '/a#x')).toEqual({ added: 2, removed: 0 });
    expect(await feeds('/a', '/b')).toEqual({ added: 0, removed: 0 });
    const a = (await stores.sources.list('')).find(({ url }) => url.endsWith('/a'));
    const store = stores.articles('');
    await takeArticle(articleFrom('Poland has 366 tanks.'), { id: a?.id ?? '', team: '' }, { store, index });
    expect(await feeds('/b')).toEqual({ added: 0, removed: 1 });
    expect((await store.coverage()).articles).toBe(0);
    expect(await urls('T9')).toEqual(['/b']);
    expect([...(await audited(''))].sort()).toEqual([
      'settings feed added /a',
      'settings feed added /b',
      'settings feed removed /a',
    ]);
  });

  it('are added once by two processes that start at once', async () => {
    const { server, stores, clock, audited } = await scene();
    await Promise.all([1, 2].map(() => reconcileFeeds([`${server.url}/a`], clock.now(), stores)));
    expect(await stores.sources.list('')).toHaveLength(1);
    expect(await audited('')).toHaveLength(1);
  });
});
