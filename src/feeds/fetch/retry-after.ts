/** Longest that another side's wish is kept: a day. A mistaken one would silence a feed for years. */
const MAX_MS = 86_400_000;

/**
 * How long a `Retry-After` header asks to be left alone, in milliseconds from `now`: seconds or an HTTP date (RFC 9110
 * 10.2.3). Null where there is none or it says neither; never negative, at most a day.
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const value = header.trim();
  const ms = /^\d{1,12}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) || !/^\d|GMT$/.test(value) ? null : Math.min(Math.max(ms, 0), MAX_MS);
}
