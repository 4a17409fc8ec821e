import type { Time } from '../../model/fact.ts';
import type { Unit } from '../lexicon/time-words.ts';
import type { Token } from '../tokens.ts';
import type { Interval } from './timex.ts';

/** What a rule sees: one sentence, cut into words as the rules for times want them, and what was read before. */
export interface Scene {
  readonly words: readonly Token[];
  /** Day of publication, as days since 1970. */
  readonly today: number;
  /** TIMEX3 values of the dates read before in the article, the latest last. */
  readonly said: readonly string[];
  /** What was read last in this sentence. */
  readonly previous: TimeReading | null;
}

/** Parts of TIMEX3's `mod`. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'BEFORE'
  | 'AFTER'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

/** A time expression: the words from `from` up to `to`, and what they mean. */
export interface TimeReading {
  readonly from: number;
  readonly to: number;
  readonly type: Time['type'];
  readonly timex: string;
  /** Whether the day of publication was needed to know it. */
  readonly derived: boolean;
  readonly rule: string;
  readonly mod?: Mod;
  /** Of a duration. */
  readonly amount?: { readonly value: number | null; readonly unit: Unit };
  /** Days covered where the value alone does not give them, as for the past five years; null where they are unknown. */
  readonly interval?: Interval | null;
}

/** Reads one family of time expressions that begin at a word, or null. */
export type TimeRule = (scene: Scene, at: number) => TimeReading | null;
