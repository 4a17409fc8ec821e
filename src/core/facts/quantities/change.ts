import {
  BY_VERBS,
  CHANGE_ADVERBS,
  CHANGE_VERBS,
  type Direction,
  MOVING_VERBS,
  SCORE_VERBS,
} from '../lexicon/changes.ts';
import { wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { skipEmphasis } from './bound.ts';

/** How far before "by" or "to" the verb may stand: "increase this number of launchers to 200". */
const VERB_REACH = 8;

/**
 * Which way a verb or adverb before an amount says it went: "rose 5 per cent", "up 12", "cut by 5", "increase this number
 * to 200". `from` is where the amount's bound begins. None for a "from … to", whose ends say it, nor for the level that a
 * sum, share or measure reaches ("rose to $7bn"): only of countable things is the new number their change.
 */
export function readDirection(tokens: readonly Token[], amount: Amount, from: number): Direction | null {
  const at = skipEmphasis(tokens, from) - 1;
  const word = wordAt(tokens, at);
  if (amount.max !== null && word === 'from') return null;
  const sign = signOf(tokens, amount);
  if (sign) return sign;
  const adverb = adverbAt(tokens, word === 'by' ? at - 1 : at);
  if (adverb) return adverb;
  if (word === 'by') return verbBefore(tokens, at - 1);
  if (word === 'to') return isThings(amount) ? verbBefore(tokens, at - 1) : null;
  return verbAt(tokens, at, amount);
}

/** "was up 5 per cent", but "set up a 7-member panel": behind most verbs the adverb is a part of them. */
function adverbAt(tokens: readonly Token[], at: number): Direction | null {
  const verb = tokens[at - 1];
  if (verb?.tag === 'VERB' && !MOVING_VERBS.has(verb.lemma)) return null;
  return CHANGE_ADVERBS.get(wordAt(tokens, at)) ?? null;
}

function isThings({ unit }: Amount): boolean {
  return unit.kind === 'count' && unit.item !== null;
}

/** "+0.2%". */
function signOf(tokens: readonly Token[], amount: Amount): Direction | null {
  const digits = wordAt(tokens, amount.from);
  if (amount.unit.kind !== 'percent') return null;
  return digits.startsWith('+') ? 'up' : digits.startsWith('-') ? 'down' : null;
}

/** The verb right before the amount, which is what it changes by. */
function verbAt(tokens: readonly Token[], at: number, amount: Amount): Direction | null {
  const token = tokens[at];
  if (!token || (token.tag !== 'VERB' && token.tag !== 'NOUN')) return null;
  const isScore = !/^(?:measure|money)$/.test(amount.unit.kind) && !isThings(amount);
  return CHANGE_VERBS.get(token.lemma) ?? (isScore ? SCORE_VERBS.get(token.lemma) : undefined) ?? null;
}

/** The verb that "by" or "to" belongs to: the nearest before it in the clause. */
function verbBefore(tokens: readonly Token[], from: number): Direction | null {
  for (let at = from; at >= Math.max(0, from - VERB_REACH); at--) {
    const token = tokens[at];
    if (!token || /^[,.;:]$/.test(token.lower)) return null;
    const direction = CHANGE_VERBS.get(token.lemma) ?? BY_VERBS.get(token.lemma) ?? CHANGE_ADVERBS.get(token.lower);
    if (direction) return direction;
    if (token.tag === 'VERB') return null;
  }
  return null;
}
