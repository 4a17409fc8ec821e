import { intervalOf } from '../facts/times/timex.ts';

/** How exactly a date is known. */
export type Precision = (typeof PRECISIONS)[number]['precision'];

/** The days that a date covers, first and last, `YYYY-MM-DD`. */
export interface Interval {
  readonly precision: Precision;
  readonly start: string;
  readonly end: string;
}

/** The shapes of a TIMEX3 calendar date; the first that fits counts. */
const PRECISIONS = [
  { precision: 'day', shape: /^\d{4}-\d\d-\d\d/ },
  { precision: 'week', shape: /^\d{4}-W/ },
  { precision: 'month', shape: /^\d{4}-\d\d$/ },
  { precision: 'quarter', shape: /^\d{4}-Q/ },
  { precision: 'half', shape: /^\d{4}-H/ },
  { precision: 'season', shape: /^\d{4}-[A-Z]{2}$/ },
  { precision: 'year', shape: /^\d{4}$/ },
  { precision: 'decade', shape: /^\d{3}$/ },
  { precision: 'century', shape: /^\d\d$/ },
  { precision: 'years', shape: /^\d{4}\/\d{4}$/ },
] as const;

/** What a TIMEX3 date covers: 2024-Q2 is 1 April to 30 June 2024. Null for what is no calendar date: PRESENT_REF, P5D. */
export function timexInterval(timex: string): Interval | null {
  const days = intervalOf(timex);
  const known = PRECISIONS.find(({ shape }) => shape.test(timex));
  return days && known ? { precision: known.precision, start: days.start, end: days.end } : null;
}
