import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header in which the page proves that this server handed it out. */
export const TOKEN_HEADER = 'x-page-token';

/** Sent with every response. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/**
 * What the page may do, which is next to nothing: run our own files and speak to this server. Trusted Types make a browser
 * refuse any text as markup, whoever's slip it would be. Pictures from elsewhere stay out: they would tell their owner who
 * looks. `importMap` is the one inline script, named by its hash.
 */
export function contentSecurityPolicy(importMap: string): string {
  const hash = createHash('sha256').update(importMap).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * Why a request is not ours to answer, or null. A foreign Host means that some name was made to point here (DNS
 * rebinding); a foreign Origin, that another site's page asks in the reader's name (cross-site request forgery).
 */
export function faultOfRequest({ headers, method }: IncomingMessage, { port, token }: Lock): string | null {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 'this page answers to 127.0.0.1 and localhost alone';
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return FOREIGN;
  if (!['same-origin', 'none', undefined].includes(headers['sec-fetch-site'] as string | undefined)) return FOREIGN;
  if (method === 'GET') return null;
  if (method !== 'POST') return 'only GET and POST are known here';
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'a post has to be JSON';
  return isEqual(String(headers[TOKEN_HEADER] ?? ''), token) ? null : 'this page is of an earlier start: load it again';
}

export interface Lock {
  readonly port: number;
  /** Of this start. */
  readonly token: string;
}

const FOREIGN = 'another site may not use this page';

function isEqual(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
