import { describe, expect, it } from 'vitest';
import { RefusedFetch } from '../../../src/feeds/fetch/refused-fetch.ts';
import { readWebAddress, redirectTarget, shownAddress } from '../../../src/feeds/fetch/web-address.ts';

describe('a web address', () => {
  it.each([
    [' https://Example.org ', 'https://example.org/'],
    ['http://example.org/a?b=c#part', 'http://example.org/a?b=c'],
    ['http://bücher.example/', 'http://xn--bcher-kva.example/'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
  ])('is read as a browser reads it: %s', (written, read) => {
    expect(readWebAddress(written).href).toBe(read);
  });
});

describe('a redirect', () => {
  const from = new URL('https://example.org/news/1');

  it.each([
    ['../two', 'https://example.org/two'],
    ['//example.com/', 'https://example.com/'],
    ['https://example.com/a#b', 'https://example.com/a'],
  ])('leads on: %s', (location, target) => {
    expect(redirectTarget(from, location).href).toBe(target);
  });

  it('may lead from http to https, never back', () => {
    expect(redirectTarget(new URL('http://example.org/'), 'https://example.org/').protocol).toBe('https:');
    expect(() => redirectTarget(from, 'http://example.org/news/1')).toThrow(RefusedFetch);
    expect(() => redirectTarget(from, 'http://example.org/news/1')).toThrow(/from https to http/);
  });
});

describe('an address that is shown', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['https://u:p@example.org/a', 'https://example.org/a'],
    ['postgres://u:p@example.org/a', 'postgres:…'],
    ['u:p@example.org', 'u:…'],
    ['http://u:p@exa mple.org', '…@exa mple.org'],
    ['example.org\n/news', 'example.org /news'],
  ])('holds neither name nor password: %s', (written, shown) => {
    expect(shownAddress(written)).toBe(shown);
  });
});
