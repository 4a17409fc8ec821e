import { describe, expect, it } from 'vitest';
import { articleFromItem } from '../../../src/feeds/pages/item-article.ts';

const item = {
  url: 'https://news.example/a?utm_source=rss',
  title: 'Two frigates',
  published: '2025-06-03',
  html: '<p>The navy bought two.</p><h3>Next</h3><p>They come in 2027.</p><p>The post <a href="/a">Two frigates</a> appeared first on <a href="/">News</a>.</p>',
  isWhole: true,
};

describe("a feed's own text", () => {
  it('is an article, known by its address', () => {
    expect(articleFromItem(item, ' News  Desk ')).toEqual({
      id: 'https://news.example/a',
      title: 'Two frigates',
      published: '2025-06-03',
      source: 'News Desk',
      url: 'https://news.example/a',
      tags: [],
      passages: [
        expect.objectContaining({ id: 'https://news.example/a#0', heading: null, text: 'The navy bought two.' }),
        expect.objectContaining({ heading: 'Next', text: 'They come in 2027.' }),
      ],
    });
  });

  it('has its host for a source where the feed has no name', () => {
    expect(articleFromItem({ ...item, url: 'https://www.news.example/a' }, null)).toMatchObject({
      source: 'news.example',
    });
  });

  it.each([
    ['without a day', { published: null }, 'no date of publication was found'],
    ['without text', { html: '<img src="x.png">' }, 'the entry has no text'],
    ['without a headline', { title: ' ' }, 'the entry has no address or headline'],
    ['of another protocol', { url: 'javascript:alert(1)' }, 'the entry has no address or headline'],
    ['that is too much', { html: '<a>'.repeat(30_000) }, 'there is too much markup in the page'],
  ])('is refused %s', (_, change, problem) => {
    expect(articleFromItem({ ...item, ...change }, null)).toMatchObject({ file: { ...item, ...change }.url, problem });
  });
});
