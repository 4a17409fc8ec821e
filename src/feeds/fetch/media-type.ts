import { RefusedFetch } from './refused-fetch.ts';

/** What a `Content-Type` header says. */
export interface MediaType {
  /** In lower case, without parameters; null where none was given. */
  readonly type: string | null;
  readonly charset: string | null;
}

/** What may hold an article or a feed. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/xml',
  'application/xml',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/x-rss+xml',
  'text/rss',
]);

/** Only of a feed (JSON Feed): there is no page in it. */
const FEED_TYPES: ReadonlySet<string> = new Set(['application/feed+json', 'application/json']);

/** Reads a `Content-Type` header. Throws a `RefusedFetch` when it names anything but a text. */
export function readMediaType(header: string | null, accept: 'feed' | 'page'): MediaType {
  const [type = '', ...parameters] = (header ?? '').toLowerCase().split(';');
  const charset = /^\s*charset\s*=\s*"?\s*([^\s"]{1,40})/.exec(parameters.find((each) => /charset/.test(each)) ?? '');
  const name = type.trim();
  if (name !== '' && !TEXT_TYPES.has(name) && !(accept === 'feed' && FEED_TYPES.has(name))) {
    const what = /^[\w.+-]{1,40}\/[\w.+-]{1,60}$/.test(name) ? name : 'of no known type';
    throw new RefusedFetch(`what it sends is ${what}, not a web page, a feed or text`, 'Give the address of the text');
  }
  return { type: name === '' ? null : name, charset: charset?.[1] ?? null };
}

/** The type of a text that came without one. */
export function sniffType(text: string): string {
  const head = text.slice(0, 1000).trimStart();
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/.test(head)) return 'application/xml';
  return /^<(?:!doctype html|!--|html|head|body|article|div|p|h1)\b/i.test(head) ? 'text/html' : 'text/plain';
}
