import type { CheckedPart, ClaimPart, ClaimVerdict } from '../../model/claim-check.ts';
import { canAgree, includes } from '../../model/disagreements.ts';
import type { Deal, Evidence } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { partyWords, SHARE_IN_WORDS, statusWord } from '../../wording/deal-words.ts';
import { moneyWords, quantityWords } from '../../wording/number-words.ts';
import { whenWords } from '../../wording/when-words.ts';
import { buyerOf, isSameItem, type Likeness, likenessOf, supplierOf } from './same-matter.ts';

/** The record's deals as a claim meets them. */
interface Matter {
  readonly claimed: Deal;
  /**
   * Of the claimed item, the ones that no party contradicts and at least one shares, where the claim names any; where there are none,
   * those that are the same deal but for one party.
   */
  readonly same: readonly Deal[];
  /** Of those, the ones as far as claimed. */
  readonly asFar: readonly Deal[];
  readonly index: NameIndex;
}

type Verdict = Pick<CheckedPart, 'verdict' | 'says'> & { readonly deals: readonly Deal[] };
type Check = (matter: Matter) => Verdict;

/** What of a deal is checked: where the claim says it, and how. In the order they build on each other. */
const CHECKS: readonly {
  readonly part: ClaimPart;
  readonly where: (deal: Deal) => Evidence | undefined;
  readonly check: Check;
}[] = [
  { part: 'status', where: ({ evidence }) => evidence.cue, check: checkStatus },
  { part: 'number', where: ({ evidence, quantity }) => (quantity ? evidence.number : undefined), check: checkNumber },
  { part: 'system', where: ({ evidence }) => evidence.item, check: checkSystem },
  { part: 'buyer', where: ({ evidence }) => evidence.buyer, check: checkBuyer },
  { part: 'supplier', where: ({ evidence }) => evidence.supplier, check: checkSupplier },
  { part: 'date', where: ({ evidence }) => evidence.when, check: checkDate },
  { part: 'value', where: ({ evidence }) => evidence.money, check: checkValue },
];

/** Checks each thing that one claimed deal says against the record's affirmed deals. Spans are in the claim's passage. */
export function checkDeal(claimed: Deal, recorded: readonly Deal[], index: NameIndex): CheckedPart[] {
  const affirmed = recorded.filter(({ polarity }) => polarity === 'affirmed');
  const ofItem = affirmed.filter((deal) => isSameItem(claimed.item, deal.item, index));
  const same = sameDeals(claimed, ofItem, index);
  const matter = { claimed, same, asFar: same.filter((deal) => isAsFar(claimed, deal)), index };
  return CHECKS.flatMap(({ part, where, check }) => {
    const words = where(claimed);
    // What is carried over from elsewhere in the text is checked there.
    if (!words || (words.passageId !== undefined && words.passageId !== claimed.passageId)) return [];
    const { deals, ...verdict } = check(matter);
    const span = { start: words.start, end: words.end };
    return [{ part, text: '', span, ...verdict, factIds: deals.map(({ id }) => id) }];
  });
}

function isSameDeal(claimed: Deal, deal: Deal, index: NameIndex): boolean {
  const buyers = likenessOf(buyerOf(claimed), buyerOf(deal), index);
  const suppliers = likenessOf(supplierOf(claimed), supplierOf(deal), index);
  if (buyers === 'other' || suppliers === 'other') return false;
  const namesNone = claimed.buyer === null && claimed.supplier === null;
  return buyers === 'same' || suppliers === 'same' || (namesNone && claimed.item !== null);
}

function sameDeals(claimed: Deal, ofItem: readonly Deal[], index: NameIndex): readonly Deal[] {
  const same = ofItem.filter((deal) => isSameDeal(claimed, deal, index));
  const bySupplier = same.length > 0 ? same : ofItem.filter((deal) => isOtherSupplier(claimed, deal, index));
  return bySupplier.length > 0 ? bySupplier : ofItem.filter((deal) => isOtherBuyer(claimed, deal, index));
}

/** Of the same buyer and item, another supplier is another claim. */
function isOtherSupplier(claimed: Deal, deal: Deal, index: NameIndex): boolean {
  const buyers = likenessOf(buyerOf(claimed), buyerOf(deal), index);
  const suppliers = likenessOf(supplierOf(claimed), supplierOf(deal), index);
  return claimed.item !== null && buyers === 'same' && suppliers === 'other';
}

/** Another country may have bought the same: it is the same deal only where supplier, number and status are. */
function isOtherBuyer(claimed: Deal, deal: Deal, index: NameIndex): boolean {
  const isSupplied = likenessOf(supplierOf(claimed), supplierOf(deal), index) === 'same';
  const isNumber = isCounted(deal) && claimed.quantity !== null && includes(claimed.quantity, deal.quantity);
  return claimed.item !== null && isSupplied && isNumber && isAsFar(claimed, deal) && deal.buyerCountry !== null;
}

/** What was delivered was ordered before. */
function isAsFar({ status }: Deal, deal: Deal): boolean {
  return deal.status === status || (status === 'ordered' && deal.status === 'delivered');
}

function checkStatus({ claimed, same, asFar }: Matter): Verdict {
  const isDenied = claimed.polarity === 'denied';
  if (same.length === 0) return unknown();
  if (asFar.length > 0) {
    return { verdict: isDenied ? 'contradicted' : 'supported', says: statusesOf(asFar), deals: asFar };
  }
  const isFurther = DONE.has(claimed.status) && !same.some(({ status }) => DONE.has(status));
  const isBehind = !DONE.has(claimed.status) && same.some(({ status }) => DONE.has(status));
  const isOther = !isDenied && (isFurther || isBehind || same.some(({ status }) => status === 'cancelled'));
  return { verdict: isOther ? 'contradicted' : 'not-in-record', says: statusesOf(same), deals: same };
}

/** Between being wanted and being bought lies what statuses are kept apart for; nearer ones may both be true. */
const DONE: ReadonlySet<string> = new Set(['ordered', 'delivered']);

/** A number is judged among deals as far as claimed: 200 planned does not make 200 bought. */
function checkNumber({ claimed, same, asFar }: Matter): Verdict {
  const { quantity } = claimed;
  if (!quantity || same.length === 0) return unknown();
  const told = asFar.filter(isCounted);
  const agreeing = told.filter((deal) => includes(quantity, deal.quantity) && isSameShare(claimed, deal));
  if (agreeing.length > 0) return { verdict: 'supported', says: numbersOf(agreeing), deals: agreeing };
  const all = same.filter(isCounted);
  const isSeveral = told.length > 1 && new Set(told.map(({ articleId }) => articleId)).size < told.length;
  const canBe = told.some((deal) => canAgree(quantity, deal.quantity) && isSameShare(claimed, deal));
  // Of several orders, a number that is none of theirs may be their sum.
  if (told.length === 0 || canBe || isSeveral) return unknown(numbersOf(all), all);
  return { verdict: 'contradicted', says: numbersOf(all), deals: all };
}

type CountedDeal = Deal & { readonly quantity: NonNullable<Deal['quantity']> };

function isCounted(deal: Deal): deal is CountedDeal {
  return deal.quantity !== null;
}

/** "A further 12" and "12 in all" are two numbers. */
function isSameShare(a: Deal, b: Deal): boolean {
  return a.share === b.share || a.share === null || b.share === null;
}

function checkSystem({ claimed, same, index }: Matter): Verdict {
  if (same.length === 0) return unknown();
  const { calibre } = claimed.item ?? {};
  const calibres = [...new Set(same.flatMap(({ item }) => item?.calibre ?? []))];
  const isOther = calibre && calibres.length > 0 && !calibres.some((each) => plain(each) === plain(calibre));
  if (isOther) return { verdict: 'contradicted', says: calibres.join(', '), deals: same };
  const makers = same.filter(({ item }) => item?.maker && claimed.item?.maker);
  const isOtherMaker = makers.length > 0 && makers.every((deal) => !sharesMaker(claimed, deal, index));
  if (isOtherMaker) return { verdict: 'contradicted', says: itemsOf(makers), deals: makers };
  return { verdict: 'supported', says: itemsOf(same), deals: same };
}

function sharesMaker(a: Deal, b: Deal, index: NameIndex): boolean {
  const [own, other] = [a, b].map(({ item }) => ({ name: item?.maker ?? null, country: null }));
  return own !== undefined && other !== undefined && likenessOf(own, other, index) === 'same';
}

function checkBuyer({ claimed, same, index }: Matter): Verdict {
  return checkParty(same, (deal) => likenessOf(buyerOf(claimed), buyerOf(deal), index), buyersOf);
}

function checkSupplier({ claimed, same, index }: Matter): Verdict {
  return checkParty(same, (deal) => likenessOf(supplierOf(claimed), supplierOf(deal), index), suppliersOf);
}

function checkParty(
  same: readonly Deal[],
  compare: (deal: Deal) => Likeness,
  say: (deals: readonly Deal[]) => string | null,
): Verdict {
  const agreeing = same.filter((deal) => compare(deal) === 'same');
  if (agreeing.length > 0) return { verdict: 'supported', says: say(agreeing), deals: agreeing };
  const others = same.filter((deal) => compare(deal) === 'other');
  return others.length > 0 ? { verdict: 'contradicted', says: say(others), deals: others } : unknown();
}

/** Without the day of the text, "last year" tells no year. */
function checkDate({ claimed, asFar }: Matter): Verdict {
  const { when } = claimed;
  const dated = asFar.filter((deal) => deal.when !== null);
  if (!when || dated.length === 0) return unknown();
  if (when.derivedFrom !== null) return unknown(datesOf(dated), dated);
  const agreeing = dated.filter((deal) => deal.when?.timex.startsWith(when.timex));
  if (agreeing.length > 0) return { verdict: 'supported', says: datesOf(agreeing), deals: agreeing };
  const isOther = dated.length === 1 && dated.every((deal) => !when.timex.startsWith(deal.when?.timex ?? ''));
  return isOther ? { verdict: 'contradicted', says: datesOf(dated), deals: dated } : unknown(datesOf(dated), dated);
}

function checkValue({ claimed, asFar }: Matter): Verdict {
  const { money } = claimed;
  const priced = asFar.filter((deal) => deal.money !== null && deal.money.currency === money?.currency);
  if (!money || priced.length === 0) return unknown();
  const agreeing = priced.filter((deal) => deal.money?.value === money.value);
  if (agreeing.length > 0) return { verdict: 'supported', says: valuesOf(agreeing), deals: agreeing };
  const verdict: ClaimVerdict = priced.length === 1 ? 'contradicted' : 'not-in-record';
  return { verdict, says: valuesOf(priced), deals: priced };
}

function unknown(says: string | null = null, deals: readonly Deal[] = []): Verdict {
  return { verdict: 'not-in-record', says, deals };
}

/** What deals say of one thing, each once, in their order. */
function listed(deals: readonly Deal[], say: (deal: Deal) => string | null): string | null {
  return [...new Set(deals.flatMap((deal) => say(deal) ?? []))].join('; ') || null;
}

const statusesOf = (deals: readonly Deal[]) => listed(deals, (deal) => numbered(deal));
const numbersOf = (deals: readonly Deal[]) => listed(deals.filter(isCounted), (deal) => numbered(deal));
const itemsOf = (deals: readonly Deal[]) => listed(deals, ({ item }) => item?.text ?? null);
const buyersOf = (deals: readonly Deal[]) => listed(deals, (deal) => partyWords(deal.buyer, deal.buyerCountry));
const suppliersOf = (deals: readonly Deal[]) =>
  listed(deals, (deal) => partyWords(deal.supplier, deal.supplierCountry));
const datesOf = (deals: readonly Deal[]) => listed(deals, ({ when, quote }) => when && whenWords(when, quote));
const valuesOf = (deals: readonly Deal[]) => listed(deals, ({ money }) => money && moneyWords(money));

/** "18 ordered", "200 in total planned", "considered". */
function numbered(deal: Deal): string {
  const number = deal.quantity && quantityWords(deal.quantity);
  return [number, number && deal.share && SHARE_IN_WORDS[deal.share], statusWord(deal)].filter(Boolean).join(' ');
}

function plain(text: string): string {
  return text.replace(/\s|-/g, '').toLowerCase();
}
