import { shown } from '../mistake.ts';
import { RefusedFetch } from './refused-fetch.ts';

/** Longest address: what servers take. */
const MAX_CHARS = 2000;

/**
 * Reads an address as a browser does, so that `http://2130706433` and `http://0x7f.1` come out as the 127.0.0.1 they are.
 * Throws a `RefusedFetch` unless it is http or https, without a name and password.
 */
export function readWebAddress(written: string, base?: URL): URL {
  const address = written.trim();
  if (address.length > MAX_CHARS) {
    throw new RefusedFetch(`the address has ${address.length} characters, over 2,000`, 'Give a shorter one');
  }
  if (!URL.canParse(address, base?.href)) {
    throw new RefusedFetch(`${shown(shownAddress(address))} is no web address`, WRITE_IT);
  }
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new RefusedFetch(`the address begins with ${shown(url.protocol)}, which is not fetched`, WRITE_IT);
  }
  if (url.username !== '' || url.password !== '') {
    throw new RefusedFetch('the address holds a name or password', 'Give one that needs none');
  }
  url.hash = '';
  return url;
}

const WRITE_IT = 'Write an address that begins with https:// or http://';

/** An address as it may be shown: names and passwords, and all of what is no web address, left out. */
export function shownAddress(written: string): string {
  const address = written.trim();
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') {
    url.username = '';
    url.password = '';
    return clip(url.href);
  }
  // "user:password@host" parses too, as an address of the kind "user:".
  return url ? `${clip(url.protocol)}…` : clip(address.replace(/^.*@/s, '…@'));
}

function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

/**
 * Where a redirect leads. Throws a `RefusedFetch` for what `readWebAddress` refuses, and where an answer that came over
 * https would go on over http: the first was asked for because nobody between can change it.
 */
export function redirectTarget(from: URL, location: string): URL {
  const target = readWebAddress(location, from);
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    const problem = `it leads from https to http://${target.host}, which anybody on the way can change`;
    throw new RefusedFetch(problem, 'Give that address itself if it is to be trusted');
  }
  return target;
}
