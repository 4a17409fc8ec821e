import type { Tense } from './tense.ts';

/**
 * How much farther a day against the tense of its clause counts. News writes mostly of near days, so the nearest one is
 * meant unless the tense speaks clearly for the other: "in March" in a past clause in November is eight months back, not
 * four ahead, while "had been due to expire on Nov. 6" at the end of October stays where it is.
 */
const AGAINST_TENSE = 10;

/** Of quarters and seasons the future says less: the results of one "will be published" when it is over. */
const SEASON_AGAINST_FUTURE = 3;

/** The same for a day ahead where no tense is known: most of the news has happened. */
const AHEAD = 2;

/** And for a day back in the present: "takes effect in January" looks ahead. */
const BEHIND_PRESENT = 3;

/** A time that could be meant: where it begins and ends, on any one scale. */
export interface Candidate<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What the choice goes by: the day of publication, the tense, and how long the candidates are. */
export interface Outlook {
  readonly today: number;
  readonly tense: Tense;
  readonly grain: 'day' | 'season';
}

/** The candidate nearest to publication, measured against the grain of the tense; null where there is none. */
export function nearest<T>(candidates: readonly Candidate<T>[], { today, tense, grain }: Outlook): T | null {
  const weights = {
    past: { ahead: AGAINST_TENSE, behind: 1 },
    present: { ahead: 1, behind: BEHIND_PRESENT },
    future: { ahead: 1, behind: grain === 'season' ? SEASON_AGAINST_FUTURE : AGAINST_TENSE },
    unknown: { ahead: AHEAD, behind: 1 },
  };
  const { ahead, behind } = weights[tense];
  let best: { value: T; cost: number } | null = null;
  for (const { value, start, end } of candidates) {
    const cost = Math.max(0, start - today) * ahead + Math.max(0, today - end) * behind;
    if (!best || cost < best.cost) best = { value, cost };
  }
  return best?.value ?? null;
}
