import type { Hit } from '../../model/answer.ts';
import type { Article } from '../../model/article.ts';
import type { CheckedPart, ClaimCheck, ClaimVerdict } from '../../model/claim-check.ts';
import type { Deal, Fact } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { PlainFact } from '../../wording/fact-words.ts';
import { belongsToDeal } from '../judge-fact.ts';
import { checkDeal } from './check-deal.ts';
import { checkNumber } from './check-number.ts';
import { holdBack } from './hold-back.ts';

/** A text as it was read, and what of the record may bear on it. */
export interface ClaimMaterial {
  readonly claim: { readonly text: string; readonly article: Article; readonly facts: readonly Fact[] };
  readonly hits: readonly Hit[];
  /** The facts of the hits' passages. */
  readonly facts: readonly Fact[];
  readonly index: NameIndex;
}

/**
 * Checks each status, number, system, party, date and value that a text says. Nothing is supported unless a fact of the
 * record says it of the same thing; what the record only seems to be near is `not-in-record`, with what it does say.
 */
export function checkClaim({ claim, hits, facts, index }: ClaimMaterial): ClaimCheck {
  const claimedDeals = claim.facts.filter(isDeal);
  const recordedDeals = facts.filter(isDeal);
  const around = new Map(
    hits.map(({ article, passage }) => [passage.id, `${article.title}. ${passage.heading ?? ''}. ${passage.text}`]),
  );
  const recorded = facts.map((fact) => {
    const isOfDeal = fact.kind !== 'deal' && isTold(fact, recordedDeals);
    return { fact, around: around.get(fact.passageId) ?? '', isOfDeal };
  });
  const parts = claim.facts.flatMap((fact) => {
    const passage = claim.article.passages.find(({ id }) => id === fact.passageId);
    if (!passage) return [];
    const found =
      fact.kind === 'deal'
        ? checkDeal(fact, recordedDeals, index)
        : isTold(fact, claimedDeals)
          ? []
          : [checkNumber({ fact, passage, isByDeal: isBeside(fact, claimedDeals) }, recorded, index)];
    const placed = found.filter((part) => part !== null).map((part) => inText(part, passage.offset, claim.text));
    if (fact.kind !== 'deal') return placed;
    return placed.map((part) => holdBack({ part, claimed: fact, recorded: recordedDeals, hits }));
  });
  const ordered = distinct(parts);
  const resting = new Set(ordered.flatMap(({ factIds }) => factIds));
  const restingFacts = facts.filter(({ id }) => resting.has(id));
  return {
    text: claim.text,
    verdict: overall(ordered),
    parts: ordered,
    facts: restingFacts,
    hits: hits.filter(({ passage }) => restingFacts.some(({ passageId }) => passageId === passage.id)),
  };
}

function isDeal(fact: Fact): fact is Deal {
  return fact.kind === 'deal';
}

/** A deal tells of it; a calibre is told with its system. */
function isTold(fact: PlainFact, deals: readonly Deal[]): boolean {
  return belongsToDeal(fact, deals) || isInItem(fact, deals);
}

function isInItem({ passageId, span }: Fact, deals: readonly Deal[]): boolean {
  return deals.some(({ passageId: own, evidence: { item } }) => {
    return item && (item.passageId ?? own) === passageId && item.start <= span.start && span.end <= item.end;
  });
}

/** The sentence tells of a deal as well. */
function isBeside({ passageId, quote }: Fact, deals: readonly Deal[]): boolean {
  return deals.some((deal) => deal.passageId === passageId && deal.quote === quote);
}

/** A part's words and their place in the whole text, not in its paragraph. */
function inText(part: CheckedPart, offset: number, text: string): CheckedPart {
  const span = { start: part.span.start + offset, end: part.span.end + offset };
  return { ...part, span, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') };
}

/** In the text's order; of two deals that share a word, the clearer verdict on it. */
function distinct(parts: readonly CheckedPart[]): CheckedPart[] {
  const byPlace = new Map<string, CheckedPart>();
  for (const part of parts) {
    const key = `${part.part} ${part.span.start}`;
    const before = byPlace.get(key);
    if (!before || CLEAREST.indexOf(part.verdict) < CLEAREST.indexOf(before.verdict)) byPlace.set(key, part);
  }
  return [...byPlace.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const CLEAREST: readonly ClaimVerdict[] = ['contradicted', 'supported', 'not-in-record'];

function overall(parts: readonly CheckedPart[]): ClaimVerdict | null {
  if (parts.length === 0) return null;
  if (parts.some(({ verdict }) => verdict === 'contradicted')) return 'contradicted';
  return parts.every(({ verdict }) => verdict === 'supported') ? 'supported' : 'not-in-record';
}
