import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../src/feeds/fetch/retry-after.ts';
import { startHostileServer } from '../../helpers/hostile-server.ts';
import { closeServers, failed, fetcherWith, fetchFrom, hostile, raw, send } from './hostile.ts';

afterEach(closeServers);

describe('an answer that is no text', () => {
  it.each([
    'image/png',
    'application/pdf',
    'application/octet-stream',
    'video/mp4',
    'application/json',
    'text/calendar',
  ])('is refused: %s', async (type) => {
    const server = await hostile(send('x', { 'content-type': type }));
    expect(await fetchFrom(server)).toMatchObject(failed(`what it sends is ${type}`.replace('.', '\\.'), true));
  });

  it('is refused when it calls itself one', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(await fetchFrom(await hostile(send(png)))).toMatchObject(failed('no text', true));
  });

  it('is not repeated when its type is no type', async () => {
    const server = await hostile(send('x', { 'content-type': 'a/b <script>' }));
    expect(await fetchFrom(server)).toMatchObject(failed('of no known type', true));
  });

  it.each([
    [404, 'Not Found', true],
    [403, 'Forbidden', false],
    [410, 'Gone', true],
    [500, 'Internal Server Error', false],
    [204, 'No Content', false],
  ])('is refused: %i', async (status, name, isFinal) => {
    const server = await hostile((response) => response.writeHead(status).end());
    expect(await fetchFrom(server)).toMatchObject(failed(`the answer is ${status} \\(${name}\\)`, isFinal));
  });
});

describe('an answer that is broken', () => {
  const ok = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';

  it.each([
    ['reset half-way', `${ok}content-length: 100\r\n\r\nhalf`, 'reset', /broke off/],
    ['closed half-way', `${ok}content-length: 100\r\n\r\nhalf`, 'close', /broke off/],
    ['closed between chunks', `${ok}transfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n`, 'close', /broke off/],
    ['closed before it begins', '', 'close', /broke off/],
    ['of another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'close', /does not speak HTTP/],
    [
      'with a flood of headers',
      `${ok}${'x-a: aaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(5000)}\r\n`,
      'stay',
      /too many headers/,
    ],
    ['with an endless header', `${ok}x-a: ${'a'.repeat(100_000)}`, 'stay', /too many headers/],
  ] as const)('is told: %s', async (...[, bytes, end, problem]) => {
    expect(await fetchFrom(await raw(bytes, end))).toMatchObject(failed(problem, false));
  });

  it('is read when it ends where its connection does', async () => {
    expect(await fetchFrom(await raw(`${ok}\r\nTwo.`, 'close'))).toMatchObject({ kind: 'fetched', text: 'Two.' });
  });

  it.each([
    ['no gzip at all', Buffer.from('plain text'), 'gzip'],
    ['gzip that ends early', gzipSync('a'.repeat(1000)).subarray(0, 15), 'gzip'],
    ['no brotli at all', Buffer.from('plain text'), 'br'],
  ])('is told: %s', async (_, body, encoding) => {
    const server = await hostile(send(body, { 'content-encoding': encoding }));
    expect(await fetchFrom(server)).toMatchObject(failed('packed wrongly', false));
  });

  it('is told when it is to be secure and is not', async () => {
    const { origin } = await hostile(send('Two.'));
    const outcome = fetcherWith().fetch(origin.replace('http:', 'https:'), { accept: 'page' });
    expect(await outcome).toMatchObject(failed('no secure connection came about', false));
  });

  it('is told when nothing listens there', async () => {
    const server = await startHostileServer({});
    await server.close();
    expect(await fetchFrom(server)).toMatchObject(failed('nothing answers there', false));
  });

  it('is told when the name is unknown', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const outcome = fetcherWith({ resolve }).fetch('http://nobody.example.org/', { accept: 'page' });
    expect(await outcome).toMatchObject(failed('the host is not known', false));
  });
});

describe('a wish to be left alone', () => {
  it('is told', async () => {
    const server = await hostile(send('', { 'retry-after': '120' }, 429));
    expect(await fetchFrom(server)).toMatchObject({ ...failed('429', false), retryAfterMs: 120_000 });
  });

  const now = Date.parse('2025-06-03T10:00:00Z');
  it.each([
    ['seconds', '7', 7_000],
    ['a date', 'Tue, 03 Jun 2025 10:01:00 GMT', 60_000],
    ['a date that is past', 'Tue, 03 Jun 2025 09:00:00 GMT', 0],
    ['years', '999999999', 86_400_000],
    ['words', 'soon', null],
    ['less than nothing', '-5', null],
    ['nothing', null, null],
  ])('may be %s', (_, header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});
