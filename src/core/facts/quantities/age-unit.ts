import { ROLE_HEADS } from '../lexicon/roles.ts';
import { type NumberReading, skipHyphen, wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { Context, UnitReading } from './amount.ts';
import { readBoundBefore } from './bound.ts';

const UNITS: ReadonlyMap<string, 'year' | 'month' | 'week' | 'day'> = new Map([
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['month', 'month'],
  ['months', 'month'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['day', 'day'],
  ['days', 'day'],
]);

/**
 * An age: "27-year-old", "27 years old", "27 years of age", "aged 27", "age 27", "over the age of 21", "Ann Ray, 47, said",
 * "he is 35", "she turned 40". A bare number is one only between a name and a comma, or behind he or she and a verb of being.
 */
export function readAge({ tokens }: Context, number: NumberReading): UnitReading | null {
  const unitAt = skipHyphen(tokens, number.to);
  const unit = UNITS.get(wordAt(tokens, unitAt));
  if (unit) {
    const to = ageEnd(tokens, unitAt + 1);
    if (to) return { unit: { kind: 'age', unit }, to };
    return isAged(tokens, number) ? { unit: { kind: 'age', unit }, to: unitAt + 1 } : null;
  }
  if (number.value < 1 || number.value > 120) return null;
  const isSaid = isBehindName(tokens, number) || isBehindBeing(tokens, number);
  const isAge = isAged(tokens, number) || (isSaid && isBare(tokens, number));
  return isAge ? { unit: { kind: 'age', unit: 'year' }, to: number.to } : null;
}

/** The place behind "-old", "old", "of age", or null. */
function ageEnd(tokens: readonly Token[], at: number): number | null {
  const oldAt = skipHyphen(tokens, at);
  if (/^olds?$/.test(wordAt(tokens, oldAt))) return oldAt + 1;
  return wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'age' ? at + 2 : null;
}

/** "aged 45", "aged at least 18", "aged between 18 and 24", "at the age of 21". */
function isAged(tokens: readonly Token[], { from }: NumberReading): boolean {
  const bound = readBoundBefore(tokens, from)?.from ?? from;
  const start = wordAt(tokens, bound - 1) === 'between' ? bound - 1 : bound;
  const isOf = wordAt(tokens, start - 1) === 'of';
  return (isOf ? /^ages?$/ : /^(?:aged|ages?)$/).test(wordAt(tokens, isOf ? start - 2 : start - 1));
}

/** "Ann Ray, 47, said", "the general, 61, retired": between a name or what someone is, and a mark. */
function isBehindName(tokens: readonly Token[], { from, to, form }: NumberReading): boolean {
  const name = tokens[from - 2];
  const isName = name?.tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(name.text);
  return (
    form === 'digits' &&
    (isName || ROLE_HEADS.has(name?.lower ?? '')) &&
    wordAt(tokens, from - 1) === ',' &&
    /^[,.;)]$/.test(wordAt(tokens, to))
  );
}

function isBehindBeing(tokens: readonly Token[], { from }: NumberReading): boolean {
  const words = [from - 3, from - 2, from - 1].map((at) => wordAt(tokens, at)).join(' ');
  return /(?:^|\s)(?:s?he|who) (?:is|was|turns|turned|(?:will|would) (?:be|turn))$/.test(words);
}

/** No noun of its own behind it: "he is 35", but not "he was 35 metres away". */
function isBare(tokens: readonly Token[], { to }: NumberReading): boolean {
  const next = tokens[to];
  return next === undefined || !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(next.tag);
}
