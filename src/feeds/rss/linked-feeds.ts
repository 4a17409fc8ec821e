/** How far into a page its head is looked for. */
const HEAD_CHARS = 200_000;

const LINK = /<link\b[^<>]{0,2000}>/gi;
const FEED_TYPE = /\btype\s{0,3}=\s{0,3}["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i;
const HREF = /\bhref\s{0,3}=\s{0,3}(?:"([^"]{1,1000})"|'([^']{1,1000})'|([^\s"'>]{1,1000}))/i;

/** Whether a text is a web page. */
export function isPage(text: string): boolean {
  return /<(?:!doctype\s{1,9}html|html|head)\b/i.test(text.slice(0, 5_000));
}

/** Addresses of the feeds that a web page names in its head (`<link rel="alternate">`), in its order. */
export function linkedFeeds(page: string, url: string): string[] {
  const links = page.slice(0, HEAD_CHARS).match(LINK) ?? [];
  const feeds = links.flatMap((link) => {
    if (!/\brel\s{0,3}=\s{0,3}["']?[^"'>]{0,40}\balternate\b/i.test(link) || !FEED_TYPE.test(link)) return [];
    const [, double, single, bare] = HREF.exec(link) ?? [];
    const href = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim();
    return URL.canParse(href, url) ? [new URL(href, url)] : [];
  });
  return [...new Set(feeds.filter(({ protocol }) => /^https?:$/.test(protocol)).map(({ href }) => href))];
}
