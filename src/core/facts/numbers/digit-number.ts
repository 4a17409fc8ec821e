import { FRACTION_SIGNS } from '../lexicon/number-words.ts';
import type { Token } from '../tokens.ts';
import { readDigits } from './digits.ts';
import { readMixedTail } from './fraction.ts';
import { isGlued, type NumberReading, type Part, plainNumber, wordAt } from './number-reading.ts';
import { readDigitScales } from './scales.ts';

/**
 * Digits and what multiplies them: "1,000,000", "1 000 000", "1.2bn", "$3m", "5-million", "2½", "2 1/2", "3/4", "½",
 * "4 hundred million", "2 lakh crore", "12-15 million", "3 dozen", "minus 5".
 */
export function readDigitNumber(tokens: readonly Token[], at: number): NumberReading | null {
  const sign = wordAt(tokens, at) === 'minus' ? -1 : 1;
  const from = sign < 0 ? at + 1 : at;
  const word = wordAt(tokens, from);
  const alone = FRACTION_SIGNS.get(word);
  const digits = alone === undefined ? readDigits(word) : { value: alone, max: null, fraction: true };
  if (!digits) return null;
  const whole = readTail(tokens, from, digits.value);
  const { factor, to } = readDigitScales(tokens, whole.to, from);
  const form = digits.fraction && factor === 1 ? 'fraction' : 'digits';
  const value = sign * scaleUp(whole.value, factor);
  if (digits.max !== null) {
    return { ...plainNumber(value, form, { from: at, to }), max: scaleUp(digits.max, factor), modifier: 'range' };
  }
  // "3 million and a half", "5 and a half"; after "between" the "and" is the other end's.
  const tail = wordAt(tokens, at - 1) === 'between' ? null : readMixedTail(tokens, to);
  return tail ? withTail(value, tail, { tokens, from: at, factor }) : plainNumber(value, form, { from: at, to });
}

interface Whole {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly factor: number;
}

/** A scale may stand before the fraction ("3 million and a half") or behind it ("3 and a half million"). */
function withTail(value: number, tail: Part, { tokens, from, factor }: Whole): NumberReading {
  const behind = factor === 1 ? readDigitScales(tokens, tail.to, from) : { factor: 1, to: tail.to };
  return plainNumber(scaleUp(value + tail.value * factor, behind.factor), 'digits', { from, to: behind.to });
}

/** 1.1 × 1,000,000 without the dust of binary fractions: no number in the news has more than 15 digits. */
export function scaleUp(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** The digits with the groups or the fraction that stand behind them as tokens of their own. */
function readTail(tokens: readonly Token[], from: number, value: number): Part {
  const power = readPower(tokens, from + 1);
  if (power) return { value: Number(`${value}e${power.exponent}`), to: power.to };
  const groups = readGroups(tokens, from);
  if (groups) return groups;
  const next = wordAt(tokens, from + 1);
  const fraction = FRACTION_SIGNS.get(next) ?? (readDigits(next)?.fraction ? readDigits(next)?.value : undefined);
  if (fraction !== undefined && Number.isInteger(value)) return { value: value + fraction, to: from + 2 };
  return { value, to: from + 1 };
}

/** "× 10−30", "× 10^6": what makes a number scientific. */
function readPower(tokens: readonly Token[], at: number): { exponent: number; to: number } | null {
  if (!/^[×x]$/.test(wordAt(tokens, at))) return null;
  const glued = /^10(-\d{1,2})$/.exec(wordAt(tokens, at + 1))?.[1];
  if (glued) return { exponent: Number(glued), to: at + 2 };
  const raised = wordAt(tokens, at + 1) === '10' && wordAt(tokens, at + 2) === '^';
  const exponent = /^-?\d{1,2}$/.exec(wordAt(tokens, at + 3))?.[0];
  return raised && exponent ? { exponent: Number(exponent), to: at + 4 } : null;
}

/**
 * "1 000", "1 250 000": groups set apart by a space. A single group must be 000, for "36 155" in "36 155mm guns" is two
 * numbers.
 */
function readGroups(tokens: readonly Token[], from: number): Part | null {
  let digits = wordAt(tokens, from);
  if (!/^[1-9]\d{0,2}$/.test(digits)) return null;
  let to = from + 1;
  while (to - from < 6 && /^\d{3}$/.test(wordAt(tokens, to)) && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) {
    digits += wordAt(tokens, to);
    to += 1;
  }
  const groups = to - from - 1;
  const isTied = isGlued(tokens, to) && /^[\p{L}-]/u.test(wordAt(tokens, to));
  if (groups === 0 || (groups === 1 && !digits.endsWith('000')) || isTied) return null;
  return { value: Number(digits), to };
}
