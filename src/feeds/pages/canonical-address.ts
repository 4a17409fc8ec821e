/** Parameters that tell where a reader came from, not what is shown. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|vero_\w+|at_(?:medium|campaign)|cmpid|ocid|smid|ncid|s_cid|sr_share)$/i;

/** An http(s) address in the one form that an article is known by: without fragment and tracking. Null for any other. */
export function canonicalAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The address that a page is known by: the one it names itself (`<link rel="canonical">`) where that is of the same site,
 * so that no page can take another's place; else the one it was read at. A link to the front page is a mistake of the
 * site's.
 */
export function pageAddress(readAt: string, named: string | null): string {
  const here = canonicalAddress(readAt) ?? readAt;
  const there = named === null ? null : canonicalAddress(named, here);
  if (there === null) return here;
  const from = new URL(here);
  const to = new URL(there);
  if (siteOf(from) !== siteOf(to) || (to.pathname === '/' && from.pathname !== '/')) return here;
  if (from.protocol === 'https:') to.protocol = 'https:';
  return to.href;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}
