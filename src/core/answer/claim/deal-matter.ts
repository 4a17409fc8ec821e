import { includes } from '../../model/disagreements.ts';
import { DEAL_STATUSES, type Deal } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { buyerOf, isSameItem, likenessOf, supplierOf, variantLikeness } from './same-matter.ts';

/** The record's deals as a claimed one meets them. */
export interface Matter {
  readonly claimed: Deal;
  /**
   * Of the claimed item, the ones that no party contradicts and at least one shares, where the claim names any; where there
   * are none, those that are the same deal but for one party. Denied ones only where nothing else is told.
   */
  readonly same: readonly Deal[];
  /** Of those, the ones as far as claimed that no part checked so far tells to be another deal. */
  readonly asFar: readonly Deal[];
  readonly index: NameIndex;
}

/** Gathers what a claimed deal is to be compared with. */
export function matterOf(claimed: Deal, recorded: readonly Deal[], index: NameIndex): Matter {
  const ofItem = recorded.filter((deal) => isSameItem(claimed.item, deal.item, index));
  const affirmed = ofItem.filter(({ polarity }) => polarity === 'affirmed');
  const found = sameDeals(claimed, affirmed, index);
  const any = found.length > 0 ? found : ofItem.filter((deal) => isSameDeal(claimed, deal, index));
  // Of several variants, the claimed one's deals alone bear on it.
  const ofVariant = any.filter((deal) => variantLikeness(claimed.item, deal.item) === 'same');
  const same = ofVariant.length > 0 ? ofVariant : any;
  return { claimed, same, asFar: dealsAsFar(claimed, same), index };
}

/**
 * The same, of the deals alone that bear out a part that is supported: 16 of 2024 and 40 of 2025 do not make 40 of 2024.
 * Sentences of the same article that leave the part out may go on about it: "The contract is worth …".
 */
export function narrowed(matter: Matter, to: readonly Deal[], leavesOut: (deal: Deal) => boolean): Matter {
  const articles = new Set(to.map(({ articleId }) => articleId));
  const asFar = matter.asFar.filter((deal) => to.includes(deal) || (leavesOut(deal) && articles.has(deal.articleId)));
  return { ...matter, asFar };
}

/** True where one status lies beyond another or is it. */
export function isAsSure(a: Deal, b: Deal): boolean {
  return DEAL_STATUSES.indexOf(a.status) >= DEAL_STATUSES.indexOf(b.status);
}

/**
 * What was sold and delivered was ordered before; a bare delivery may be a gift. Where orders are told, deliveries tell nothing
 * about their numbers and days.
 */
function dealsAsFar(claimed: Deal, same: readonly Deal[]): readonly Deal[] {
  const told = same.filter((deal) => deal.polarity === 'affirmed' && isSameWay(claimed, deal));
  const exactly = told.filter(({ status }) => status === claimed.status);
  if (exactly.length > 0 || claimed.status !== 'ordered') return exactly;
  return told.filter(({ status, event }) => status === 'delivered' && WAYS[event] !== undefined);
}

/** What was given or leased was not bought. */
function isSameWay(a: Deal, b: Deal): boolean {
  const [own, other] = [a.event, b.event].map((event) => WAYS[event]);
  return own === other || own === undefined || other === undefined;
}

/** How a thing changes hands, where the event tells it. */
const WAYS: Partial<Record<Deal['event'], string>> = {
  purchase: 'sale',
  order: 'sale',
  donation: 'gift',
  lease: 'lease',
  licence: 'licence',
};

function sameDeals(claimed: Deal, ofItem: readonly Deal[], index: NameIndex): readonly Deal[] {
  const same = ofItem.filter((deal) => isSameDeal(claimed, deal, index));
  // Who denies an order from one party says nothing about one from another.
  if (same.length > 0 || claimed.polarity === 'denied') return same;
  const byBuyer = ofItem.filter((deal) => isOtherSupplier(claimed, deal, index));
  return byBuyer.length > 0 ? byBuyer : ofItem.filter((deal) => isOtherBuyer(claimed, deal, index));
}

function isSameDeal(claimed: Deal, deal: Deal, index: NameIndex): boolean {
  const buyers = likenessOf(buyerOf(claimed), buyerOf(deal), index);
  const suppliers = likenessOf(supplierOf(claimed), supplierOf(deal), index);
  if (buyers === 'other' || suppliers === 'other') return false;
  const namesNone = claimed.buyer === null && claimed.supplier === null;
  return buyers === 'same' || suppliers === 'same' || (namesNone && claimed.item !== null);
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
  const isNumber = deal.quantity !== null && claimed.quantity !== null && includes(claimed.quantity, deal.quantity);
  const isFar = dealsAsFar(claimed, [deal]).length > 0;
  return claimed.item !== null && isSupplied && isNumber && isFar && deal.buyerCountry !== null;
}
