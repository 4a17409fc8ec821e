import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../../../src/feeds/fetch/create-fetcher.ts';
import { flood } from '../../helpers/hostile-server.ts';
import { closeServers, failed, fetcherWith, fetchFrom, hostile, send } from './hostile.ts';

afterEach(closeServers);

describe('an address that is not of the public web', () => {
  const fetcher = createFetcher({ version: '0', limits: { pauseMs: 0 }, resolve: async () => ['10.1.2.3'] });

  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback on a website port', 'http://127.0.0.1:8080/'],
    ['loopback as one number', 'http://2130706433/'],
    ['loopback in octal', 'http://0177.0.0.1/'],
    ['loopback in hexadecimal', 'http://0x7f.1/'],
    ['loopback, short', 'http://127.1/'],
    ['loopback in full-width digits', 'http://１２７.0.0.1/'],
    ['loopback in IPv6', 'http://[::1]/'],
    ['loopback, IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
    ['every address of this host', 'http://0/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['metadata in IPv6', 'https://[fd00:ec2::254]/'],
    ['a private one', 'https://192.168.0.1/'],
    ['a name for a private one', 'https://intranet.example.org/'],
    ['a name with a dot at its end', 'http://localhost./'],
  ])('is refused: %s', async (_, url) => {
    expect(await fetcher.fetch(url, { accept: 'page' })).toMatchObject(
      failed(/leads into a private or reserved network/, true),
    );
  });

  it('is refused when only one of the addresses of its name is private, and the address is not told', async () => {
    const mixed = fetcherWith({ resolve: async () => ['93.184.216.34', '10.1.2.3'] });
    const outcome = await mixed.fetch('http://news.example.org/', { accept: 'page' });
    expect(outcome).toMatchObject(failed(/^news\.example\.org leads into/, true));
    expect(JSON.stringify(outcome)).not.toContain('10.1.2.3');
  });

  it.each([
    ['a file', 'file:///etc/passwd', /begins with "file:"/],
    ['data', 'data:text/html,hello', /begins with "data:"/],
    ['another protocol', 'gopher://example.org/', /begins with "gopher:"/],
    ['a word', 'boran', /"boran" is no web address/],
    ['nothing', ' ', /"" is no web address/],
    ['a host that is none', 'http://exa mple.org/', /no web address/],
    ['an endless one', `http://example.org/${'a'.repeat(3000)}`, /over 2,000/],
    ['a port of something else', 'http://example.org:5432/', /port 5432/],
  ])('is refused: %s', async (_, url, problem) => {
    const open = createFetcher({ version: '0', resolve: async () => ['93.184.216.34'] });
    expect(await open.fetch(url, { accept: 'page' })).toMatchObject({
      kind: 'failed',
      isFinal: true,
      refusal: { problem: expect.stringMatching(problem) },
    });
  });

  it.each([
    'https://editor:hunter2@example.org/feed',
    'postgres://editor:hunter2@db.example.org/desk',
    'editor:hunter2@example.org',
    'http://editor:hunter2@exa mple.org/',
  ])('is refused without repeating the password in it: %s', async (url) => {
    const outcome = await fetcher.fetch(url, { accept: 'page' });
    expect(outcome).toMatchObject({ kind: 'failed', isFinal: true });
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });
});

describe('a redirect', () => {
  it.each([
    ['to loopback', 'http://127.0.0.2/', /127\.0\.0\.2 leads into/],
    ['to metadata', 'http://169.254.169.254/latest/', /169\.254\.169\.254 leads into/],
    ['to a file', 'file:///etc/passwd', /begins with "file:"/],
    ['to an address with a password', 'http://a:hunter2@example.org/', /name or password/],
    ['to nothing that can be read', 'http://[', /no web address/],
    ['to itself', '/', /in a circle/],
  ])('%s is not followed', async (_, location, problem) => {
    const server = await hostile((response) => response.writeHead(302, { location }).end());
    const outcome = await fetchFrom(server);
    expect(outcome).toMatchObject(failed(problem, true));
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });

  it('without an address is told', async () => {
    const server = await hostile((response) => response.writeHead(302).end());
    expect(await fetchFrom(server)).toMatchObject(failed('the answer is 302', false));
  });

  it('with a body that never ends is left at once', async () => {
    const server = await hostile((response, request) => {
      if (request.url === '/') response.writeHead(302, { location: '/end' });
      flood(response, Buffer.alloc(65_536, 'a'));
    });
    expect(await fetchFrom(server)).toMatchObject({ kind: 'failed' });
  });
});

describe('a name that answers differently each time', () => {
  it('is connected to where it was checked, and nowhere else', async () => {
    const server = await hostile(send('Two.'));
    const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.2'];
    let asked = 0;
    const resolve = async () => [answers[asked++] ?? ''];
    const url = `http://rebind.example.org:${server.port}/`;
    expect(await fetcherWith({ resolve }).fetch(url, { accept: 'page' })).toMatchObject({ kind: 'fetched' });
    expect(asked).toBe(1);
  });

  it('is checked again when a redirect leads back to it', async () => {
    const server = await hostile((response) =>
      response.writeHead(302, { location: '/again', connection: 'close' }).end(),
    );
    const victim = await hostile(send('secret'), '127.0.0.2');
    const answers = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => [answers.shift() ?? ''];
    const url = `http://rebind.example.org:${server.port}/`;
    expect(await fetcherWith({ resolve }).fetch(url, { accept: 'page' })).toMatchObject(
      failed(/rebind\.example\.org leads into/, true),
    );
    expect(server.requests).toHaveLength(1);
    expect(victim.requests).toHaveLength(0);
  });
});
