import { type NumberReading, wordAt } from '../numbers/number-reading.ts';
import { readNumberAt } from '../numbers/read-number.ts';
import { readAge } from './age-unit.ts';
import type { Amount, AmountUnit, Context, UnitReading } from './amount.ts';
import { readCounted } from './counted-unit.ts';
import { isDesignation } from './designation.ts';
import { readMeasure, readPercent } from './measure-unit.ts';
import { isMoneyLike, moneyIn, readMoneyMark, readMoneyNoun } from './money-unit.ts';
import { readPer } from './per-unit.ts';

type UnitRule = (context: Context, number: NumberReading) => UnitReading | null;

/** In order: an age is a number of years, "pounds sterling" are no pounds, and only what is left may be counted. */
const UNIT_RULES: readonly UnitRule[] = [readAge, readPercent, readMoneyNoun, readMeasure];

/**
 * The amounts in a sentence, left to right, each with its unit; `isTaken` tells the tokens that belong to a date or a name.
 * Numbers that name, order or date are left out.
 */
export function readAmounts(context: Context, isTaken: (at: number) => boolean): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const amount = isTaken(at) ? null : readAmountAt(context, at);
    if (amount && amount.unit.kind !== 'none') amounts.push(amount);
    at = amount ? Math.max(amount.to, at + 1) : at + 1;
  }
  return amounts;
}

function readAmountAt(context: Context, at: number): Amount | null {
  return readMarkedAmount(context, at) ?? readPlainAmount(context, at);
}

/** "$1.2bn", "US$5m", "EUR 3.4 billion", "$76 US". */
function readMarkedAmount(context: Context, at: number): Amount | null {
  const mark = readMoneyMark(context, at);
  const number = mark && readNumberAt(context.tokens, mark.to);
  if (!mark || !number || number.ordinal || (mark.isWeak && !isMoneyLike(context, number))) return null;
  const isDollar = wordAt(context.tokens, mark.to - 1) === '$';
  const to = isDollar && /^(?:us|u\.s\.)$/.test(wordAt(context.tokens, number.to)) ? number.to + 1 : number.to;
  return withPer(context, { ...number, from: at, to, unit: moneyIn(mark.currencies, context) });
}

function readPlainAmount(context: Context, at: number): Amount | null {
  const number = readNumberAt(context.tokens, at);
  if (!number) return null;
  if (number.ordinal) return { ...number, per: null, unit: NO_UNIT };
  for (const rule of UNIT_RULES) {
    const found = rule(context, number);
    if (found) return withPer(context, { ...number, unit: found.unit, to: found.to });
  }
  if (isDesignation(context, number)) return { ...number, per: null, unit: NO_UNIT };
  return readCount(context, number);
}

const NO_UNIT: AmountUnit = { kind: 'none' };

/** Only of a rate does the counted noun belong to the amount's own words: "three thousand tests per day". */
function readCount(context: Context, number: NumberReading): Amount {
  const { unit, to } = readCounted(context, number);
  const per = unit.kind === 'count' ? readPer(context.tokens, to) : null;
  if (per) return { ...number, unit, per: per.per, to: per.to };
  const isPart = number.form === 'fraction' || number.form === 'proportion';
  if (unit.kind === 'count' && isPart) return { ...number, per: null, unit: { kind: 'count', unit: null, item: null } };
  return { ...number, per: null, unit: isOneOfNothing(context, number, unit) ? NO_UNIT : unit };
}

/** "One" is a pronoun unless it counts what stands right behind it, and zero counts nothing. */
function isOneOfNothing({ tokens }: Context, number: NumberReading, unit: AmountUnit): boolean {
  if (number.form !== 'words' || number.to - number.from > 1 || number.value > 1) return false;
  if (unit.kind !== 'count' || unit.unit === null || number.value === 0) return true;
  return (
    /^(?:no|any|every|each|the|this|that|which|another|such)$/.test(wordAt(tokens, number.from - 1)) ||
    NOT_COUNTED.has(unit.unit)
  );
}

/** "One day", "one time", "one way": adverbs in the dress of a count. */
const NOT_COUNTED = new Set(['time', 'way', 'thing', 'other', 'hand side', 'off']);

function withPer(context: Context, amount: Omit<Amount, 'per'>): Amount {
  const per = /^(?:money|measure|count|percent)$/.test(amount.unit.kind) ? readPer(context.tokens, amount.to) : null;
  if (per) return { ...amount, per: per.per, to: per.to };
  // "$80m each" is the price of one.
  const isEach = amount.unit.kind === 'money' && /^(?:each|apiece)$/.test(wordAt(context.tokens, amount.to));
  return isEach ? { ...amount, per: 'unit', to: amount.to + 1 } : { ...amount, per: null };
}
