/** A number that one token writes in digits. */
export interface Digits {
  readonly value: number;
  readonly max: number | null;
  readonly fraction: boolean;
}

const PLAIN = /^[-+]?(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,2}(?:,\d{2}){1,6},\d{3}|\d{1,18}|(?=\.))(?:\.\d{1,12})?$/;
const PAIR = /^([^-]{1,24})-([^-]{1,24})$/;
const FRACTION = /^(\d{1,3})[/\u2044](\d{1,4})$/;

/** Lower halves that fractions are written with; 9/11 and 24/7 are not fractions. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

/**
 * 1,000,000 · 2,00,000 · 1.2 · -50.8 · 12-15 (value and max) · 3/4. Null for all else, and for a pair that does not
 * rise (2-0, 89-89, 2024-25), which is a score, a vote or a span of years.
 */
export function readDigits(folded: string): Digits | null {
  if (PLAIN.test(folded)) return { value: Number(folded.replaceAll(',', '')), max: null, fraction: false };
  const pair = PAIR.exec(folded);
  if (pair) return readPair(pair[1] ?? '', pair[2] ?? '');
  const [, top, bottom] = FRACTION.exec(folded) ?? [];
  if (!top || !bottom || Number(top) >= Number(bottom) || !DENOMINATORS.has(Number(bottom))) return null;
  return { value: Number(top) / Number(bottom), max: null, fraction: true };
}

function readPair(first: string, second: string): Digits | null {
  if (!PLAIN.test(first) || !PLAIN.test(second)) return null;
  const value = Number(first.replaceAll(',', ''));
  const max = Number(second.replaceAll(',', ''));
  return max > value ? { value, max, fraction: false } : null;
}
