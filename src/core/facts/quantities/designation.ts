import { COUNTING_ADJECTIVES, GIVING_VERBS, LABELS, MODEL_NUMBERS } from '../lexicon/designations.ts';
import { isGlued, type NumberReading, wordAt } from '../numbers/number-reading.ts';
import type { Context } from './amount.ts';
import { isPlural, readNounPhrase } from './noun-phrase.ts';

type Test = (context: Context, number: NumberReading) => boolean;

/** In no order: each alone makes a number a name. */
const TESTS: readonly Test[] = [
  isModelNumber,
  isBehindLetters,
  isBehindLabel,
  isInPhoneNumber,
  isBehindName,
  isInName,
  isBehindAdjective,
  isRank,
  isYear,
];

/**
 * Whether digits name something rather than count it: "Type 054", "category 4", "Boeing 737", "Mach 5", "No. 3",
 * "iPhone 11", "new 777s", "COVID-19", "the 2014 sanctions". For numbers without a unit of their own only.
 */
export function isDesignation(context: Context, number: NumberReading): boolean {
  if (number.form !== 'digits' && number.form !== 'words') return false;
  const isOneWord = number.to - number.from === 1;
  return isOneWord ? TESTS.some((test) => test(context, number)) : isBehindLabel(context, number);
}

/** "737", "737-800", "001", "GMT+8". */
function isModelNumber({ tokens }: Context, { from }: NumberReading): boolean {
  const word = wordAt(tokens, from);
  return MODEL_NUMBERS.has(word.split('-')[0] ?? word) || /^(?:0\d+|\+\d+)$/.test(word);
}

/** "COP26", "U-2", "iLife '11": letters or the mark of elision touch it. */
function isBehindLetters({ tokens }: Context, { from }: NumberReading): boolean {
  if (!isGlued(tokens, from)) return false;
  const at = wordAt(tokens, from - 1) === '-' && isGlued(tokens, from - 1) ? from - 2 : from - 1;
  return /[a-z']$/.test(wordAt(tokens, at));
}

/** "+90 312 555 0100": groups of digits behind a dialling code. */
function isInPhoneNumber({ tokens }: Context, { from }: NumberReading): boolean {
  let at = from - 1;
  while (at > from - 4 && /^\d{1,4}$/.test(wordAt(tokens, at))) at -= 1;
  return /^\+\d{1,3}$/.test(wordAt(tokens, at));
}

function isBehindLabel({ tokens }: Context, { from }: NumberReading): boolean {
  return LABELS.has(wordAt(tokens, from - 1)) && !isPlural(tokens[from - 1]);
}

/** "iPhone 11", "Fortune 100"; but a country is given and sold things: "gave Ukraine 31 tanks". */
function isBehindName({ tokens, nameAt }: Context, { from, value, max }: NumberReading): boolean {
  const before = tokens[from - 1];
  const isName = before?.tag === 'PROPN' || /\p{Ll}\p{Lu}/u.test(before?.text ?? '');
  if (!before || !isName || max !== null || !/^\d{1,4}(?:\.0)?$/.test(wordAt(tokens, from)) || value > 2500)
    return false;
  return nameAt(before.start) !== 'country' && !isReceiver(tokens, from - 1);
}

/** "The Big Three": a capital inside the sentence, behind another. */
function isInName({ tokens }: Context, { from, form }: NumberReading): boolean {
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  return form === 'words' && isCapital(from) && isCapital(from - 1);
}

/** "gave South Korea 31": the name right behind a verb of giving gets something. */
function isReceiver(tokens: Context['tokens'], last: number): boolean {
  let at = last;
  while (at > last - 4 && tokens[at]?.tag === 'PROPN') at -= 1;
  return GIVING_VERBS.has(tokens[at]?.lemma ?? '');
}

/** "new 777s", "older 330 jets": three digits behind an adjective that does not count; "a record 300" counts. */
function isBehindAdjective({ tokens }: Context, { from }: NumberReading): boolean {
  const before = tokens[from - 1];
  if (before?.tag !== 'ADJ' || !/^\d{3}$/.test(wordAt(tokens, from))) return false;
  return !COUNTING_ADJECTIVES.has(before.lower) && !/^(?:a|an|some|than|at)$/.test(wordAt(tokens, from - 2));
}

/** "The bottom three" is a place in a table; "the top three seeds" are three. */
function isRank({ tokens }: Context, { from, to }: NumberReading): boolean {
  return /^(?:top|bottom)$/.test(wordAt(tokens, from - 1)) && readNounPhrase(tokens, to) === null;
}

/** Four digits of the last centuries without a separator are a year, but before a plural that they can count. */
function isYear({ tokens }: Context, { from, to, value, max }: NumberReading): boolean {
  if (!/^\d{4}(?:-\d{2,4})?$/.test(wordAt(tokens, from)) || value < 1500 || value > 2199 || (max ?? 0) > 2199)
    return false;
  const phrase = readNounPhrase(tokens, to);
  const head = phrase ? tokens[phrase.to - 1] : undefined;
  const before = tokens[from - 1];
  const isCounting =
    before === undefined || /^(?:VERB|ADV)$/.test(before.tag) || /^(?:some|about|than|to|of)$/.test(before.lower);
  return !(isPlural(head) && isCounting && value % 10 === 0);
}
