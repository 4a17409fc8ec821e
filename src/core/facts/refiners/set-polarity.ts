import type { Fact } from '../../model/fact.ts';
import type { Refiner } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { placeOfClaim, scopesByPlace } from './claim-place.ts';
import { type DenialScope, findDenials } from './denial-scopes.ts';

/**
 * Marks what its own clause denies: facts behind "did not", "has never", "no plans to", "denied reports that", "ruled out",
 * "refused to", "rather than buying", up to the end of that clause.
 *
 * "Turkey did not buy | 12 drones" · "denied reports that | Turkey sold 12 drones" · "no plans to buy | the F-35".
 * Not: "not only", "no fewer than 12", "not the first time", "did not say how many", "did not rule out", "will not be
 * delivered before 2027". A cancelled deal is a status and no denial.
 */
export const setPolarity: Refiner = (facts, { sentences }) => {
  const denialAt = scopesByPlace(sentences, denialsIn);
  return facts.map((fact) => {
    const denial = denialAt(placeOfClaim(fact));
    return denial && denies(denial, fact) ? { ...fact, polarity: 'denied' as const } : fact;
  });
};

function denialsIn({ tokens }: TaggedSentence): (DenialScope | null)[] {
  const governed: (DenialScope | null)[] = tokens.map(() => null);
  for (const denial of findDenials(tokens)) governed.fill(denial, denial.first, denial.last);
  return governed;
}

/** "no longer wants the 18 jets": once its status is cancelled, denying it as well would say the opposite. */
function denies({ cue }: DenialScope, fact: Fact): boolean {
  return !(cue === 'no longer' && fact.kind === 'deal' && fact.status === 'cancelled');
}
