import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../helpers/source-files.ts';
import { ask, pagesForTests, post } from '../page/served-page.ts';

const serve = pagesForTests();

const SAID = { channel: 'C0NEWS0000', text: 'bangladesh turkey' };

describe('whoever asks for the page', () => {
  it.each([
    ['a foreign host', { host: 'desk.example:3000' }],
    ['a host that only begins like ours', { host: '127.0.0.1.example' }],
    ['another port of this machine', { host: '127.0.0.1:1' }],
    ['a foreign origin', { origin: 'https://desk.example' }],
    ['an origin without a name', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ])('is refused with %s', async (_, headers) => {
    const { page } = await serve();
    for (const path of ['/', '/events', '/page/main.js']) {
      expect((await ask(page, path, { headers })).status, path).toBe(403);
    }
  });

  it('gets it by both names of this machine', async () => {
    const { page } = await serve();
    const { port } = new URL(page.url);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await ask(page, '/', { headers: { host } })).status, host).toBe(200);
    }
  });

  it('may not frame it, nor give it a script, a style or a picture of their own', async () => {
    const { page } = await serve();
    const { headers } = await ask(page, '/');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ]),
    );
    expect(policy.find((each) => each.startsWith('script-src'))).toMatch(/^script-src 'self' 'sha256-[\w+/]{43}='$/);
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it.each([
    '/page/../page-server.ts',
    '/page/%2e%2e/page-server.ts',
    '/page/..%2f..%2f..%2fpackage.json',
    '/page/tsconfig.json',
    '/page/',
    '/vendor/../package.json',
    '/vendor/playwright-core.js',
    '/vendor/__proto__.js',
    '/vendor/constructor',
    '/package.json',
  ])('finds no file at %s', async (path) => {
    const { page } = await serve();
    expect((await ask(page, path)).status).toBe(404);
  });
});

describe('whoever posts', () => {
  it.each([
    ['without the token of this start', { 'x-page-token': '' }],
    ['with the token of another start', { 'x-page-token': 'x'.repeat(32) }],
    ['as a form, which any site can send', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['as plain text, which any site can send', { 'content-type': 'text/plain' }],
    ['from a foreign origin', { origin: 'https://desk.example' }],
  ])('is refused %s', async (_, headers) => {
    const served = await serve();
    expect((await post(served, { action: 'say', json: SAID, headers })).status).toBe(403);
    expect(served.done).toEqual([]);
  });

  it('is refused with another method', async () => {
    const served = await serve();
    for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(served.page, '/actions/say', { method })).status, method).toBe(403);
    }
    expect(served.done).toEqual([]);
  });
});

describe('the sources of the page', () => {
  const folder = join(ROOT, 'src/playground/page');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|html)$/.test(name))
    .map((name) => ({ name, source: readFileSync(join(folder, name), 'utf8') }));

  it('never make markup of text', () => {
    const markup =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\(|new Function|DOMParser/;
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ source }) => markup.test(source)).map(({ name }) => name)).toEqual([]);
  });

  it('open every link without a way back', () => {
    const links = files.flatMap(({ source }) => source.match(/<a\b[^>]{0,300}target="_blank"[^>]{0,300}>/g) ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((each) => !each.includes('rel="noopener noreferrer"'))).toEqual([]);
  });
});
