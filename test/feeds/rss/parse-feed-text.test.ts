import { describe, expect, it } from 'vitest';
import { parseFeedText } from '../../../src/feeds/rss/parse-feed-text.ts';

const PLACE = { url: 'https://news.example/feeds/all.xml', now: Date.parse('2025-06-10T12:00:00Z') };
const LONG = 'The ministry signed for eighteen howitzers and said that no further order was planned this year. '.repeat(
  6,
);

function read(text: string) {
  const parsed = parseFeedText(text, PLACE);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

function refused(text: string) {
  const parsed = parseFeedText(text, PLACE);
  return 'problem' in parsed ? `${parsed.problem}. ${parsed.remedy}` : null;
}

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

const rss = (items: string, before = '') =>
  `<?xml version="1.0"?>${before}<rss version="2.0" ${NAMESPACES}><channel><title>Fleet &amp; Field</title>${items}</channel></rss>`;

const first = (item: string) => read(rss(`<item><link>/a</link>${item}</item>`)).items[0];

describe('a feed', () => {
  it('may be RSS 2.0', () => {
    const { title, items } = read(
      rss(`<item><title>Navy &amp;amp; Army sign</title><link>https://news.example/a</link>
        <pubDate>Tue, 03 Jun 2025 23:30:00 -0500</pubDate><description>In short.</description>
        <content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded></item>`),
    );
    expect(title).toBe('Fleet & Field');
    expect(items).toEqual([
      {
        url: 'https://news.example/a',
        title: 'Navy & Army sign',
        published: '2025-06-03',
        html: `<p>${LONG}</p>`,
        isWhole: true,
      },
    ]);
  });

  it('may be RSS 1.0', () => {
    const { title, items } = read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
        <channel rdf:about="https://news.example/"><title>Desk</title></channel>
        <item rdf:about="https://news.example/a"><title>One</title><link>https://news.example/a</link>
        <dc:date>2025-06-03T10:00:00+06:00</dc:date><description>Short.</description></item></rdf:RDF>`,
    );
    expect(title).toBe('Desk');
    expect(items).toEqual([
      { url: 'https://news.example/a', title: 'One', published: '2025-06-03', html: 'Short.', isWhole: false },
    ]);
  });

  it('may be Atom, with bases for its addresses and text that is no markup', () => {
    const { title, items } = read(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.example/x/"><title>A &lt; B</title>
        <entry xml:base="y/"><title type="html">Range &amp;lt; 40 km</title><link rel="self" href="self"/><link href="e1"/>
        <published>2025-06-03T10:00:00Z</published><updated>2025-06-05T10:00:00Z</updated>
        <content type="text">${LONG}5 &lt; 6</content></entry></feed>`,
    );
    expect(title).toBe('A < B');
    expect(items[0]).toMatchObject({
      url: 'https://other.example/x/y/e1',
      title: 'Range < 40 km',
      published: '2025-06-03',
      html: `${LONG}5 &lt; 6`,
      isWhole: true,
    });
  });

  it('may be JSON', () => {
    const item = {
      id: '1',
      url: 'https://news.example/a',
      title: '5 < 6',
      content_text: LONG,
      date_published: '2025-06-03',
    };
    const { items } = read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items: [item] }));
    expect(items[0]).toMatchObject({ title: '5 < 6', published: '2025-06-03', isWhole: true });
  });

  it('may have nothing in it', () => {
    expect(read(rss('')).items).toEqual([]);
  });
});

describe('an address of an item', () => {
  const urls = (...links: readonly string[]) =>
    read(rss(links.map((link) => `<item><link>${link}</link></item>`).join(''))).items.map(({ url }) => url);

  it('is made absolute, without fragment and campaign', () => {
    expect(urls('/a?id=1&amp;utm_source=rss&amp;utm_medium=x#comments')).toEqual(['https://news.example/a?id=1']);
  });

  it('is http or https and carries no password, or the item is left out', () => {
    expect(
      urls('javascript:alert(1)', 'file:///etc/passwd', 'https://me:secret@news.example/', 'http://[', ''),
    ).toEqual([]);
  });

  it('counts once', () => {
    expect(urls('/a', '/a#top', '/b')).toEqual(['https://news.example/a', 'https://news.example/b']);
  });

  it('may be given by a guid alone, unless that is said to be no address', () => {
    const guids = '<item><guid>https://news.example/g</guid></item><item><guid isPermaLink="false">/no</guid></item>';
    expect(read(rss(guids)).items.map(({ url }) => url)).toEqual(['https://news.example/g']);
  });
});

describe('the items', () => {
  it('are the fifty newest, newest first, undated ones last', () => {
    const items = Array.from({ length: 70 }, (_, at) => {
      const day = at === 0 ? 'soon' : `2025-${at > 30 ? '05' : '04'}-${String((at % 30) + 1).padStart(2, '0')}`;
      return `<item><link>/${at}</link><pubDate>${day}</pubDate></item>`;
    });
    const days = read(rss(items.slice(0, 5).join(''))).items.map(({ published }) => published);
    expect(days).toEqual(['2025-04-05', '2025-04-04', '2025-04-03', '2025-04-02', null]);
    const newest = read(rss(items.join(''))).items;
    expect(newest).toHaveLength(50);
    expect(newest[0]?.published).toBe('2025-05-30');
  });

  it('take their day from dc:date where pubDate cannot be read', () => {
    expect(first('<pubDate>soon</pubDate><dc:date>2025-06-03</dc:date>')?.published).toBe('2025-06-03');
    expect(first('<pubDate>soon</pubDate>')?.published).toBeNull();
  });

  it('have no controls in their headlines, and nothing that turns their direction', () => {
    const item = first('<title>Si&#7;x \u202Eguns\u0000</title>');
    expect(item).toMatchObject({ title: 'Six guns' });
  });
});

describe('the text of an item', () => {
  const content = (markup: string) => first(`<content:encoded><![CDATA[${markup}]]></content:encoded>`);

  it('is whole where the feed gives it as the text, without the footer that WordPress adds', () => {
    const footer = '<p>The post <a href="/a">Two guns</a> appeared first on <a href="/">Desk</a>.</p>';
    expect(content(`<p>${LONG}</p>\n${footer}`)).toMatchObject({ html: `<p>${LONG}</p>`, isWhole: true });
  });

  it.each([
    ['is short', '<p>The navy signed.</p>'],
    ['ends in dots', `<p>${LONG} and then […]</p>`],
    ['ends in an entity of dots', `<p>${LONG} and then [&#8230;]</p>`],
    ['sends the reader on', `<p>${LONG}</p><a href="/a">Continue reading “Two guns” →</a>`],
  ])('is a beginning where it %s', (_, markup) => {
    expect(content(markup)?.isWhole).toBe(false);
  });

  it('is never taken from a description as whole', () => {
    expect(first(`<description>${LONG}</description>`)).toMatchObject({ html: LONG.trim(), isWhole: false });
  });
});

describe('what is no feed', () => {
  it('is refused; a page names the feed that it links', () => {
    const page = (head: string) => `<!doctype html><html><head>${head}</head><body>News</body></html>`;
    const link = '<LINK type="application/rss+xml" title="All" rel="alternate" href=\'/feed?a=1&amp;b=2\'>';
    expect(refused(page(link))).toBe('it is a web page, no feed. Its feed is https://news.example/feed?a=1&b=2');
    const others = '<link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" href="/x.css">';
    expect(refused(page(others))).toMatch(/^it is a web page, no feed\. Give the address/);
    expect(refused(page('<link rel=alternate type=application/atom+xml href=javascript:alert(1)>'))).toMatch(
      /Give the/,
    );
  });

  it.each([
    [''],
    ['hello'],
    ['{"a":1}'],
    ['<opml version="2.0"><body/></opml>'],
    ['<rss version="2.0"><channel>'.repeat(9)],
  ])('is refused: %j', (text) => {
    expect(refused(text)).toMatch(/^it is no RSS, Atom or JSON feed that can be read\. Give the address/);
  });
});

describe('a hostile feed', () => {
  const BOMB = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at || ''};`.repeat(10)}">`).join('')}]>`;

  it('that declares entities is refused before it is parsed', () => {
    expect(refused(rss('<item><link>/a</link><title>&lol9;</title></item>', BOMB))).toMatch(
      /^the feed declares entities/,
    );
    const outside = '<!-- x --><!doctype rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    expect(refused(rss('<item><link>/a</link><title>&x;</title></item>', outside))).toMatch(
      /^the feed declares entities/,
    );
  });

  it('is not one that only names its DTD, or writes about entities', () => {
    const dtd = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.example/rss.dtd">';
    expect(read(rss('<item><link>/a</link></item>', dtd)).items).toHaveLength(1);
    expect(first('<title><![CDATA[<!DOCTYPE x [<!ENTITY y "z">]>]]></title>')).not.toBeNull();
  });

  it.each([
    ['nests without end', `<rss version="2.0"><channel>${'<a>'.repeat(500_000)}`],
    ['nests in its text', rss(`<item><link>/a</link><description>${'<a>'.repeat(500_000)}</description></item>`)],
    ['has too many items', rss('<item><link>/a</link><title>x</title></item>'.repeat(60_000))],
    [
      'has open brackets only',
      rss(`<item><link>/a</link><content:encoded>${'&lt;'.repeat(600_000)}</content:encoded></item>`),
    ],
    ['has a headline without end', rss(`<item><link>/a</link><title>${'&lt;b&gt;'.repeat(200_000)}</title></item>`)],
    ['opens comments only', rss(`<item><description>${'<!--'.repeat(500_000)}</description></item>`)],
    ['is a page of links', `<html>${'<link rel=alternate '.repeat(100_000)}`],
  ])('that %s takes neither long nor much', (_, text) => {
    const begun = performance.now();
    parseFeedText(text, PLACE);
    expect(performance.now() - begun).toBeLessThan(3_000);
  });
});
