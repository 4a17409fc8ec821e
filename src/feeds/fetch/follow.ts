import { Agent, type Dispatcher, request } from 'undici';
import type { Clock } from '../../app/ports/clock.ts';
import { decodePage } from './decode-page.ts';
import { statusFailure } from './failure-words.ts';
import type { Allow, Fetched, FetchLimits, FetchRequest, Resolve } from './fetched.ts';
import { guardedConnect } from './guarded-connect.ts';
import { readMediaType, sniffType } from './media-type.ts';
import { readBody } from './read-body.ts';
import { RefusedFetch } from './refused-fetch.ts';
import { retryAfterMs } from './retry-after.ts';
import { redirectTarget } from './web-address.ts';

export interface FollowOptions {
  readonly request: FetchRequest;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly clock: Clock;
  readonly resolve: Resolve;
  readonly allow: Allow;
}

/** Fetches an address and follows its redirects, within the time limit. Throws a `RefusedFetch`, or what a stream throws. */
export async function follow(url: URL, options: FollowOptions): Promise<Fetched> {
  const { limits, clock, resolve, allow } = options;
  const late = new AbortController();
  const callOff = clock.after(limits.timeMs, () => late.abort());
  const dispatcher = new Agent({
    connect: guardedConnect({ resolve, allow, timeoutMs: limits.timeMs }),
    maxHeaderSize: limits.headerBytes,
  });
  try {
    const signal = AbortSignal.any([options.signal, late.signal]);
    return await followWith(url, { ...options, dispatcher, signal });
  } catch (error) {
    if (!late.signal.aborted) throw error;
    throw new RefusedFetch(`it was not read in ${limits.timeMs / 1000} s`, 'Try again later', { isFinal: false });
  } finally {
    callOff();
    // Not waited for: it lasts until a look-up under way has ended, too.
    dispatcher.destroy().catch(() => undefined);
  }
}

type Context = FollowOptions & { readonly dispatcher: Dispatcher };
type Response = Dispatcher.ResponseData;

async function followWith(start: URL, context: Context): Promise<Fetched> {
  const { redirects } = context.limits;
  const visited: string[] = [];
  for (let url = start; ; ) {
    visited.push(url.href);
    const response = await ask(url, context);
    const next = nextAddress(url, response);
    if (next === null) return read(url, response, context);
    response.body.destroy();
    if (visited.includes(next.href)) {
      throw new RefusedFetch('it redirects in a circle', 'It may want cookies: give another address');
    }
    if (visited.length > redirects) {
      throw new RefusedFetch(`it redirects more than ${redirects} times`, 'Give the address where it ends');
    }
    url = next;
  }
}

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
  page: 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
} as const;

async function ask(url: URL, { request: wanted, userAgent, dispatcher, signal }: Context): Promise<Response> {
  const headers = {
    'user-agent': userAgent,
    accept: ACCEPT[wanted.accept],
    'accept-encoding': 'gzip, br',
    ...(wanted.etag ? { 'if-none-match': wanted.etag } : {}),
    ...(wanted.lastModified ? { 'if-modified-since': wanted.lastModified } : {}),
  };
  const response = await request(url, { dispatcher, signal, headers });
  // A body that is given up unread ends in an error that nobody waits for.
  response.body.on('error', () => undefined);
  return response;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function nextAddress(url: URL, response: Response): URL | null {
  if (!REDIRECTS.has(response.statusCode)) return null;
  const location = headerOf(response, 'location');
  if (location === null) throw statusFailure(response.statusCode, null);
  return redirectTarget(url, location);
}

async function read(url: URL, response: Response, context: Context): Promise<Fetched> {
  const { request: wanted, limits, clock, signal } = context;
  const { statusCode, body } = response;
  if (statusCode === 304 && (wanted.etag || wanted.lastModified)) {
    return { kind: 'unchanged' };
  }
  if (statusCode !== 200 && statusCode !== 203) {
    throw statusFailure(statusCode, retryAfterMs(headerOf(response, 'retry-after'), clock.now()));
  }
  const media = readMediaType(headerOf(response, 'content-type'), wanted.accept);
  const encoding = headerOf(response, 'content-encoding');
  const text = decodePage(await readBody(body, { encoding, maxBytes: limits.bytes, signal }), media.charset);
  if (text.includes('\0')) throw new RefusedFetch('what it sends is no text', 'Give the address of the text');
  return {
    kind: 'fetched',
    url: url.href,
    contentType: media.type ?? sniffType(text),
    text,
    etag: validatorOf(response, 'etag'),
    lastModified: validatorOf(response, 'last-modified'),
  };
}

function headerOf({ headers }: Response, name: string): string | null {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}

/** As it may be sent back: plain characters, and not so many that they would be a mark of whoever asks. */
function validatorOf(response: Response, name: string): string | null {
  const value = headerOf(response, name);
  return value !== null && /^[\x20-\x7e]{1,300}$/.test(value) ? value : null;
}
