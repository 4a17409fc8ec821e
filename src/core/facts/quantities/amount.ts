import type { Measure, Modifier } from '../../model/fact.ts';
import type { NumberForm } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';

/** What a number counts or measures. */
export type AmountUnit =
  | { readonly kind: 'money'; readonly currency: string; readonly name: string }
  | { readonly kind: 'percent'; readonly unit: 'percent' | 'percentage point' }
  | { readonly kind: 'measure'; readonly unit: string; readonly role: Measure['role'] }
  | { readonly kind: 'age'; readonly unit: 'year' | 'month' | 'week' | 'day' }
  | { readonly kind: 'count'; readonly unit: string | null; readonly item: string | null }
  /** Of time, or a name: no quantity, yet its words are taken. */
  | { readonly kind: 'none' };

/** A number with its unit, as its own words give it. */
export interface Amount {
  readonly value: number;
  readonly max: number | null;
  readonly modifier: Modifier;
  readonly form: NumberForm;
  readonly unit: AmountUnit;
  /** Singular noun that it is so much of in each: "a year", "per barrel"; null where it is of none. */
  readonly per: string | null;
  /** Its tokens, end exclusive: number, mark and unit, without bounds and without the things counted. */
  readonly from: number;
  readonly to: number;
}

/** What the reading of an amount needs to know beside its number. */
export interface Context {
  /** One sentence, mended. */
  readonly tokens: readonly Token[];
  /** The passage's text, which the tokens' offsets are in. */
  readonly text: string;
  /** ISO 3166 codes of the countries named in the passage. */
  readonly countries: ReadonlySet<string>;
  /** The kind of known name that a position in the passage lies in, or null. */
  readonly nameAt: (position: number) => 'country' | 'maker' | 'system' | 'class' | null;
}

/** A unit with the place behind it; `from` only where the unit stands before the number. */
export interface UnitReading {
  readonly unit: AmountUnit;
  readonly to: number;
}
