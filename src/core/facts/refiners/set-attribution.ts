import type { Span } from '../../model/article.ts';
import type { Person } from '../../model/fact.ts';
import { HEARSAY_ADVERBS } from '../lexicon/hearsay-words.ts';
import type { Reading, Refiner } from '../reading.ts';
import type { TaggedSentence, Token } from '../tokens.ts';
import { type AttributionCue, findAttributions } from './attribution-cues.ts';
import { countUpTo, placeOfClaim, scopesByPlace } from './claim-place.ts';

/**
 * Says of each fact who says so, by its own clause; the narrowest of the cues that govern it counts.
 *
 * "According to a report by North East News, …" → "North East News" · "Bangladesh is reportedly considering …" →
 * "reportedly" · "Reports suggest that …" → "Reports suggest" · "…, said Boeing spokesman Jim Roe" → "Boeing spokesman Jim
 * Roe" · "is believed to have ordered" → "believed to" · "He said …" → the person named last. A source's own words are not
 * attributed to it, nor is what another clause says: "Oman bought 12 jets, while officials said 6 more may follow".
 */
export const setAttribution: Refiner = (facts, reading) => {
  const people = facts.flatMap((fact) => (fact.kind === 'person' ? [{ ...fact.span, name: fact.name }] : []));
  const sourceAt = scopesByPlace(reading.sentences, (sentence) => sourcesIn(sentence, people, reading));
  return facts.map((fact) => {
    const source = sourceAt(placeOfClaim(fact));
    return source ? { ...fact, attribution: source } : fact;
  });
};

/** A person's name with where it is mentioned. */
type Mention = Span & Pick<Person, 'name'>;

/** At each token of a sentence the source of the narrowest cue that governs it. */
function sourcesIn(sentence: TaggedSentence, people: readonly Mention[], reading: Reading): (string | null)[] {
  const { tokens } = sentence;
  const sources: (string | null)[] = tokens.map(() => null);
  const widths = tokens.map(() => Number.POSITIVE_INFINITY);
  for (const { source, cue, from, to } of findAttributions(tokens)) {
    const shown = shownSource(tokens, source, { people, reading });
    if (!shown) continue;
    for (let at = from; at < to; at++) {
      // A source's own words are not its claim.
      if ((cue.first <= at && at <= cue.last) || (widths[at] ?? 0) <= to - from) continue;
      sources[at] = shown;
      widths[at] = to - from;
    }
  }
  return sources;
}

function shownSource(
  tokens: readonly Token[],
  source: AttributionCue['source'],
  { people, reading }: { readonly people: readonly Mention[]; readonly reading: Reading },
): string | null {
  const start = tokens[source.first]?.start ?? 0;
  const written = reading.passage.text.slice(start, tokens[source.last]?.end ?? 0);
  if (!isPronoun(written)) return asShown(written);
  return /^s?he$/i.test(written) ? personBefore(start, people, reading) : null;
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
function personBefore(at: number, people: readonly Mention[], { earlier }: Reading): string | null {
  const here = people[countUpTo(people, at) - 1];
  const last = here ?? earlier.findLast((fact): fact is Person => fact.kind === 'person');
  return last ? last.name : null;
}
