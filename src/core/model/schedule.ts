/** When a digest is due. */

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Schedule {
  /** In ascending order, at least one. */
  readonly days: readonly Weekday[];
  /** Local time, `HH:MM`. */
  readonly time: string;
  /** IANA zone: Europe/London. */
  readonly zone: string;
}

/** One time that a schedule fell due. */
export interface Occurrence {
  /** The local day it belongs to, `YYYY-MM-DD`: one digest a day, whatever the clocks do. */
  readonly day: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
