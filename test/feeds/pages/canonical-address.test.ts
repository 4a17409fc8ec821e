import { describe, expect, it } from 'vitest';
import { canonicalAddress, pageAddress } from '../../../src/feeds/pages/canonical-address.ts';

describe('an address', () => {
  it.each([
    ['https://News.Example/A?utm_source=x&id=7&fbclid=y#part', 'https://news.example/A?id=7'],
    ['https://news.example:443/a?gclid=1', 'https://news.example/a'],
    ['http://news.example/a?b=1&c=%20', 'http://news.example/a?b=1&c=%20'],
  ])('is known in one form: %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each(['ftp://news.example/', 'https://a:b@news.example/', 'javascript:alert(1)', 'news', ''])(
    'of no web page is none: %s',
    (address) => {
      expect(canonicalAddress(address)).toBeNull();
    },
  );
});

describe('the address that a page is known by', () => {
  it.each([
    ['the one it names', 'https://news.example/a?page=2', '/a', 'https://news.example/a'],
    [
      'of the same site in short',
      'https://m.news.example/a',
      'https://www.news.example/a',
      'https://www.news.example/a',
    ],
    ['not less safe', 'https://news.example/a', 'http://news.example/b', 'https://news.example/b'],
    ['never one of another site', 'https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
    [
      'never one of another part of it',
      'https://a.news.example/a',
      'https://b.news.example/a',
      'https://a.news.example/a',
    ],
    ['never the front page', 'https://news.example/a', 'https://news.example/', 'https://news.example/a'],
    ['not what is none', 'https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
  ])('is %s', (...[, readAt, named, address]) => {
    expect(pageAddress(readAt, named)).toBe(address);
  });

  it('is where it was read when it names none', () => {
    expect(pageAddress('https://news.example/a?utm_medium=x', null)).toBe('https://news.example/a');
  });
});
