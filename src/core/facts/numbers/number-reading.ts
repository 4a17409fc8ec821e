import type { Modifier } from '../../model/fact.ts';
import type { Token } from '../tokens.ts';

/** How a number is written: 12 · twelve · a dozen · dozens · two-thirds, 3/4 · one in five. */
export type NumberForm = 'digits' | 'words' | 'collective' | 'vague' | 'fraction' | 'proportion';

/** A number as the words themselves give it, without unit, currency or the words that bound it ("about", "at least"). */
export interface NumberReading {
  readonly value: number;
  /** The other end of a range ("12 to 15", "dozens"), else null. */
  readonly max: number | null;
  /** `exact`, or `range` where `max` is. */
  readonly modifier: Modifier;
  /** Its tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly form: NumberForm;
  /** A place in an order ("third", "21st") and no amount. */
  readonly ordinal: boolean;
}

/** A part of a number, and the place behind it. */
export interface Part {
  readonly value: number;
  readonly to: number;
}

/** Reads one way of writing a number at a token, or null. */
export type NumberRule = (tokens: readonly Token[], at: number) => NumberReading | null;

/** A reading of one plain value. */
export function plainNumber(value: number, form: NumberForm, at: { from: number; to: number }): NumberReading {
  return { value, max: null, modifier: 'exact', form, ordinal: false, from: at.from, to: at.to };
}

/** The folded word at a place; empty beyond either end. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether no space stands between a token and the one before it. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start;
}

/** The place behind a hyphen that ties the token before `at` to the one after it ("twenty-five"), else `at` itself. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  return wordAt(tokens, at) === '-' && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
}
