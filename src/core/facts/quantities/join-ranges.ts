import { CHANGE_ADVERBS, CHANGE_VERBS } from '../lexicon/changes.ts';
import { scaleUp } from '../numbers/digit-number.ts';
import { readDigits } from '../numbers/digits.ts';
import { wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { readBoundBefore } from './bound.ts';

/** How many words may stand between the ends of "from $36,040 at noon yesterday to $34,935". */
const MAX_GAP = 8;

/**
 * Makes one range of two amounts that are its ends: "5% to 6%", "between $62 and $68", "10%-15%", "$5-$6 billion", "from
 * 20 miles per gallon in 2008 to 29 mpg". "Rose 18 cents to $2" stays two, for nothing says from what.
 */
export function joinRanges(amounts: readonly Amount[], tokens: readonly Token[]): Amount[] {
  const joined: Amount[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index];
    const last = amounts[index + 1];
    if (!first) continue;
    const range = last ? rangeOf(first, last, tokens) : null;
    if (range) index += 1;
    joined.push(range ?? first);
  }
  return inheritUnits(joined, tokens);
}

function rangeOf(first: Amount, last: Amount, tokens: readonly Token[]): Amount | null {
  if (first.max !== null || !isSameUnit(first, last) || !isJoined(first, last, tokens)) return null;
  const max = last.max ?? last.value;
  const value = shareScale(first.value, last, tokens);
  const falls = max < value;
  const isSaid = opener(first, tokens) === 'from' || !(isBare(first) || isBare(last));
  if (max === value || (falls && !isSaid)) return null;
  const unit = isBare(first) ? last.unit : first.unit;
  return { ...first, value, max, modifier: 'range', unit, per: first.per ?? last.per, to: last.to };
}

/** "of the", "of its"; and the hyphen left hanging in "four-, five- and six-cylinder". */
const PART_OF = /^(?:of(?: the| its| his| her| their| a)?|-(?: ,)?(?: and| or| to)?)$/;

/** Gives a bare part the unit of its whole, from the right: "280 million of the 1.5 billion shekels". */
function inheritUnits(amounts: readonly Amount[], tokens: readonly Token[]): Amount[] {
  const whole: Amount[] = [];
  for (const amount of [...amounts].reverse()) {
    const next = whole.at(-1);
    const gap = next ? tokens.slice(amount.to, next.from).map((token) => token.lower) : [];
    const isPart = isBare(amount) && amount.form !== 'fraction' && PART_OF.test(gap.join(' '));
    whole.push(next && isPart ? { ...amount, unit: next.unit } : amount);
  }
  return whole.reverse();
}

function isJoined(first: Amount, last: Amount, tokens: readonly Token[]): boolean {
  const between = tokens.slice(first.to, last.from);
  const gap = between.map((token) => token.lower);
  const open = opener(first, tokens);
  switch (gap.join(' ').replace(/ (?:up to|as much as|about|around|just|nearly|over)$/, '')) {
    case '-':
    case 'to -':
      return true;
    case 'and':
      return open === 'between';
    case 'to':
      return open !== 'by' && open !== 'change';
    default:
      return open === 'from' && gap.length <= MAX_GAP && gap.at(-1) === 'to' && !between.some(endsClause);
  }
}

function endsClause({ lower, tag }: Token): boolean {
  return /^[,.;:()]$/.test(lower) || tag === 'CCONJ' || (tag === 'VERB' && !/ed$/.test(lower));
}

/** What opens a pair: "from", "between"; "by" and a word of change say that the second figure is where the first led. */
function opener(first: Amount, tokens: readonly Token[]): 'from' | 'between' | 'by' | 'change' | null {
  const start = readBoundBefore(tokens, first.from)?.from ?? first.from;
  for (let at = start - 1; at >= start - 3; at--) {
    const word = wordAt(tokens, at);
    if (word === 'from' || word === 'between' || word === 'by') return word;
    if (CHANGE_ADVERBS.has(word) || CHANGE_VERBS.has(tokens[at]?.lemma ?? '')) return 'change';
  }
  return null;
}

function isSameUnit(first: Amount, last: Amount): boolean {
  if (isBare(first) || isBare(last)) return first.unit.kind !== 'age' && last.unit.kind !== 'age';
  const [a, b] = [first.unit, last.unit];
  if (a.kind === 'money' && b.kind === 'money') return a.currency === b.currency;
  if (a.kind === 'none' || a.kind === 'money' || b.kind === 'none' || b.kind === 'money') return false;
  return a.kind === b.kind && a.unit === b.unit;
}

function isBare({ unit }: Amount): boolean {
  return unit.kind === 'count' && unit.unit === null;
}

/** "$5-$6 billion" is 5 billion: the scale of the last end is the first one's too where that has none and stays below. */
function shareScale(value: number, last: Amount, tokens: readonly Token[]): number {
  const digits = tokens.slice(last.from, last.to).map((token) => readDigits(token.lower));
  const base = digits.find((found) => found !== null)?.value;
  if (!base || value >= 1000) return value;
  const scaled = scaleUp(value, Math.round(last.value / base));
  return value < base ? scaled : value;
}
