import { constants, createBrotliCompress, createGzip, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { flood } from '../../helpers/hostile-server.ts';
import { closeServers, failed, fetcherWith, fetchFrom, hostile, raw, send } from './hostile.ts';

afterEach(closeServers);

describe('a body without end or measure', () => {
  const tooLong = failed('what it sends is longer than 5 MB', true);

  async function growthOf(act: () => Promise<unknown>): Promise<number> {
    const before = process.memoryUsage().rss;
    let peak = before;
    const timer = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 5);
    await act();
    clearInterval(timer);
    return peak - before;
  }

  it('is cut at 5 MB', async () => {
    const server = await hostile((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      flood(response, Buffer.alloc(65_536, 'a'));
    });
    const growth = await growthOf(async () => expect(await fetchFrom(server)).toMatchObject(tooLong));
    expect(growth).toBeLessThan(80_000_000);
  });

  it.each([
    ['gzip', 'gzip', () => createGzip({ level: 9 })],
    ['brotli', 'br', () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ] as const)('is cut at 5 MB unpacked, however small it is packed: %s', async (_, encoding, pack) => {
    let zeros = 0;
    const server = await hostile((response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding });
      const packed = pack();
      packed.pipe(response);
      response.once('close', () => packed.destroy());
      packed.on('error', () => undefined);
      // Ten gigabytes, if they were taken.
      const chunk = Buffer.alloc(1_000_000);
      const more = () => {
        while (!packed.destroyed && zeros < 10_000) {
          zeros++;
          if (!packed.write(chunk)) return void packed.once('drain', more);
        }
        packed.end();
      };
      more();
    });
    const growth = await growthOf(async () => expect(await fetchFrom(server)).toMatchObject(tooLong));
    expect(growth).toBeLessThan(80_000_000);
    expect(zeros).toBeLessThan(9_000);
  });

  it('is cut when the text packed is longer, too', async () => {
    const server = await hostile((response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      // Empty gzip members, one after the other: bytes in, none out.
      flood(response, Buffer.concat(Array.from({ length: 2000 }, () => gzipSync(''))));
    });
    expect(await fetchFrom(server)).toMatchObject(tooLong);
  });

  it.each(['gzip, gzip', 'deflate', 'zstd', 'compress'])('is not unpacked from %s', async (encoding) => {
    const server = await hostile(send(gzipSync(gzipSync('x')), { 'content-encoding': encoding }));
    expect(await fetchFrom(server)).toMatchObject(failed(/packed in a way/, true));
  });
});

describe('a slow answer', () => {
  const inTime = failed('it was not read in 0.3 s', false);
  const options = { limits: { timeMs: 300 } };

  it('of one byte at a time is cut, however long it goes on', async () => {
    const server = await hostile((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await fetchFrom(server, options)).toMatchObject(inTime);
  });

  it('of headers one at a time is cut', async () => {
    const server = await raw('HTTP/1.1 200 OK\r\ncontent-type: text/', 'stay');
    expect(await fetchFrom(server, options)).toMatchObject(inTime);
  });

  it('that never begins is cut', async () => {
    expect(await fetchFrom(await hostile(() => undefined), options)).toMatchObject(inTime);
  });

  it('of the name service is cut', async () => {
    const fetcher = fetcherWith({ ...options, resolve: () => new Promise(() => undefined) });
    expect(await fetcher.fetch('http://slow.example.org/', { accept: 'page' })).toMatchObject(inTime);
  });

  it('counts over all redirects', async () => {
    const server = await hostile((response) => {
      setTimeout(() => response.writeHead(302, { location: `/?${Math.random()}` }).end(), 120);
    });
    expect(await fetchFrom(server, options)).toMatchObject(inTime);
  });

  it('is left when the reading is called off', async () => {
    const server = await hostile(() => undefined);
    const call = fetcherWith().fetch(server.origin, { accept: 'page', signal: AbortSignal.timeout(100) });
    expect(await call).toMatchObject(failed('called off', false));
  });
});
