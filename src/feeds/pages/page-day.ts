import { readFeedDay } from '../rss/feed-day.ts';
import type { HtmlElement } from './dom.ts';
import { htmlBlocks } from './html-blocks.ts';
import { textOf, typesOf } from './json-ld.ts';
import { headlineOf, metaOf, type PageScene } from './page-scene.ts';
import { urlDay } from './url-day.ts';

/**
 * The day of publication (`YYYY-MM-DD`) as the page says it, or null. Never guessed, and never the day of reading. The
 * first row that gives a day decides: what is written for machines before what is set for readers, the page before the
 * feed, and the address last, which may be that of a series.
 */
export function pageDay(scene: PageScene): string | null {
  for (const read of ROWS) {
    const day = read(scene);
    if (day !== null) return day;
  }
  return null;
}

const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'publication_date',
  'date',
] as const;

const ROWS: readonly ((scene: PageScene) => string | null)[] = [
  ({ articles, now }) => agreed(articles.map((article) => dayOf(textOf(article, 'datePublished'), now))),
  ({ things, now }) => agreed(things.filter(isPage).map((page) => dayOf(textOf(page, 'datePublished'), now))),
  ({ document, now }) => firstOf(META_NAMES.map((name) => dayOf(metaOf(document, [name]), now))),
  ({ document, now }) => firstOf(marked(document.querySelectorAll('[itemprop="datePublished"]'), now)),
  ({ document, now }) => nearHeadline(headlineOf(document), (around) => timeDay(around, now)),
  ({ document, now }) => nearHeadline(headlineOf(document), (around) => labelledDay(around, now)),
  ({ hint }) => hint?.published ?? null,
  ({ url, now }) => dayOf(url === null ? null : urlDay(url), now),
];

function isPage(thing: Parameters<typeof typesOf>[0]): boolean {
  return typesOf(thing).some((type) => /^(?:Web|Item)Page$/.test(type));
}

function dayOf(value: string | null, now: number): string | null {
  return value === null ? null : readFeedDay(value, now);
}

function firstOf(days: readonly (string | null)[]): string | null {
  return days.find((day) => day !== null) ?? null;
}

/** The one day that all give who give one; null where they differ. */
function agreed(days: readonly (string | null)[]): string | null {
  const [day = null, ...others] = new Set(days.filter((each) => each !== null));
  return others.length === 0 ? day : null;
}

function marked(elements: Iterable<HtmlElement>, now: number): (string | null)[] {
  return [...elements].map((element) => {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent;
    return dayOf(value, now);
  });
}

/** How far above the headline's element its date may stand: headline, its group, header, article. */
const LEVELS = 4;

/** What an element around the headline gives, the nearest first. */
function nearHeadline(headline: HtmlElement | null, read: (around: HtmlElement) => string | null): string | null {
  let around = headline?.parentElement ?? null;
  for (let level = 0; level < LEVELS && around && !/^(?:body|html)$/.test(around.localName); level++) {
    const day = read(around);
    if (day !== null) return day;
    around = around.parentElement;
  }
  // A page whose headline stands in its body alone.
  return around?.localName === 'body' && headline?.parentElement === around ? read(around) : null;
}

const ELSEWHERE =
  'nav, aside, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="widget" i]';

/** Several times of different days, none of them marked as the one of publication, tell nothing. */
function timeDay(around: HtmlElement, now: number): string | null {
  const times = [...around.querySelectorAll('time[datetime]')].filter(
    (time) => !time.closest(ELSEWHERE) && !/updat|modif/i.test(marksOf(time)),
  );
  const told = times.filter((time) => /publi|posted|entry-date/i.test(marksOf(time)) || time.hasAttribute('pubdate'));
  return agreed(marked(told.length > 0 ? told : times, now));
}

function marksOf(time: HtmlElement): string {
  return `${time.getAttribute('class') ?? ''} ${time.getAttribute('itemprop') ?? ''}`;
}

const LABELLED =
  /^(?:published|posted|released|release date|date of (?:issue|publication|release)|issued|date)(?: on| at)?\s?:?\s((?:[a-z]{3,9},?\s)?(?:\d{1,2}\s[a-z]{3,9},?\s\d{4}|[a-z]{3,9}\s\d{1,2},\s\d{4}|\d{4}-\d{2}-\d{2})).{0,60}$/i;

/** A line of its own, for readers, that begins with what the day is: "Posted On: 03 JUN 2025 4:10PM". */
function labelledDay(around: HtmlElement, now: number): string | null {
  return agreed(htmlBlocks(around).map(({ text }) => dayOf(LABELLED.exec(text)?.[1] ?? null, now)));
}
