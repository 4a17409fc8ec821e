import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/model/article.ts';
import { articleFromPage, type PageOrigin } from '../../../src/feeds/pages/page-article.ts';

const fixture = (name: string) => readFile(new URL(`fixtures/${name}.html`, import.meta.url), 'utf8');

const NOW = Date.parse('2025-07-01T00:00:00Z');

const read = (html: string, known: Partial<PageOrigin> = {}) =>
  articleFromPage(html, { id: null, url: 'https://news.example/a', hint: null, now: NOW, ...known });

const passages = (outcome: Awaited<ReturnType<typeof read>>) =>
  (outcome as Article).passages.map(({ heading, text }) => (heading === null ? text : `[${heading}] ${text}`));

describe('a page of a WordPress newsroom', () => {
  it('is its article: headings, lists and tables kept, all that is around it left out', async () => {
    const url = 'https://harbour-review.example/2025/06/navy-signs-for-two-more-frigates/?utm_source=x#more';
    const article = read(await fixture('wordpress'), { url });
    expect(article).toMatchObject({
      id: 'https://harbour-review.example/2025/06/navy-signs-for-two-more-frigates/',
      url: 'https://harbour-review.example/2025/06/navy-signs-for-two-more-frigates/',
      title: 'Navy signs for two more frigates',
      published: '2025-06-03',
      source: 'Harbour Defence Review',
    });
    expect(passages(article)).toEqual([
      'The navy signed a contract on Monday for two more frigates, its commander said at the yard in Split.',
      'The ships, each of 4,000 tonnes, are to be delivered in 2029 and 2031.',
      'They follow the two that were ordered in 2022, of which the first was handed over last month.',
      '[What they carry] Each ship takes 16 air defence missiles, one 76 mm gun and a helicopter.',
      '[What they carry] Range: 5,000 nautical miles at 18 knots.',
      '[What they carry] Crew: 120, of them 20 in the air detachment.',
      '[What they carry] Ship; Ordered; Due',
      '[What they carry] Third; 2025; 2029',
      '[What they carry] Fourth; 2025; 2031',
      '[The price] “We pay 1.1 billion euros for both, and not a cent more,” the minister told reporters.',
    ]);
  });
});

describe("a ministry's press release in a layout of tables", () => {
  it('is read with the day that is set beside its headline', async () => {
    const article = read(await fixture('ministry'), { url: 'http://mod.example/PressRelease.aspx?PRID=2115' });
    expect(article).toMatchObject({
      id: 'http://mod.example/PressRelease.aspx?PRID=2115',
      title: 'Contract for 307 guns placed with two makers',
      published: '2025-03-26',
      source: 'mod.example',
    });
    expect(passages(article)).toEqual([
      'The Ministry of Defence today placed two contracts worth Rs 6,900 crore for 307 towed guns of 155 mm and 327 gun tractors with two makers of the country.',
      'The first maker builds 60 percent of the guns, the second the other 40 percent. Deliveries begin in 2027 and last five years.',
      '[Background] The guns replace older ones of 105 mm and 130 mm in 15 regiments, and all of their parts are made at home.',
    ]);
  });
});

describe('an AMP page', () => {
  it('is known by the address of the page it stands for', async () => {
    const article = read(await fixture('amp'), { url: 'https://amp.coast-wire.example/news/kyiv/amp' });
    expect(article).toMatchObject({
      id: 'https://www.coast-wire.example/news/kyiv-gets-eight-drone-boats',
      published: '2025-04-10',
      source: 'Coast Wire',
    });
    expect(passages(article)).toEqual([
      'Norway has handed over eight drone boats to Ukraine, the two defence ministries said on Thursday.',
      'The boats carry up to 300 kilograms over 800 kilometres. Another 12 are to follow before the end of the year.',
      'Oslo had pledged 20 of them in January, in a package of 250 million kroner.',
    ]);
  });
});

describe('a page that is no article', () => {
  it('is refused when it keeps the rest for subscribers', async () => {
    expect(read(await fixture('stub'))).toEqual({
      line: null,
      problem: expect.stringMatching(/^the page shows \d+ words and keeps the rest for subscribers$/),
      remedy: 'Give an address that is open to everybody',
    });
  });
});
