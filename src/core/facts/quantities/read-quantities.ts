import type { Span } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { mendTokens } from '../numbers/mend-tokens.ts';
import type { Extractor, Reading } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import type { Context } from './amount.ts';
import { joinRanges } from './join-ranges.ts';
import { quantityFact } from './quantity-fact.ts';
import { readAmounts } from './read-amounts.ts';

/**
 * Counts, money, measures, per cents, ages and rates: "18 units of MKE Boran 105mm howitzers", "$1.2bn", "about 300 km",
 * "up 5 per cent", "aged 45", "15 a year". Numbers inside dates, durations and known names are left to those.
 */
export const readQuantities: Extractor = (reading) => {
  const taken = takenSpans(reading);
  const names = new Map(reading.names.map((name) => [name.span.start, name.entity.kind] as const));
  const countries = new Set(
    reading.names.flatMap(({ entity }) => (entity.kind === 'country' && entity.country ? [entity.country] : [])),
  );
  const nameAt: Context['nameAt'] = (start) => names.get(start) ?? null;
  const text = reading.passage.text;
  return reading.sentences.flatMap((sentence) => readSentence(sentence, { reading, taken, text, countries, nameAt }));
};

interface Shared extends Omit<Context, 'tokens'> {
  readonly reading: Reading;
  readonly taken: readonly Span[];
}

function readSentence(sentence: TaggedSentence, { reading, taken, ...shared }: Shared): Fact[] {
  const tokens = mendTokens(sentence.tokens);
  const isTaken = (at: number) => {
    const token = tokens[at];
    return token !== undefined && taken.some((span) => token.start < span.end && token.end > span.start);
  };
  const amounts = joinRanges(readAmounts({ ...shared, tokens }, isTaken), tokens);
  return amounts.flatMap((amount) => quantityFact(reading, amount, tokens) ?? []);
}

/** Dates and durations read before, and names that have a number in them: a Leopard 2 is no two leopards. */
function takenSpans(reading: Reading): Span[] {
  const times = reading.facts.filter((fact) => fact.kind === 'time').map((fact) => fact.span);
  const names = reading.names.filter(({ entity }) => entity.kind === 'system' || entity.kind === 'maker');
  const numbered = names.filter(({ span }) => /\d/.test(reading.passage.text.slice(span.start, span.end)));
  return [...times, ...numbered.map((name) => name.span)];
}
