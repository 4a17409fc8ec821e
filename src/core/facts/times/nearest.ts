import type { Tense } from './tense.ts';

/**
 * How much farther a day against the tense of its clause counts. News writes mostly of near days, so the nearest one is
 * meant unless the tense speaks clearly for the other: "in March" in a past clause in November is eight months back, not
 * four ahead, while "had been due to expire on Nov. 6" at the end of October stays where it is.
 */
const AGAINST_TENSE = 10;

/** The same for a day ahead where no tense is known: most of the news has happened. */
const AHEAD = 2;

/** A time that could be meant: where it begins and ends, on any one scale. */
export interface Candidate<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** The candidate nearest to now, measured against the grain of the tense; null where there is none. */
export function nearest<T>(candidates: readonly Candidate<T>[], now: number, tense: Tense): T | null {
  let best: { value: T; cost: number } | null = null;
  const aheadWeight = tense === 'past' ? AGAINST_TENSE : tense === 'unknown' ? AHEAD : 1;
  const behindWeight = tense === 'future' ? AGAINST_TENSE : 1;
  for (const { value, start, end } of candidates) {
    const ahead = Math.max(0, start - now);
    const behind = Math.max(0, now - end);
    const cost = ahead * aheadWeight + behind * behindWeight;
    if (!best || cost < best.cost) best = { value, cost };
  }
  return best?.value ?? null;
}
