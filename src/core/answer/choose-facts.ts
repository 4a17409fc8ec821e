import type { Conflict } from '../model/answer.ts';
import type { Deal, Fact } from '../model/fact.ts';
import { DEAL_COLUMNS, dealRow } from '../wording/deal-words.ts';
import { factWords, type PlainFact } from '../wording/fact-words.ts';
import { timexWords } from '../wording/when-words.ts';
import type { FoundHeadline, Inquiry } from './inquiry.ts';
import { answers, type JudgedDeal } from './judge-deal.ts';
import { belongsToDeal, judgeFacts } from './judge-fact.ts';
import { hasConcept } from './match-concept.ts';

/** As many deals as a table shows without paging, and as many other facts as help with them. */
const MAX_DEALS = 12;
const MAX_OTHERS = 12;
/** Other facts are taken from the best passages only: further down they are about other things. */
const MAX_PASSAGES = 3;

export interface Chosen {
  /** In the order to show them. */
  readonly deals: readonly Deal[];
  readonly others: readonly Fact[];
}

/** What the choice rests on. */
export interface Choice {
  /** The deals that bear on the question, in order. */
  readonly deals: readonly Deal[];
  readonly headline: FoundHeadline | null;
  readonly conflicts: readonly Conflict[];
}

/** The deals that answer the question or are about the names in it, in the order in which they were judged. */
export function relatedDeals(judged: readonly JudgedDeal[], inquiry: Inquiry): Deal[] {
  return judged.filter((each) => answers(each) || isRelated(each, inquiry)).map(({ deal }) => deal);
}

/**
 * The facts to show with an answer: what the headline rests on, then both sides of every conflict, then the other deals,
 * then what else the best passages say. Each thing once, the most relevant first.
 */
export function chooseFacts(inquiry: Inquiry, { deals, headline, conflicts }: Choice): Chosen {
  const isBasis = (fact: Fact) => headline?.factIds.includes(fact.id) ?? false;
  const isDisputed = (fact: Fact) => conflicts.some(({ factIds }) => factIds.includes(fact.id));
  const must = [...deals.filter(isBasis), ...deals.filter((deal) => isDisputed(deal) && !isBasis(deal))];
  const others = deals.filter((deal) => !isBasis(deal) && !isDisputed(deal));
  const shown = distinct([...must, ...others], rowWords).slice(0, Math.max(MAX_DEALS, must.length));
  return { deals: shown, others: otherFacts(inquiry, isBasis) };
}

/** A deal is shown when it has all names asked for, or is the nearest that the record has. */
function isRelated({ deal }: JudgedDeal, { focus, termsOf }: Inquiry): boolean {
  const parts = [deal.quote, deal.item?.text, deal.buyerCountry, deal.supplierCountry, deal.buyer, deal.supplier];
  const told = termsOf(parts.filter((part) => part != null).join('. '));
  if (focus.names.length === 0) return focus.concepts.some((concept) => hasConcept(told, concept));
  const systems = focus.names.filter(({ entityId }) => !entityId?.startsWith('country:'));
  // Asked for two countries, a deal of one of them is no news; asked for a system too, its other deals are.
  return focus.names.every((name) => hasConcept(told, name)) || systems.some((name) => hasConcept(told, name));
}

/** Two clauses that tell the same of the same deal in one article are shown once. */
function rowWords(deal: Deal): string {
  const row = dealRow(deal);
  return [deal.articleId, deal.event, ...DEAL_COLUMNS.map(({ key }) => row[key])].join('|');
}

function otherFacts(inquiry: Inquiry, isBasis: (fact: Fact) => boolean): Fact[] {
  const wants = inquiry.focus.kind.wants;
  const all = inquiry.facts.filter((fact) => fact.kind === 'deal');
  const judged = judgeFacts(inquiry, (fact) => {
    if (isBasis(fact)) return true;
    return inquiry.rankOf(fact) < MAX_PASSAGES && !belongsToDeal(fact, all) && isTelling(fact, inquiry);
  });
  const facts = judged.map(({ fact }) => fact);
  const basis = facts.filter(isBasis);
  const wanted = facts.filter((fact) => !isBasis(fact) && wants.includes(fact.kind));
  const rest = facts.filter((fact) => !isBasis(fact) && !wants.includes(fact.kind));
  return distinct([...basis, ...wanted, ...rest], (fact) => `${fact.kind}|${factWords(fact)}`).slice(0, MAX_OTHERS);
}

/** Leaves out what tells nothing: "now", a place that was asked about, a person of whom another mention says more. */
function isTelling(fact: PlainFact, { facts, question }: Inquiry): boolean {
  switch (fact.kind) {
    case 'time':
      return fact.type !== 'DATE' || timexWords(fact.timex) !== null;
    case 'place':
      return !question.entities.some(({ name }) => name === fact.name || name === fact.country);
    case 'person':
      return (
        fact.role !== null || !facts.some((other) => other.kind === 'person' && other.name === fact.name && other.role)
      );
    default:
      return true;
  }
}

function distinct<Each extends Fact>(facts: readonly Each[], keyOf: (fact: Each) => string): Each[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = keyOf(fact);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
