import type { Deal } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import { BY_CERTAINTY } from '../question/asked-status.ts';
import type { Concept } from '../question/concepts.ts';
import type { Inquiry } from './inquiry.ts';
import { coverageOf, hasConcept } from './match-concept.ts';
import { union } from './told-terms.ts';

/** How a deal meets a question. */
export interface JudgedDeal {
  readonly deal: Deal;
  /** Whether it is about what is asked, its status and year left aside. */
  readonly isAbout: boolean;
  /** Whether it is about what is asked and in the year asked for, its status left aside. */
  readonly fits: boolean;
  /** Whether it has the parties of the question on other sides: asked who bought, it tells who sold. */
  readonly isOtherSide: boolean;
  /** Place of its status among those that answer, from 0; `null` when it does not. */
  readonly statusRank: number | null;
  /** Share of the question's weight that the deal and its sentence have. */
  readonly coverage: number;
}

/** Less of the question's other words than this in its sentence, and a deal is about something else. */
const MIN_REST = 0.5;

/** The deals among the facts, the one that meets the question best first; the order depends on nothing but their content. */
export function judgeDeals(inquiry: Inquiry): JudgedDeal[] {
  const deals = inquiry.facts.filter((fact) => fact.kind === 'deal');
  return deals.map((deal) => judge(deal, inquiry)).sort((a, b) => compareDeals(a, b, inquiry));
}

/** Whether a deal answers: it is about what is asked and as far as asked. */
export function answers({ fits, statusRank }: JudgedDeal): boolean {
  return fits && statusRank !== null;
}

function judge(deal: Deal, inquiry: Inquiry): JudgedDeal {
  const { focus, termsOf } = inquiry;
  const item = termsOf(itemText(deal));
  const told = union(item, termsOf(partyText(deal)), termsOf(deal.quote));
  const named = deal.buyerCountry && deal.supplierCountry ? told : union(told, titleTerms(deal, inquiry));
  const isOther = isOtherSide(deal, inquiry);
  const isAbout =
    deal.polarity === 'affirmed' &&
    focus.names.every((name) => hasConcept(named, name)) &&
    focus.noun.every((noun) => hasConcept(item, noun)) &&
    !isOtherSystem(deal, item, focus.names) &&
    coverageOf(focus.rest, told) >= MIN_REST &&
    !isOther;
  const fits = isAbout && isInYear(deal, focus.deal.years);
  const rank = focus.deal.statuses.indexOf(deal.status);
  return {
    deal,
    isAbout,
    fits,
    isOtherSide: isOther,
    statusRank: rank < 0 ? null : rank,
    coverage: coverageOf(focus.concepts, told),
  };
}

/** True where the deal names its system, and it is none of those asked about: these only go along in its sentence. */
function isOtherSystem({ item }: Deal, own: ReadonlySet<string>, names: readonly Concept[]): boolean {
  const systems = names.filter(({ entityId }) => entityId?.startsWith('system:'));
  return item?.designation != null && systems.length > 0 && !systems.some((system) => hasConcept(own, system));
}

/** Most important first; each next one only where those before are equal. */
function compareDeals(a: JudgedDeal, b: JudgedDeal, inquiry: Inquiry): number {
  return (
    Number(b.fits) - Number(a.fits) ||
    Number(b.isAbout) - Number(a.isAbout) ||
    (a.statusRank === null ? 1 : 0) - (b.statusRank === null ? 1 : 0) ||
    Math.round(b.coverage * 20) - Math.round(a.coverage * 20) ||
    certainty(a) - certainty(b) ||
    // A part of a deal says less than the deal.
    Number(a.deal.share === 'part') - Number(b.deal.share === 'part') ||
    // A named system says more than "hardware", a number more than none.
    Number(!a.deal.item?.designation) - Number(!b.deal.item?.designation) ||
    Number(!a.deal.quantity) - Number(!b.deal.quantity) ||
    compareText(publishedOf(b.deal, inquiry), publishedOf(a.deal, inquiry)) ||
    inquiry.rankOf(a.deal) - inquiry.rankOf(b.deal) ||
    compareText(a.deal.id, b.deal.id)
  );
}

/** Among those that answer, in the order asked for; among the others, the surest first. */
function certainty({ statusRank, deal }: JudgedDeal): number {
  return statusRank ?? BY_CERTAINTY.indexOf(deal.status);
}

/** What is dealt in, with all that is known of it. */
export function itemText({ item, unit }: Deal): string {
  const parts = [item?.text, item?.maker, item?.designation, item?.calibre, item?.class, unit];
  // A stop between the parts, so that no name is found across two of them.
  return parts.filter((part) => part != null).join('. ');
}

function partyText({ buyer, buyerCountry, supplier, supplierCountry }: Deal): string {
  return [buyer, buyerCountry, supplier, supplierCountry].filter((part) => part !== null).join('. ');
}

/** The title may name a party that the sentence leaves out. */
function titleTerms(deal: Deal, { hitOf, termsOf }: Inquiry): ReadonlySet<string> {
  return termsOf(hitOf(deal)?.article.title ?? '');
}

/** True where the question puts a party on a side on which the deal has another. */
function isOtherSide(deal: Deal, { focus, termsOf }: Inquiry): boolean {
  const buyer = termsOf([deal.buyer, deal.buyerCountry].filter((part) => part !== null).join('. '));
  const seller = [deal.supplier, deal.supplierCountry, deal.item?.maker].filter((part) => part != null);
  const supplier = termsOf(seller.join('. '));
  const clashes = (asked: readonly string[], own: ReadonlySet<string>, opposite: ReadonlySet<string>) =>
    asked.some((id) => !own.has(id) && (own.size > 0 || opposite.has(id)));
  return clashes(focus.deal.buyers, buyer, supplier) || clashes(focus.deal.suppliers, supplier, buyer);
}

/** A question about a year is answered by a deal of that year, not by one of another or of none. */
function isInYear({ when, quote }: Deal, years: readonly string[]): boolean {
  return years.every((year) => (when ? when.timex.startsWith(year) : quote.includes(year)));
}

function publishedOf(deal: Deal, { hitOf }: Inquiry): string {
  return hitOf(deal)?.article.published ?? '';
}
