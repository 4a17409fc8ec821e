import { expect, it } from 'vitest';
import { UNKNOWN } from '../../src/app/ports/sources.ts';
import { createArticleReader } from '../../src/feeds/create-article-reader.ts';
import { createFetcher } from '../../src/feeds/fetch/create-fetcher.ts';
import { articlePage, rssOf } from '../helpers/feed-server.ts';
import { newsroomsForTests, wholeText } from '../helpers/newsroom.ts';

const open = newsroomsForTests();
const ITEM = { link: '1', title: 'Lot 1', published: '2026-01-04', text: wholeText(1) };

it('reads a feed where its redirects end, and keeps what spares the next reading', async () => {
  const { server, reader } = await open();
  server.serve('/old', { status: 301, body: '', headers: { location: '/new/feed' } });
  server.serve('/new/feed', { ...rssOf('Desk', [ITEM]), etag: '"one"' });
  const read = await reader.readFeed(`${server.url}/old`, UNKNOWN);
  expect(read).toMatchObject({ kind: 'read', title: 'Desk', etag: '"one"', items: [{ url: `${server.url}/new/1` }] });
  expect(await reader.readFeed(`${server.url}/new/feed`, { etag: '"one"', lastModified: null })).toEqual({
    kind: 'unchanged',
  });
});

it('tells what fails for good from what may go better later', async () => {
  const { server, reader } = await open();
  server.serve('/page', articlePage('Lot 1', '2026-01-04', [wholeText(1)]));
  server.serve('/busy', { status: 429, body: '', headers: { 'retry-after': '60' } });
  expect(await reader.readFeed(`${server.url}/page`, UNKNOWN)).toMatchObject({ kind: 'failed', isFinal: true });
  const busy = await reader.readFeed(`${server.url}/busy`, UNKNOWN);
  expect(busy).toMatchObject({ kind: 'failed', retryAfterMs: 60_000 });
  expect(busy).not.toHaveProperty('isFinal', true);
});

it("makes the same article of a feed's own text as of its page", async () => {
  const { server, reader } = await open();
  server.serve('/feed', rssOf('127.0.0.1', [ITEM]));
  server.serve('/1', articlePage('Lot 1', '2026-01-04', [wholeText(1)]));
  const feed = await reader.readFeed(`${server.url}/feed`, UNKNOWN);
  if (feed.kind !== 'read' || !feed.items[0]) throw new Error('no item');
  const page = await reader.readPage(`${server.url}/1`, feed.items[0]);
  expect(page).toMatchObject({ kind: 'read', article: reader.readItem(feed.items[0], feed.title) });
});

it('leaves off as soon as it is told to', async () => {
  const { server } = await open();
  const stop = new AbortController();
  const fetcher = createFetcher({ version: 'test', allow: (_, port) => port === server.port });
  const reader = createArticleReader(fetcher, { signal: stop.signal });
  stop.abort();
  expect(await reader.readFeed(`${server.url}/feed`, UNKNOWN)).toMatchObject({ kind: 'failed' });
  expect(server.asked).toEqual([]);
});
