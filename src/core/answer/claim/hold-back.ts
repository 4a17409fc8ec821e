import { DEAL_VERBS } from '../../facts/lexicon/deal-verbs.ts';
import type { Hit } from '../../model/answer.ts';
import type { CheckedPart } from '../../model/claim-check.ts';
import type { Deal } from '../../model/fact.ts';
import { foldText } from '../../names/fold-text.ts';

/** A claimed status as it was checked, and what it rests on. */
export interface CheckedStatus {
  /** Its text filled in. */
  readonly part: CheckedPart;
  readonly claimed: Deal;
  readonly recorded: readonly Deal[];
  readonly hits: readonly Hit[];
}

/**
 * Takes "supported" back from a status whose words say more than what was compared: who builds 180 tanks for a buyer sold
 * them, but what is sold need not be built yet; and "Reports that Poland bought tanks are false" does not say that it did.
 */
export function holdBack({ part, claimed, recorded, hits }: CheckedStatus): CheckedPart {
  if (part.part !== 'status' || part.verdict !== 'supported') return part;
  const bearing = recorded.filter(({ id }) => part.factIds.includes(id));
  const isMade = isMaking(part.text) && !bearing.some((deal) => isMaking(cueOf(deal, hits)));
  const isDisowned = claimed.polarity === 'affirmed' && CALLED_FALSE.test(claimed.quote);
  return isMade || isDisowned ? { ...part, verdict: 'not-in-record' } : part;
}

const CALLED_FALSE = /\b(?:false|fake|untrue|not true|incorrect|baseless|unfounded|a hoax|a lie|a rumou?r)\b/i;

function isMaking(word: string): boolean {
  return DEAL_VERBS.get(foldText(word))?.frameName === 'make';
}

function cueOf({ passageId, evidence: { cue } }: Deal, hits: readonly Hit[]): string {
  const place = cue.passageId === undefined ? passageId : cue.passageId;
  return hits.find(({ passage }) => passage.id === place)?.passage.text.slice(cue.start, cue.end) ?? '';
}
