import {
  CURRENCIES_BY_MARK,
  CURRENCIES_BY_NOUN,
  type Currency,
  MINOR_UNITS,
  WEAK_MARKS,
} from '../lexicon/currencies.ts';
import { isGlued, type NumberReading, skipHyphen, wordAt } from '../numbers/number-reading.ts';
import type { Context, UnitReading } from './amount.ts';

/** A mark of money before a number, and where the number begins. */
export interface MoneyMark {
  readonly currencies: readonly Currency[];
  readonly isWeak: boolean;
  readonly to: number;
}

/** "$", "US$", "HK $", "$US", "EUR", "Rs." at a token; null where none stands or no number follows. */
export function readMoneyMark({ tokens }: Context, at: number): MoneyMark | null {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const mark = words.map((token) => token.lower).join('');
    const currencies = CURRENCIES_BY_MARK.get(mark);
    if (!currencies || words.length < length) continue;
    // A code or letters are money only in capitals or as "Rs": "try 5" and "all 20" are not.
    if (/^[a-z]/.test(mark) && mark !== 'dlrs' && !/^\p{Lu}/u.test(words[0]?.text ?? '')) continue;
    // "HK $5", but no "A $5m deal".
    if (words.some((_, word) => word > 0 && !isGlued(tokens, at + word)) && (words[0]?.text.length ?? 0) < 2) continue;
    if (/^[a-z]{3}$/.test(mark) && words[0]?.text !== mark.toUpperCase()) continue;
    return { currencies, isWeak: WEAK_MARKS.has(mark), to: at + length };
  }
  return null;
}

/** Whether a number can be nothing but money behind a weak mark: "PS2.7m" and "PS21,700", but not "PS5". */
export function isMoneyLike({ tokens }: Context, number: NumberReading): boolean {
  return number.to - number.from > 1 || /[,.]\d/.test(wordAt(tokens, number.from));
}

/** "€", "dollars", "Australian dollars", "Danish crowns", "of dollars", "-dollar", "JPY" behind a number. */
export function readMoneyNoun(context: Context, number: NumberReading): UnitReading | null {
  const { tokens } = context;
  let at = skipHyphen(tokens, number.to);
  if (wordAt(tokens, at) === 'of' && (number.form === 'vague' || number.form === 'collective')) at += 1;
  for (let adjectives = 0; adjectives < 3; adjectives++) {
    if (adjectives > 0 && !/^[a-z.]+$/.test(wordAt(tokens, at + adjectives - 1))) break;
    const named = CURRENCIES_BY_NOUN.get(wordAt(tokens, at + adjectives)) ?? codeAt(context, at + adjectives);
    if (!named) continue;
    const called = tokens.slice(at, at + adjectives).map((token) => token.lower);
    const meant =
      called.length > 0 ? named.filter((currency) => called.every((word) => isNameOf(word, currency))) : named;
    if (meant.length === 0 || (called.length === 0 && isOtherNoun(context, at, number))) return null;
    const sterling = wordAt(tokens, at + adjectives + 1) === 'sterling' ? 1 : 0;
    return { unit: moneyIn(meant, context), to: at + adjectives + 1 + sterling };
  }
  const minor = MINOR_UNITS.get(wordAt(tokens, at));
  if (!minor || number.form === 'proportion') return null;
  return { unit: { kind: 'count', unit: minor, item: null }, to: at + 1 };
}

/** The currency meant: the one whose country the passage names, else the first. */
export function moneyIn(currencies: readonly Currency[], { countries }: Context): UnitReading['unit'] {
  const [first] = currencies;
  const local = currencies.find((currency) => countries.has(currency.code.slice(0, 2)));
  // A bare dollar stays the American one: no country's own paper says which of the thirty it means.
  const meant = first?.code === 'USD' ? first : (local ?? first);
  return meant ? { kind: 'money', currency: meant.code, name: meant.name } : { kind: 'none' };
}

function isNameOf(word: string, currency: Currency): boolean {
  return currency.adjectives.includes(word) || currency.name.split(' ').includes(word);
}

/** Nouns that are money only in millions or with their country's name: pounds weigh, "won" is a verb. */
const OTHER_NOUNS = new Set(['pound', 'pounds', 'won', 'real', 'sol', 'crown', 'crowns', 'rand', 'leu', 'lev']);

function isOtherNoun({ tokens }: Context, at: number, number: NumberReading): boolean {
  if (!OTHER_NOUNS.has(wordAt(tokens, at)) || wordAt(tokens, at + 1) === 'sterling') return false;
  return Math.abs(number.value) < 1e6 || wordAt(tokens, at + 1) === 'of';
}

function codeAt({ tokens }: Context, at: number): readonly Currency[] | undefined {
  const text = tokens[at]?.text ?? '';
  // "1,200€", "150 million $", but no "12 $5 notes".
  const isSign = /^[€£¥₹$]$/.test(text) && (isGlued(tokens, at) || tokens[at + 1]?.tag !== 'NUM');
  return isSign || (/^[A-Z]{3}$/.test(text) && !WEAK_MARKS.has(text.toLowerCase()))
    ? CURRENCIES_BY_MARK.get(text.toLowerCase())
    : undefined;
}
