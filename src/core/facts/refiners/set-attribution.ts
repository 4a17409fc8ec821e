import type { Span } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import { HEARSAY_ADVERBS } from '../lexicon/hearsay-words.ts';
import type { Reading, Refiner } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { type AttributionCue, findAttributions } from './attribution-cues.ts';
import { bySentence, placeOfClaim } from './claim-place.ts';

interface Scope {
  readonly start: number;
  readonly end: number;
  /** The cue's own words, which are not its claim. */
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly source: string;
}

/**
 * Says of each fact who says so, by its own clause; the narrowest of the cues that govern it counts.
 *
 * "According to a report by North East News, …" → "North East News" · "Bangladesh is reportedly considering …" →
 * "reportedly" · "Reports suggest that …" → "Reports suggest" · "…, said Boeing spokesman Jim Roe" → "Boeing spokesman Jim
 * Roe" · "is believed to have ordered" → "believed to" · "He said …" → the person named last. A source's own words are not
 * attributed to it, nor is what another clause says: "Oman bought 12 jets, while officials said 6 more may follow".
 */
export const setAttribution: Refiner = (facts, reading) => {
  const scopesAt = bySentence(reading.sentences, (sentence) => scopesOf(sentence, facts, reading));
  return facts.map((fact) => {
    const place = placeOfClaim(fact);
    const source = governing(place, scopesAt(place))?.source;
    return source ? { ...fact, attribution: source } : fact;
  });
};

function scopesOf(sentence: TaggedSentence, facts: readonly Fact[], reading: Reading): Scope[] {
  return findAttributions(sentence.tokens).flatMap((cue) => scopeOf(sentence, cue, { facts, reading }) ?? []);
}

function scopeOf(
  { tokens }: TaggedSentence,
  { source, cue, from, to }: AttributionCue,
  { facts, reading }: { readonly facts: readonly Fact[]; readonly reading: Reading },
): Scope | null {
  const start = tokens[source.first]?.start ?? 0;
  const written = reading.passage.text.slice(start, tokens[source.last]?.end ?? 0);
  const shown = isPronoun(written) ? speakerBefore(start, facts, reading) : asShown(written);
  if (!shown) return null;
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    cueStart: tokens[cue.first]?.start ?? 0,
    cueEnd: tokens[cue.last]?.end ?? 0,
    source: shown,
  };
}

/** A hearsay adverb at a sentence's head loses its capital; all else stays as written. */
function asShown(words: string): string {
  return HEARSAY_ADVERBS.has(words.toLowerCase()) ? words.toLowerCase() : words;
}

function isPronoun(words: string): boolean {
  return /^(he|she|it|they|we|i|you|who|which|this|that|one|both|all|some|many|others|people|everyone|no one)$/i.test(
    words,
  );
}

/** The person named last before a "he" or "she", here or in an earlier passage; null where none is, for a guess is worse. */
function speakerBefore(at: number, facts: readonly Fact[], { passage, earlier }: Reading): string | null {
  if (!/^s?he\b/i.test(passage.text.slice(at, at + 4))) return null;
  const here = facts.filter((fact) => fact.kind === 'person' && fact.span.end <= at);
  const last = here.at(-1) ?? earlier.findLast((fact) => fact.kind === 'person');
  return last?.kind === 'person' ? last.name : null;
}

function governing(place: Span, scopes: readonly Scope[]): Scope | null {
  const around = scopes.filter(
    ({ start, end, cueStart, cueEnd }) =>
      start <= place.start && place.end <= end && (place.end <= cueStart || place.start >= cueEnd),
  );
  return around.reduce<Scope | null>(
    (best, each) => (best && best.end - best.start <= each.end - each.start ? best : each),
    null,
  );
}
