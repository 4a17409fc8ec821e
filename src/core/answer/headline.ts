import type { Asks } from '../model/answer.ts';
import type { Deal } from '../model/fact.ts';
import { asksWhether } from '../question/question-kinds.ts';
import { dealWords, dealWordsByDate, dealWordsByValue, partyWords } from '../wording/deal-words.ts';
import { personsIn, pickFact, placesIn } from './headline-fact.ts';
import { quoteSentence } from './headline-quote.ts';
import type { FoundHeadline, Inquiry } from './inquiry.ts';
import { answers, type JudgedDeal } from './judge-deal.ts';
import { whetherWords } from './whether-words.ts';

/** Looks for a headline in one place. */
type Finder = (inquiry: Inquiry, deals: readonly JudgedDeal[]) => FoundHeadline | null;

/** Where to look for each kind of answer, in order. Deals come first: they alone carry who, how far and when together. */
const FINDERS: Record<Asks, readonly Finder[]> = {
  'how-many': [dealNumber, pickFact],
  'how-much': [dealMoney, pickFact],
  when: [dealDate, pickFact],
  who: [dealParty, personsIn, identity],
  where: [dealOrigin, placesIn],
  what: [leadingDeal, quoteSentence],
};

/** The headline of an answer, or null where nothing found says it. `deals` are judged and in order. */
export function findHeadline(inquiry: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  for (const find of FINDERS[inquiry.question.asks]) {
    const headline = find(inquiry, deals);
    if (headline) return headline;
  }
  return null;
}

function dealNumber({ focus }: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  if (!focus.kind.wants.includes('count')) return null;
  // A part is not how many there are.
  const isWhole = ({ deal }: JudgedDeal) => deal.quantity !== null && deal.share !== 'part';
  return headlineOf(deals.find((each) => answers(each) && isWhole(each))?.deal, dealWords);
}

function dealMoney(_: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  const found = deals.find((each) => answers(each) && each.deal.money !== null);
  return headlineOf(found?.deal, dealWordsByValue);
}

function dealDate({ focus }: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  if (focus.kind.duration) return null;
  const found = deals.find((each) => answers(each) && each.deal.when !== null);
  return headlineOf(found?.deal, dealWordsByDate);
}

/** The party that the verb asks for: "who sold …", "which country is buying …". */
function dealParty({ focus }: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  const side = focus.deal.wanted;
  if (!side) return null;
  // Who supplies is known from the order on; how far the deal is stands beside it.
  const isAnswer = (each: JudgedDeal) => answers(each) || (focus.deal.asked === 'delivered' && each.fits);
  const found = deals.find((each) => isAnswer(each) && partyOf(each.deal, side) !== null);
  return headlineOf(found?.deal, (deal) => `${partyOf(deal, side)} – ${dealWords(deal)}`);
}

/** "Who is Mohammed Yunus?", of whom no role is said: the sentence that speaks of him. */
function identity(inquiry: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  return /^\W{0,9}who(?:'s| is| was)\b/i.test(inquiry.question.text) ? quoteSentence(inquiry, deals) : null;
}

/** "Where did Bangladesh buy its drones?" */
function dealOrigin(inquiry: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  const asksOrigin = inquiry.focus.deal.asked !== null && inquiry.focus.deal.wanted === 'supplier';
  return asksOrigin ? dealParty(inquiry, deals) : null;
}

function leadingDeal({ focus, question }: Inquiry, deals: readonly JudgedDeal[]): FoundHeadline | null {
  // "Did X buy Y?" is answered by how far the deal is; "what did X buy?" not by a plan, nor "talks" by an order.
  const isOpen = focus.kind.isOpen === true && focus.deal.asked !== 'negotiating';
  const isFound = (each: JudgedDeal) => answers(each) || (isOpen && each.fits);
  const found = deals.find(isFound);
  if (!found || !asksWhether(question.text)) return headlineOf(found?.deal, dealWords);
  // "Is it going well?" is about no deal, whatever word it shares with one.
  const isAboutDeals = focus.names.length > 0 || focus.concepts.some(({ entityId }) => entityId !== null);
  if (!isAboutDeals) return null;
  return headlineOf(found.deal, (deal) => `${whetherWords(found, focus)}: ${dealWords(deal)}`);
}

function partyOf(deal: Deal, side: 'buyer' | 'supplier'): string | null {
  if (side === 'buyer') return partyWords(deal.buyer, deal.buyerCountry);
  return partyWords(deal.supplier ?? deal.item?.maker ?? null, deal.supplierCountry);
}

function headlineOf(deal: Deal | undefined, tell: (deal: Deal) => string | null): FoundHeadline | null {
  const text = deal ? tell(deal) : null;
  return deal && text !== null ? { text, factIds: [deal.id], passageId: deal.passageId } : null;
}
