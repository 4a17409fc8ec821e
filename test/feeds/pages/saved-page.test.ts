import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/feeds/parse-article.ts';

const text = `<p>${'The navy bought two frigates in Ankara, the ministry said on Monday. '.repeat(4)}</p>`;
const page = (head: string, body = text) =>
  `<!doctype html>${head.includes('saved from') ? head : ''}<html><head><title>Two frigates</title><meta name="date" content="2025-06-03">${head}</head><body>${body}</body></html>`;
const save = (html: string | Uint8Array, id = 'saved/two.html') =>
  parseArticle({ id, file: `articles/${id}`, bytes: typeof html === 'string' ? new TextEncoder().encode(html) : html });

describe('a web page saved as a file', () => {
  it('is an article whose id is its path', () => {
    expect(save(page(''))).toMatchObject({
      id: 'saved/two.html',
      title: 'Two frigates',
      published: '2025-06-03',
      source: null,
      url: null,
      passages: [{ id: 'saved/two.html#0' }],
    });
  });

  it.each([
    ['it names', '<link rel="canonical" href="https://news.example/two?utm_source=x">', 'two.htm'],
    ['the browser notes', '<!-- saved from url=(0024)https://news.example/two -->', 'two.HTML'],
    ['it shows others', '<meta property="og:url" content="https://news.example/two">', 'two.html'],
  ])('has the address that %s', (_, head, id) => {
    expect(save(page(head), id)).toMatchObject({ id, url: 'https://news.example/two', source: 'news.example' });
  });

  it('is decoded as it says', () => {
    // The letters of "Флот" in Windows-1251, as the characters that have their numbers.
    const html = page('<meta charset="windows-1251">', text.replace('navy', '\u00d4\u00eb\u00ee\u00f2'));
    expect(save(Buffer.from(html, 'latin1'))).toMatchObject({
      passages: [{ text: expect.stringMatching(/^The Флот bought/) }],
    });
  });

  it.each([
    ['an empty one', ' \n', /empty/],
    ['one that is no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /no text/],
    ['one without a date', page('').replace('2025-06-03', ''), /no date of publication/],
    ['one without text', page('', ''), /0 words/],
    ['a huge one', ' '.repeat(1_000_001), /over the limit of 1 MB/],
  ])('is refused: %s', (_, html, problem) => {
    expect(save(html)).toMatchObject({ file: 'articles/saved/two.html', problem: expect.stringMatching(problem) });
  });
});
