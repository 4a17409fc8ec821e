import type { Measure } from '../../model/fact.ts';
import { GUN_NOUNS } from '../lexicon/gun-nouns.ts';
import type { Unit } from '../lexicon/units.ts';
import { type NumberReading, wordAt } from '../numbers/number-reading.ts';
import type { Context } from './amount.ts';

/** How far behind a calibre its gun may stand: "105mm self-propelled light howitzers". */
const GUN_REACH = 5;
/** How far around a length the word "range" may stand. */
const RANGE_REACH = 3;

/**
 * What a measure is of. Millimetres and inches before a gun are its calibre ("105mm howitzers", "5-inch gun"); a length
 * is a range where that word or its like is beside it ("a range of 300 km", "300-km range"); else what the unit tells.
 */
export function measureRole(
  context: Context,
  unit: Unit,
  place: { number: NumberReading; to: number },
): Measure['role'] {
  if (unit.role !== 'length') return unit.role;
  if (/^(?:millimetre|inch)$/.test(unit.name) && isCalibre(context, place)) return 'calibre';
  return isRange(context, place) ? 'range' : 'length';
}

function isCalibre({ tokens, nameAt }: Context, { to }: { to: number }): boolean {
  for (let at = to; at < Math.min(tokens.length, to + GUN_REACH); at++) {
    const token = tokens[at];
    if (!token || /^[.,;:()]$/.test(token.lower) || token.tag === 'VERB' || token.tag === 'AUX') return false;
    if (GUN_NOUNS.has(token.lower) || GUN_NOUNS.has(token.lower.replace(/s$/, ''))) return true;
    if (nameAt(token.start) === 'system') return true;
  }
  return false;
}

function isRange({ tokens }: Context, { number, to }: { number: NumberReading; to: number }): boolean {
  for (let at = number.from - RANGE_REACH - 1; at < number.from; at++) {
    if (/^(?:range|ranges|radius|reach|distance)$/.test(wordAt(tokens, at))) return true;
  }
  for (let at = to; at < to + RANGE_REACH; at++) {
    if (/^[.,;:()]$/.test(wordAt(tokens, at))) return false;
    if (/^(?:range|away|radius|reach)$/.test(wordAt(tokens, at))) return true;
  }
  return false;
}
