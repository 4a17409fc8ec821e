import { scaleUp } from '../numbers/digit-number.ts';
import { wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';

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
  return joined;
}

function rangeOf(first: Amount, last: Amount, tokens: readonly Token[]): Amount | null {
  if (first.max !== null || !isSameUnit(first, last) || !isJoined(first, last, tokens)) return null;
  const max = last.max ?? last.value;
  const value = shareScale(first.value, last, tokens);
  const falls = max < value;
  if (max === value || (falls && opener(first, tokens) !== 'from')) return null;
  const unit = isBare(first) ? last.unit : first.unit;
  return { ...first, value, max, modifier: 'range', unit, per: first.per ?? last.per, to: last.to };
}

function isJoined(first: Amount, last: Amount, tokens: readonly Token[]): boolean {
  const gap = tokens.slice(first.to, last.from).map((token) => token.lower);
  const open = opener(first, tokens);
  const words = gap.join(' ').replace(/ (?:up|as much as|about|around|just|nearly|over)( to)?$/, '');
  if (words === '-' || words === 'to -') return true;
  if (words === 'and' || words === 'to')
    return words === 'to' ? open !== 'by' && open !== 'change' : open === 'between';
  const isFar =
    open === 'from' && gap.length <= MAX_GAP && gap.at(-1) === 'to' && !gap.some((word) => /^[,.;:()]$/.test(word));
  return isFar && !tokens.slice(first.to, last.from).some((token) => token.tag === 'VERB' || token.tag === 'CCONJ');
}

/** What opens a pair: "from", "between"; "by" and a verb of change say that the second figure is where the first led. */
function opener(first: Amount, tokens: readonly Token[]): 'from' | 'between' | 'by' | 'change' | null {
  for (let at = first.from - 1; at >= first.from - 3; at--) {
    const word = wordAt(tokens, at);
    if (word === 'from' || word === 'between' || word === 'by') return word;
    const tag = tokens[at]?.tag;
    if (tag === 'VERB' || word === 'up' || word === 'down')
      return /^(?:rang|stay|cost|last|take)/.test(word) ? null : 'change';
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

/** "$5-$6 billion" is 5 billion: the scale of the last end is the first one's where that has none. */
function shareScale(value: number, last: Amount, tokens: readonly Token[]): number {
  if (value >= 1000 || (Number.isInteger(value) === false && value < 0)) return value;
  const top = last.max ?? last.value;
  for (const factor of [1e12, 1e9, 1e7, 1e6, 1e5, 1e3]) {
    const base = top / factor;
    if (base < 1 || base >= 1000 || !hasScale(last, tokens)) continue;
    return value < base ? scaleUp(value, factor) : value;
  }
  return value;
}

function hasScale(last: Amount, tokens: readonly Token[]): boolean {
  return tokens
    .slice(last.from, last.to)
    .some((token) => /^(?:hundred|thousand|lakh|crore|.?.illion|m|bn|tn|k|b)$/.test(token.lower));
}
