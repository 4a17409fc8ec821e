import { DURATION_NOUNS, UNIT_SYMBOLS, UNIT_WORDS } from '../lexicon/units.ts';
import { isGlued, skipHyphen, wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import { singular } from './singular.ts';

/** What an amount is so much of in each, and the place behind it. */
export interface Per {
  readonly per: string;
  readonly to: number;
}

/** Nouns that "a" and "an" can mean "per" before; behind "per" any noun can. */
const PER_ARTICLE = new Set(
  'barrel tonne share piece head unit person copy round shot pop ticket flight night game match bushel'.split(' '),
);

/** How often a price's parts are pulled apart by a sum in brackets: "9 billion shekels ($2.4 billion) a year". */
const MAX_BRACKET = 6;

/** "a year", "per month", "per square foot", "/day", "-a-day", "an hour", "each" (per unit) at a token, or null. */
export function readPer(tokens: readonly Token[], from: number): Per | null {
  const bracketTo = skipBracket(tokens, from);
  const found = perAt(tokens, skipHyphen(tokens, bracketTo));
  // What is in the brackets is an amount of its own.
  return found && bracketTo > from ? { ...found, to: from } : found;
}

function perAt(tokens: readonly Token[], at: number): Per | null {
  const word = wordAt(tokens, at);
  if (word === 'per') return readNoun(tokens, at + 1, isAnyNoun);
  if (word === '/' && isGlued(tokens, at)) return readNoun(tokens, at + 1, isUnitNoun);
  if (word === 'a' || word === 'an' || word === 'every') return readNoun(tokens, skipHyphen(tokens, at + 1), isPeriod);
  return null;
}

function readNoun(tokens: readonly Token[], at: number, fits: (token: Token) => boolean): Per | null {
  const token = tokens[at];
  if (!token) return null;
  const next = tokens[at + 1];
  const pair = next ? UNIT_WORDS.get(`${token.lower} ${next.lower}`) : undefined;
  if (pair) return { per: pair.name, to: at + 2 };
  if (!fits(token)) return null;
  const unit = UNIT_WORDS.get(token.lower) ?? UNIT_SYMBOLS.get(token.text);
  if (DURATION_NOUNS.has(token.lower) && PASSED.test(wordAt(tokens, at + 1))) return null;
  return { per: unit?.name ?? PERIODS.get(token.lower) ?? singular(token), to: at + 1 };
}

/** Short forms behind a stroke: km/hr. */
const PERIODS = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['s', 'second'],
  ['min', 'minute'],
  ['annum', 'year'],
]);

function isAnyNoun(token: Token): boolean {
  return token.tag === 'NOUN' || token.tag === 'PROPN';
}

function isUnitNoun(token: Token): boolean {
  return DURATION_NOUNS.has(token.lower) || PERIODS.has(token.lower) || UNIT_SYMBOLS.has(token.text);
}

/** What makes "a year" the time that has passed: "a year earlier". */
const PASSED = /^(?:ago|earlier|later|before|previously|after)$/;

function isPeriod(token: Token): boolean {
  const isMeasure = UNIT_WORDS.get(token.lower)?.name === token.lower;
  return (
    isMeasure || PER_ARTICLE.has(token.lower) || (DURATION_NOUNS.has(token.lower) && singular(token) === token.lower)
  );
}

function skipBracket(tokens: readonly Token[], at: number): number {
  if (wordAt(tokens, at) !== '(') return at;
  for (let close = at + 1; close <= at + MAX_BRACKET; close++) if (wordAt(tokens, close) === ')') return close + 1;
  return at;
}
