import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/feeds/fetch/create-fetcher.ts';
import { type HostileServer, type Route, startHostileServer } from '../../helpers/hostile-server.ts';

const html =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Route =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);

const to =
  (location: string, status = 302): Route =>
  (response) =>
    response.writeHead(status, { location }).end('moved');

let server: HostileServer;
const fetcher = createFetcher({
  version: '1.2.3',
  contact: 'news@example.org',
  limits: { pauseMs: 0, timeMs: 3000 },
  allow: (address) => address === '127.0.0.1',
});
const get = (path: string) => fetcher.fetch(server.origin + path, { accept: 'page' });

beforeAll(async () => {
  const text = 'The navy bought two frigates – “in Ankara”.';
  const cyrillic = Buffer.from([0xd4, 0xeb, 0xee, 0xf2]);
  server = await startHostileServer({
    '/page': html(text, {
      etag: '"a"',
      'last-modified': 'Tue, 03 Jun 2025 10:00:00 GMT',
      'content-type': 'Text/HTML; charset="UTF-8"',
    }),
    '/gzip': html(gzipSync(text), { 'content-encoding': 'gzip' }),
    '/brotli': html(brotliCompressSync(text), { 'content-encoding': 'br' }),
    '/chunks': (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('The navy ');
      response.end('bought two.');
    },
    '/header-1251': html(cyrillic, { 'content-type': 'text/html; charset=windows-1251' }),
    '/meta-1251': html(Buffer.concat([Buffer.from('<meta charset="windows-1251">'), cyrillic])),
    '/prolog-1251': html(Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic])),
    '/utf-16': html(Buffer.from('\ufeffФлот', 'utf16le')),
    '/utf-16-header': html(Buffer.from('Флот', 'utf16le'), { 'content-type': 'text/html; charset=utf-16le' }),
    '/bom-over-header': html(Buffer.from('\ufeffФлот'), { 'content-type': 'text/html; charset=windows-1251' }),
    '/undeclared': html(Buffer.from([0x93, 0x41, 0x94])),
    '/unknown-charset': html('Флот', { 'content-type': 'text/html; charset=klingon' }),
    '/no-type-html': (response) => response.end('<!DOCTYPE html><p>Two.'),
    '/no-type-feed': (response) => response.end('\n<?xml version="1.0"?><rss/>'),
    '/no-type-text': (response) => response.end('Two frigates.'),
    '/bad-etag': html('x', { etag: 'é"' }),
    '/long-etag': html('x', { etag: 'e'.repeat(500) }),
    '/if-changed': (response, request) => {
      const isSame = request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since'] === 'then';
      response.writeHead(isSame ? 304 : 200, { 'content-type': 'text/html' }).end(isSame ? undefined : 'new');
    },
    '/always-304': (response) => response.writeHead(304).end(),
    '/one': to('/two'),
    '/two': to('three', 308),
    '/three': to('/four?a=1#b', 301),
    '/four': to('five', 303),
    '/five': to('/page', 307),
    '/six': to('/one'),
  });
});
afterAll(() => server.close());

describe('a text on the web', () => {
  it('is read with its type and what to ask for it with next time', async () => {
    expect(await get('/page#part')).toEqual({
      kind: 'fetched',
      url: `${server.origin}/page`,
      contentType: 'text/html',
      text: 'The navy bought two frigates – “in Ankara”.',
      etag: '"a"',
      lastModified: 'Tue, 03 Jun 2025 10:00:00 GMT',
    });
  });

  it('is asked for under an honest name', async () => {
    await get('/page');
    expect(server.requests.at(-1)?.headers).toMatchObject({
      'user-agent': 'DefenceDesk/1.2.3 (+news@example.org)',
      accept: expect.stringMatching(/^text\/html/),
      'accept-encoding': 'gzip, br',
    });
    await fetcher.fetch(`${server.origin}/page`, { accept: 'feed' });
    expect(server.requests.at(-1)?.headers.accept).toMatch(/^application\/atom\+xml/);
  });

  it.each(['/gzip', '/brotli'])('is unpacked: %s', async (path) => {
    expect(await get(path)).toMatchObject({ text: 'The navy bought two frigates – “in Ankara”.' });
  });

  it('needs no content-length', async () => {
    expect(await get('/chunks')).toMatchObject({ text: 'The navy bought two.' });
  });

  it.each([
    ['/header-1251', 'Флот'],
    ['/meta-1251', '<meta charset="windows-1251">Флот'],
    ['/prolog-1251', '<?xml version="1.0" encoding="windows-1251"?>Флот'],
    ['/utf-16', 'Флот'],
    ['/utf-16-header', 'Флот'],
    ['/bom-over-header', 'Флот'],
    ['/undeclared', '“A”'],
    ['/unknown-charset', 'Флот'],
  ])('is decoded as it says, or as a browser would: %s', async (path, text) => {
    expect(await get(path)).toMatchObject({ kind: 'fetched', text });
  });

  it.each([
    ['/no-type-html', 'text/html'],
    ['/no-type-feed', 'application/xml'],
    ['/no-type-text', 'text/plain'],
  ])('without a type is looked at: %s', async (path, contentType) => {
    expect(await get(path)).toMatchObject({ kind: 'fetched', contentType });
  });

  it.each(['/bad-etag', '/long-etag'])('has no etag that could not be sent back: %s', async (path) => {
    expect(await get(path)).toMatchObject({ kind: 'fetched', etag: null });
  });
});

describe('a text that was read before', () => {
  it('is not sent again while it is the same', async () => {
    const url = `${server.origin}/if-changed`;
    const known = { etag: '"a"', lastModified: 'then' };
    expect(await fetcher.fetch(url, { accept: 'page', ...known })).toEqual({ kind: 'unchanged' });
    expect(await fetcher.fetch(url, { accept: 'page', ...known, etag: '"b"' })).toMatchObject({ text: 'new' });
    expect(await fetcher.fetch(url, { accept: 'page', etag: null, lastModified: null })).toMatchObject({ text: 'new' });
  });

  it('is not believed to be the same when nothing was known of it', async () => {
    expect(await get('/always-304')).toMatchObject({ kind: 'failed' });
  });
});

describe('redirects', () => {
  it('are followed five times, relative ones too', async () => {
    expect(await get('/one')).toMatchObject({ kind: 'fetched', url: `${server.origin}/page` });
  });

  it('are not followed a sixth time', async () => {
    expect(await get('/six')).toMatchObject({
      kind: 'failed',
      refusal: { problem: 'it redirects more than 5 times', remedy: 'Give the address where it ends' },
    });
  });
});
