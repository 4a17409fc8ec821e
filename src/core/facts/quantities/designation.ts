import { COUNTING_ADJECTIVES, LABELS, MODEL_NUMBERS } from '../lexicon/designations.ts';
import { isGlued, type NumberReading, wordAt } from '../numbers/number-reading.ts';
import type { Context } from './amount.ts';
import { isPlural, readNounPhrase } from './noun-phrase.ts';

type Test = (context: Context, number: NumberReading) => boolean;

/** In no order: each alone makes a number a name. */
const TESTS: readonly Test[] = [isModelNumber, isBehindLetters, isBehindLabel, isBehindName, isBehindAdjective, isYear];

/**
 * Whether digits name something rather than count it: "Type 054", "category 4", "Boeing 737", "Mach 5", "No. 3",
 * "iPhone 11", "new 777s", "COVID-19", "the 2014 sanctions". For numbers without a unit of their own only.
 */
export function isDesignation(context: Context, number: NumberReading): boolean {
  return number.form === 'digits' && number.to - number.from === 1 && TESTS.some((test) => test(context, number));
}

function isModelNumber({ tokens }: Context, { from }: NumberReading): boolean {
  return MODEL_NUMBERS.has(wordAt(tokens, from));
}

/** "COP26", "U-2": letters touch it. */
function isBehindLetters({ tokens }: Context, { from }: NumberReading): boolean {
  if (!isGlued(tokens, from)) return false;
  const at = wordAt(tokens, from - 1) === '-' && isGlued(tokens, from - 1) ? from - 2 : from - 1;
  return /[a-z]$/.test(wordAt(tokens, at));
}

function isBehindLabel({ tokens }: Context, { from }: NumberReading): boolean {
  return LABELS.has(wordAt(tokens, from - 1)) && !isPlural(tokens[from - 1]);
}

/** "iPhone 11", "Fortune 100"; but a country is given and sold things: "gave Ukraine 31 tanks". */
function isBehindName({ tokens, nameAt }: Context, { from, value, max }: NumberReading): boolean {
  const before = tokens[from - 1];
  if (before?.tag !== 'PROPN' || max !== null || !/^\d{1,4}$/.test(wordAt(tokens, from)) || value > 2500) return false;
  if (nameAt(before.start) === 'country') return false;
  return true;
}

/** "new 777s", "older 330 jets": three digits behind an adjective that does not count; "a record 300" counts. */
function isBehindAdjective({ tokens }: Context, { from }: NumberReading): boolean {
  const before = tokens[from - 1];
  if (before?.tag !== 'ADJ' || !/^\d{3}$/.test(wordAt(tokens, from))) return false;
  return !COUNTING_ADJECTIVES.has(before.lower) && !/^(?:a|an|some|than|at)$/.test(wordAt(tokens, from - 2));
}

/** Four digits of the last centuries without a separator are a year, but before a plural that they can count. */
function isYear({ tokens }: Context, { from, to, value, max }: NumberReading): boolean {
  if (!/^\d{4}(?:-\d{2,4})?$/.test(wordAt(tokens, from)) || value < 1500 || value > 2100 || (max ?? 0) > 2100)
    return false;
  const phrase = readNounPhrase(tokens, to);
  const head = phrase ? tokens[phrase.to - 1] : undefined;
  const before = tokens[from - 1];
  const isCounting =
    before === undefined || /^(?:VERB|ADV)$/.test(before.tag) || /^(?:some|about|than|to|of)$/.test(before.lower);
  return !(isPlural(head) && isCounting && value % 10 === 0);
}
