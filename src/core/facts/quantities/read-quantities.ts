import type { Span } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { mendTokens } from '../numbers/mend-tokens.ts';
import type { Extractor, Reading } from '../reading.ts';
import type { TaggedSentence, Token } from '../tokens.ts';
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
    timeAt: placesOf(timeSpans(reading), reading),
    numberedNameAt: placesOf(numberedNameSpans(reading), reading),
    text: reading.passage.text,
    countries: new Set(countries),
    nameAt: nameFinder(reading),
  };
  return reading.sentences.flatMap((sentence) => readSentence(sentence, shared));
};

interface Shared extends Omit<Context, 'tokens'> {
  readonly reading: Reading;
  readonly timeAt: Places;
  readonly numberedNameAt: Places;
}

function readSentence(sentence: TaggedSentence, { reading, timeAt, numberedNameAt, ...shared }: Shared): Fact[] {
  // An adjective of time still describes what is counted: "five current models".
  const isTime = (token: Token) => token.tag !== 'ADJ' && timeAt(token.start);
  const tokens = mendTokens(sentence.tokens).map((token) => (isTime(token) ? { ...token, ...BLANK } : token));
  const isTaken = (at: number) => numberedNameAt(tokens[at]?.start ?? 0);
  const amounts = joinRanges(readAmounts({ ...shared, tokens }, isTaken), tokens);
  return boundAmounts(amounts, tokens).flatMap((quantity, index) => {
    const amount = amounts[index];
    return (amount && quantityFact(reading, amount, { tokens, quantity })) ?? [];
  });
}

/** A word of a date or duration read before: nothing here may read it as a number, a unit or a thing counted. */
const BLANK = { lower: '', lemma: '', tag: 'X' } as const;

/** Whether a position of the passage lies in one of some spans. */
type Places = (position: number) => boolean;

function placesOf(spans: readonly Span[], { passage }: Reading): Places {
  const flags = new Uint8Array(passage.text.length);
  for (const { start, end } of spans) flags.fill(1, start, end);
  return (position) => flags[position] === 1;
}

function timeSpans({ facts }: Reading): Span[] {
  return facts.filter((fact) => fact.kind === 'time').map((fact) => fact.span);
}

/** Names with a number in them: a Leopard 2 is no two leopards. */
function numberedNameSpans({ names, passage }: Reading): Span[] {
  const owned = names.filter(({ entity }) => entity.kind === 'system' || entity.kind === 'maker');
  return owned.map((name) => name.span).filter(({ start, end }) => isNumberedName(passage.text.slice(start, end)));
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
