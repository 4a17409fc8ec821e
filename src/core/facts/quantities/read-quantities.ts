import type { Fact } from '../../model/fact.ts';
import { mendTokens } from '../numbers/mend-tokens.ts';
import type { Extractor, Reading } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import type { Context } from './amount.ts';
import { boundAmounts } from './bound-amounts.ts';
import { joinRanges } from './join-ranges.ts';
import { quantityFact } from './quantity-fact.ts';
import { readAmounts } from './read-amounts.ts';

/**
 * Counts, money, measures, per cents, ages and rates: "18 units of MKE Boran 105mm howitzers", "$1.2bn", "about 300 km",
 * "up 5 per cent", "aged 45", "15 a year". Numbers inside dates, durations and known names are left to those.
 */
export const readQuantities: Extractor = (reading) => {
  const countries = reading.names.flatMap(({ entity }) => (entity.kind === 'country' ? [entity.country ?? ''] : []));
  const shared: Shared = {
    reading,
    taken: takenPlaces(reading),
    text: reading.passage.text,
    countries: new Set(countries),
    nameAt: nameFinder(reading),
  };
  return reading.sentences.flatMap((sentence) => readSentence(sentence, shared));
};

interface Shared extends Omit<Context, 'tokens'> {
  readonly reading: Reading;
  readonly taken: Uint8Array;
}

function readSentence(sentence: TaggedSentence, { reading, taken, ...shared }: Shared): Fact[] {
  const tokens = mendTokens(sentence.tokens);
  const isTaken = (at: number) => taken[tokens[at]?.start ?? 0] === 1;
  const amounts = joinRanges(readAmounts({ ...shared, tokens }, isTaken), tokens);
  return boundAmounts(amounts, tokens).flatMap((quantity, index) => {
    const amount = amounts[index];
    return (amount && quantityFact(reading, amount, { tokens, quantity })) ?? [];
  });
}

/**
 * One flag for each position of the passage: inside a date or duration read before, or a name that has a number in it (a
 * Leopard 2 is no two leopards).
 */
function takenPlaces({ facts, names, passage }: Reading): Uint8Array {
  const times = facts.filter((fact) => fact.kind === 'time').map((fact) => fact.span);
  const owners = names
    .filter(({ entity }) => entity.kind === 'system' || entity.kind === 'maker')
    .map((name) => name.span);
  const numbered = owners.filter(({ start, end }) => isNumberedName(passage.text.slice(start, end)));
  const taken = new Uint8Array(passage.text.length);
  for (const { start, end } of [...times, ...numbered]) taken.fill(1, start, end);
  return taken;
}

/** "A-50" and "US-2" are names; "a 50" and "US $2" only have their letters and digits. */
function isNumberedName(written: string): boolean {
  return /\d/.test(written) && /\p{Lu}/u.test(written) && !/[$€£%(]|^\p{L} \d/u.test(written);
}

/** The kind of the known name that a position of the passage lies in. */
function nameFinder({ names, passage }: Reading): Context['nameAt'] {
  const numbers = new Uint32Array(passage.text.length);
  for (const [index, { span }] of names.entries()) numbers.fill(index + 1, span.start, span.end);
  return (position) => names[(numbers[position] ?? 0) - 1]?.entity.kind ?? null;
}
