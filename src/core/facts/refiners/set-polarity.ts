import type { Span } from '../../model/article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Refiner } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { bySentence, placeOfClaim } from './claim-place.ts';
import { findDenials } from './denial-scopes.ts';

/**
 * Marks what its own clause denies: facts behind "did not", "has never", "no plans to", "denied reports that", "ruled out",
 * "refused to", "rather than buying", up to the end of that clause.
 *
 * "Turkey did not buy | 12 drones" · "denied reports that | Turkey sold 12 drones" · "no plans to buy | the F-35".
 * Not: "not only", "no fewer than 12", "not the first time", "did not say how many", "did not rule out", "will not be
 * delivered before 2027". A cancelled deal is a status and no denial.
 */
export const setPolarity: Refiner = (facts, { sentences }) => {
  const denialsAt = bySentence(sentences, deniedIn);
  return facts.map((fact) => {
    const place = placeOfClaim(fact);
    return denialsAt(place).some((scope) => isDenied(fact, scope, place))
      ? { ...fact, polarity: 'denied' as const }
      : fact;
  });
};

interface DeniedSpan extends Span {
  readonly isNoLonger: boolean;
}

function deniedIn({ tokens }: TaggedSentence): DeniedSpan[] {
  return findDenials(tokens).map(({ first, last, cue }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    isNoLonger: cue === 'no longer',
  }));
}

function isDenied(fact: Fact, scope: DeniedSpan, { start, end }: Span): boolean {
  if (start < scope.start || end > scope.end) return false;
  // "no longer wants the 18 jets": once its status is cancelled, denying it as well would say the opposite.
  return !(scope.isNoLonger && fact.kind === 'deal' && fact.status === 'cancelled');
}
