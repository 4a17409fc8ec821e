import { type AnyFeed, parseFeed } from 'feedsmith';

/** What one entry of a feed says, whatever the feed's format; empty or missing where it says nothing. */
export interface FeedEntry {
  /** Addresses it may be found at, as written, best first. */
  readonly links: readonly string[];
  /** What relative addresses start from, outermost first. */
  readonly bases: readonly string[];
  /** Markup, as are the other texts. */
  readonly title: string;
  readonly dates: readonly string[];
  /** What the feed gives as the text itself. */
  readonly content: string;
  readonly summary: string;
}

export interface FeedEntries {
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** More entries than any feed has at a time; what stands after them costs nothing. */
const MAX_ENTRIES = 500;

/** RSS 0.9 to 2.0, RDF, Atom and JSON Feed as one. Throws where the text is none of them. */
export function readEntries(text: string): FeedEntries {
  const parsed = parseFeed(text, { maxItems: MAX_ENTRIES });
  switch (parsed.format) {
    case 'rss':
      return { title: parsed.feed.title ?? '', entries: (parsed.feed.items ?? []).map(rssEntry) };
    case 'rdf':
      return { title: parsed.feed.title ?? '', entries: (parsed.feed.items ?? []).map(rdfEntry) };
    case 'json':
      return { title: escapeText(parsed.feed.title ?? ''), entries: (parsed.feed.items ?? []).map(jsonEntry) };
    case 'atom': {
      const { title, entries = [], xml } = parsed.feed;
      return { title: markupOf(title), entries: entries.map((entry) => atomEntry(entry, xml?.base)) };
    }
  }
}

type Feed<Format> = Extract<AnyFeed, { format: Format }>['feed'];
type Item<Format> =
  NonNullable<Feed<Format> extends { items?: infer Items } ? Items : never> extends (infer Each)[] ? Each : never;
type AtomEntry = NonNullable<Feed<'atom'>['entries']>[number];

function rssEntry({ link, guid, title, pubDate, dc, atom, content, description, xml }: Item<'rss'>): FeedEntry {
  const isAddress = guid?.isPermaLink !== false;
  return {
    links: given(link, isAddress ? guid?.value : undefined, ...(atom?.links ?? []).map(({ href }) => href)),
    bases: given(xml?.base),
    title: title ?? '',
    dates: given(pubDate, ...(dc?.dates ?? []), atom?.published, atom?.updated),
    content: content?.encoded ?? markupOf(atom?.content),
    summary: description ?? '',
  };
}

function rdfEntry({ link, rdf, title, dc, content, description, xml }: Item<'rdf'>): FeedEntry {
  return {
    links: given(link, rdf?.about),
    bases: given(xml?.base),
    title: title ?? '',
    dates: given(...(dc?.dates ?? [])),
    content: content?.encoded ?? '',
    summary: description ?? '',
  };
}

function atomEntry({ links = [], title, published, updated, dc, content, summary, xml }: AtomEntry, base?: string) {
  const pages = links.filter(({ rel }) => rel === undefined || rel === 'alternate');
  return {
    links: given(...pages.map(({ href }) => href)),
    bases: given(base, xml?.base),
    title: markupOf(title),
    dates: given(published, ...(dc?.dates ?? []), updated),
    content: markupOf(content),
    summary: markupOf(summary),
  };
}

function jsonEntry({ url, external_url, title, date_published, date_modified, ...item }: Item<'json'>): FeedEntry {
  return {
    links: given(url, external_url),
    bases: [],
    title: escapeText(title ?? ''),
    dates: given(date_published, date_modified),
    content: item.content_html ?? escapeText(item.content_text ?? ''),
    summary: escapeText(item.summary ?? ''),
  };
}

function given(...values: readonly (string | undefined)[]): string[] {
  return values.flatMap((value) => (value ? [value] : []));
}

/** Atom says of each text whether it is markup; where it says nothing, it is not (RFC 4287, 3.1.1). */
function markupOf(text: { readonly value?: string; readonly type?: string } | undefined): string {
  const value = text?.value ?? '';
  return /html/i.test(text?.type ?? 'text') ? value : escapeText(value);
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\n{2,}/g, '<p>');
}
