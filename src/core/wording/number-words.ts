import type { Modifier, Quantity } from '../model/fact.ts';
import { plural } from '../names/name-index.ts';

/** What is said before a number to keep its bound: "about 20", "up to 30". */
const BOUND: Record<Modifier, string> = {
  exact: '',
  approximate: 'about ',
  'at-least': 'at least ',
  'at-most': 'up to ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  range: '',
};

/** A quantity in words, its bound kept: "18", "about 20", "12 to 15", "up to 1.5 million". */
export function quantityWords({ value, max, modifier }: Pick<Quantity, 'value' | 'max' | 'modifier'>): string {
  const words = `${BOUND[modifier]}${numberWords(value)}`;
  return max === null ? words : `${words} to ${numberWords(max)}`;
}

/** Only where the figure stays exact: a scale word must not round. */
const SCALES = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

/** One number: "1,200", "7.5", "1.2 billion". The number itself, never a rounding of it. */
export function numberWords(value: number): string {
  for (const { size, word } of SCALES) {
    const scaled = value / size;
    const hasFewDecimals = Number(scaled.toFixed(3)) * size === value;
    if (Math.abs(scaled) >= 1 && hasFewDecimals) return `${groupThousands(String(Number(scaled.toFixed(3))))} ${word}`;
  }
  return groupThousands(String(value));
}

/** Money in words: "USD 1.2 billion". The ISO code, because a bare $ is many currencies. */
export function moneyWords(money: { readonly value: number; readonly currency: string }, quantity?: Quantity): string {
  return `${money.currency} ${quantity ? quantityWords(quantity) : numberWords(money.value)}`;
}

/** Nouns whose plural is the same word. */
const SAME_IN_PLURAL = /(?:craft|personnel|hardware|equipment|ammunition|artillery|police|series|people|children|men)$/;

/** A counted noun after its number: 1 unit, 18 units, 4 aircraft, 2 crewmen. */
export function counted(noun: string, quantity: Pick<Quantity, 'value' | 'max'>): string {
  const isOne = quantity.value === 1 && quantity.max === null;
  if (isOne || SAME_IN_PLURAL.test(noun) || /[^s]s$/.test(noun)) return noun;
  if (/man$/.test(noun)) return `${noun.slice(0, -3)}men`;
  return plural(noun);
}

function groupThousands(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  // A figure with an exponent is left as it is.
  if (!/^-?\d+$/.test(whole)) return digits;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
