import { describe, expect, it } from 'vitest';
import { pageDay } from '../../../src/feeds/pages/page-day.ts';
import { pageScene } from '../../../src/feeds/pages/page-scene.ts';
import { parsePage } from '../../../src/feeds/pages/parse-page.ts';

interface Known {
  readonly url?: string;
  readonly hint?: string;
}

function dayOf(html: string, { url = 'https://news.example/a', hint }: Known = {}): string | null {
  const document = parsePage(html);
  if ('problem' in document) throw new Error(document.problem);
  const published = hint === undefined ? null : { title: '', published: hint };
  return pageDay(pageScene(document, { url, hint: published, now: Date.parse('2025-07-01T00:00:00Z') }));
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = (published: string, headline = 'Two') => ({
  '@type': 'NewsArticle',
  headline,
  datePublished: published,
});

describe('the day of publication', () => {
  it.each([
    ['JSON-LD', page(jsonLd(article('2025-06-03T23:30:00-05:00'))), '2025-06-03'],
    ['JSON-LD in a list', page(jsonLd([{ '@type': 'Organization' }, article('2025-06-03')])), '2025-06-03'],
    [
      'JSON-LD in a graph',
      page(jsonLd({ '@graph': [{ '@type': ['Report', 'Thing'], datePublished: '2025-06-03' }] })),
      '2025-06-03',
    ],
    ['JSON-LD under a page', page(jsonLd({ '@type': 'WebPage', mainEntity: article('2025-06-03') })), '2025-06-03'],
    ['JSON-LD of the page alone', page(jsonLd({ '@type': 'WebPage', datePublished: '2025-06-03' })), '2025-06-03'],
    [
      'JSON-LD of the article before that of the page',
      page(jsonLd([{ '@type': 'WebPage', datePublished: '2025-06-01' }, article('2025-06-03')])),
      '2025-06-03',
    ],
    [
      'JSON-LD in a comment',
      page(`<script type="application/ld+json"><!-- ${JSON.stringify(article('2025-06-03'))} --></script>`),
      '2025-06-03',
    ],
    [
      'article:published_time',
      page('<meta property="article:published_time" content="2025-06-03T06:12:44Z">'),
      '2025-06-03',
    ],
    ['dc.date in capitals', page('<meta name="DC.date" content="2025-06-03">'), '2025-06-03'],
    ['a meta element in words', page('<meta name="pubdate" content="Tue, 03 Jun 2025 10:00:00 GMT">'), '2025-06-03'],
    ['itemprop on a meta element', page('<meta itemprop="datePublished" content="2025-06-03">'), '2025-06-03'],
    ['itemprop in the text', page('', '<span itemprop="datePublished">June 3, 2025</span>'), '2025-06-03'],
    [
      'a time beside the headline',
      page('', '<div><h1>Two</h1><p><time datetime="2025-06-03">today</time></p></div>'),
      '2025-06-03',
    ],
    [
      "a time in the headline's article",
      page('', '<article><header><h1>Two</h1></header><p><time datetime="2025-06-03T10:00"></time></p></article>'),
      '2025-06-03',
    ],
    [
      'the time that is marked as of publication',
      page(
        '',
        '<div><h1>Two</h1><time datetime="2025-06-05">5</time><time class="published" datetime="2025-06-03">3</time></div>',
      ),
      '2025-06-03',
    ],
    [
      'not the time of the last change',
      page(
        '',
        '<div><h1>Two</h1><time class="updated" datetime="2025-06-05">5</time><time datetime="2025-06-03">3</time></div>',
      ),
      '2025-06-03',
    ],
    ['words beside the headline', page('', '<div><h1>Two</h1><p>Published on 3 June 2025</p></div>'), '2025-06-03'],
  ])('is read from %s', (_, html, day) => {
    expect(dayOf(html)).toBe(day);
  });

  it.each([
    ['https://news.example/2025/06/03/two', '2025-06-03'],
    ['https://news.example/world/2025/jun/03/two', '2025-06-03'],
    ['https://news.example/2025-06-03-two', '2025-06-03'],
    ['https://news.example/two-2025-06-03.html', '2025-06-03'],
    ['https://news.example/2025/6/3/', '2025-06-03'],
    ['https://news.example/2025/02/30/two', null],
    ['https://news.example/2025/06/two', null],
    ['https://news.example/2025/06/0345', null],
    ['https://news.example/story-20250603', null],
    ['https://news.example/03/06/2025/two', null],
    ['https://news.example/two?date=2025-06-03', null],
    ['https://news.example/2026/06/03/two', null],
  ])('is read from the address where it has one: %s', (url, day) => {
    expect(dayOf(page(''), { url })).toBe(day);
  });

  it('is taken from the first that says it: the page, then the feed, then the address', () => {
    const time = '<div><h1>Two</h1><time datetime="2025-06-04">4</time></div>';
    const meta = '<meta property="article:published_time" content="2025-06-05">';
    const url = 'https://news.example/2025/06/02/two';
    expect(dayOf(page(''), { url, hint: '2025-06-03' })).toBe('2025-06-03');
    expect(dayOf(page('', time), { url, hint: '2025-06-03' })).toBe('2025-06-04');
    expect(dayOf(page(meta, time), { url, hint: '2025-06-03' })).toBe('2025-06-05');
    expect(dayOf(page(meta + jsonLd(article('2025-06-06')), time), { url, hint: '2025-06-03' })).toBe('2025-06-06');
  });

  it.each([
    ['nothing', page('')],
    ['a day that can be read two ways', page('<meta name="date" content="03/06/2025">')],
    ['a day that no calendar has', page('<meta name="date" content="2025-02-30">')],
    ['a day to come', page('<meta name="date" content="2025-08-03">')],
    ['the day of the last change', page('<meta property="article:modified_time" content="2025-06-03">')],
    ['the day of an event', page(jsonLd({ '@type': 'Event', startDate: '2025-06-03', datePublished: '2025-06-03' }))],
    ['a day in the text', page('', '<article><h1>Two</h1><p>The navy ordered them on 3 June 2025.</p></article>')],
    [
      'times of several days',
      page('', '<div><h1>Two</h1><time datetime="2025-06-03">3</time><time datetime="2025-06-05">5</time></div>'),
    ],
    [
      'a time in a list beside the article',
      page('', '<div><h1>Two</h1><aside><time datetime="2025-06-03">3</time></aside></div>'),
    ],
    [
      'a time of a comment',
      page('', '<div><h1>Two</h1><div class="comments"><time datetime="2025-06-03">3</time></div></div>'),
    ],
    [
      'JSON-LD of other articles',
      page(jsonLd([article('2025-06-03', 'One'), article('2025-06-04', 'Three')]), '<h1>Two</h1>'),
    ],
    [
      'JSON-LD that is no JSON',
      page('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-06-03",}</script>'),
    ],
  ])('is not guessed from %s', (_, html) => {
    expect(dayOf(html)).toBeNull();
  });
});
