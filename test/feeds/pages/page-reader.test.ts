import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/feeds/fetch/create-fetcher.ts';
import { createPageReader } from '../../../src/feeds/pages/page-reader.ts';
import { type HostileServer, type Route, startHostileServer } from '../../helpers/hostile-server.ts';

const words = 'The navy bought two frigates in Ankara, the ministry said, and they come in 2027 and 2028. ';
const text = `<p>${words.repeat(3)}</p>`;
const html =
  (body: string, headers: Record<string, string> = {}): Route =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);

const fetcher = createFetcher({
  version: '0',
  limits: { pauseMs: 0 },
  allow: (address) => address === '127.0.0.1',
});
const reader = createPageReader(fetcher, () => Date.parse('2025-07-01T00:00:00Z'));

let server: HostileServer;
const at = (path: string) => server.origin + path;

beforeAll(async () => {
  const fixture = await readFile(new URL('fixtures/wordpress.html', import.meta.url), 'utf8');
  server = await startHostileServer({
    '/article': html(fixture, { etag: '"a"' }),
    '/moved': (response) => response.writeHead(301, { location: '/2025/06/03/two?utm_source=x' }).end(),
    '/2025/06/03/two': html(`<h1>Two frigates</h1>${text}`),
    '/undated': html(`<h1>Two frigates</h1>${text}`),
    '/empty': html('<h1>Two frigates</h1><p>Loading…</p>'),
    '/cookies': html('<h1>Two frigates</h1><div id="app"></div><p>This site uses cookies.</p>'),
    '/untitled': html(text),
    '/feed': html('<?xml version="1.0"?><rss></rss>', { 'content-type': 'application/rss+xml' }),
    '/plain': html('date 2025-06-03 Two frigates\n\nThe navy bought two.', { 'content-type': 'text/plain' }),
    '/plain-undated': html('The navy bought two.', { 'content-type': 'text/plain' }),
    '/same': (response, request) =>
      request.headers['if-none-match'] === '"a"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end(fixture),
  });
});
afterAll(() => server.close());

describe('a page of the web', () => {
  it('is read as an article, with what to ask for it with next time', async () => {
    expect(await reader.readPage(at('/article'), null)).toMatchObject({
      kind: 'read',
      etag: '"a"',
      article: { id: at('/article'), title: 'Navy signs for two more frigates', published: '2025-06-03' },
    });
  });

  it('is known by the address where its redirects end, without tracking', async () => {
    expect(await reader.readPage(at('/moved'), null)).toMatchObject({
      article: { id: at('/2025/06/03/two'), url: at('/2025/06/03/two'), published: '2025-06-03', source: '127.0.0.1' },
    });
  });

  it('has the day that the feed gave it where it says none itself', async () => {
    const hint = { url: at('/undated'), title: 'Two', published: '2025-06-04', html: '', isWhole: false };
    expect(await reader.readPage(at('/undated'), hint)).toMatchObject({
      article: { published: '2025-06-04', title: 'Two frigates' },
    });
  });

  it('may be a plain text that begins as one in the knowledge folder', async () => {
    expect(await reader.readPage(at('/plain'), null)).toMatchObject({
      article: { id: at('/plain'), url: at('/plain'), passages: [{ text: 'The navy bought two.' }] },
    });
  });

  it.each([
    ['/undated', 'no date of publication was found'],
    ['/empty', /^the page has \d words of text, fewer than 30$/],
    ['/cookies', /^the page has \d words of text, fewer than 30$/],
    ['/untitled', 'the page has no headline'],
    ['/feed', 'it is application/rss+xml, no page: a feed perhaps'],
    ['/plain-undated', 'the file says no date and headline'],
    ['/nowhere', 'the answer is 404 (Not Found)'],
  ])('is refused, for good, with its address and the reason: %s', async (path, problem) => {
    expect(await reader.readPage(at(path), null)).toMatchObject({
      kind: 'failed',
      isFinal: true,
      refusal: {
        file: at(path),
        problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
        remedy: expect.stringMatching(/^[A-Z].{5,}[^.]$/),
      },
    });
  });

  it('is not read again while it is the same', async () => {
    expect(await reader.rereadPage(at('/same'), { etag: '"a"', lastModified: null })).toEqual({ kind: 'unchanged' });
    expect(await reader.rereadPage(at('/same'), { etag: '"b"', lastModified: null })).toMatchObject({ kind: 'read' });
  });
});
