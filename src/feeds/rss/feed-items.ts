import { parseHTML } from 'linkedom';
import type { FeedItem } from '../../app/ports/sources.ts';
import { compareText } from '../../core/model/order.ts';
import { cleanLine } from '../clean-text.ts';
import { canonicalAddress } from '../pages/canonical-address.ts';
import { readFeedDay } from './feed-day.ts';
import type { FeedEntry } from './feed-entries.ts';

/** How many entries of a feed are looked at, the newest. */
const MAX_ITEMS = 50;
/** Longest headline in characters; what is longer is a text in the wrong place. */
const MAX_TITLE_CHARS = 300;
/** What calls itself the text and is shorter, in characters, is taken for a beginning. */
const MIN_WHOLE_CHARS = 400;

/** Where a feed was read, and when (milliseconds since 1970). */
export interface FeedPlace {
  readonly url: string;
  readonly now: number;
}

/** The newest entries that have an address, each address once; those without a day that can be read come last. */
export function feedItems(entries: readonly FeedEntry[], place: FeedPlace): FeedItem[] {
  const items = new Map<string, FeedItem>();
  for (const entry of entries) {
    const item = feedItem(entry, place);
    if (item && !items.has(item.url)) items.set(item.url, item);
  }
  return [...items.values()].sort((a, b) => compareText(b.published ?? '', a.published ?? '')).slice(0, MAX_ITEMS);
}

/** Markup as one line of text. */
export function lineOf(markup: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${markup.slice(0, 10 * MAX_TITLE_CHARS)}</body></html>`);
  const line = cleanLine(document.body.textContent ?? '');
  return line.length > MAX_TITLE_CHARS ? cleanLine(`${line.slice(0, MAX_TITLE_CHARS).trimEnd()}…`) : line;
}

function feedItem(entry: FeedEntry, { url: feedUrl, now }: FeedPlace): FeedItem | null {
  const base = entry.bases.reduce((from, step) => canonicalAddress(step, from) ?? from, feedUrl);
  const url = entry.links.map((link) => canonicalAddress(link, base)).find((link) => link !== null);
  if (!url) return null;
  const content = withoutFooter(entry.content);
  const isWhole = looksWhole(content);
  return {
    url,
    title: lineOf(entry.title),
    published: entry.dates.map((date) => readFeedDay(date, now)).find((day) => day !== null) ?? null,
    html: isWhole ? content : entry.summary || content,
    isWhole,
  };
}

/** Ends of a text whose rest is elsewhere. */
const CUT =
  /(?:\[?(?:…|\.{3,})\]?|\b(?:read (?:more|on|the (?:full|rest|whole))|continue reading)\b[^.]{0,80})[\s»→>]{0,5}$/i;

function looksWhole(markup: string): boolean {
  const text = markup
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&hellip;|&#8230;/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length >= MIN_WHOLE_CHARS && !CUT.test(text.slice(-120));
}

/** WordPress's last paragraph, "The post … appeared first on …". */
const FOOTER =
  /<p>\s{0,9}The post <a [^<>]{0,2000}>[^<]{0,500}<\/a> (?:appeared first|first appeared) on <a [^<>]{0,2000}>[^<]{0,500}<\/a>\.?\s{0,9}<\/p>/gi;

function withoutFooter(markup: string): string {
  return markup.replace(FOOTER, '').trim();
}
