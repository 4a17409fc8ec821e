import type { Deal } from '../../model/fact.ts';
import { partyWords, SHARE_IN_WORDS, statusWord } from '../../wording/deal-words.ts';
import { moneyWords, quantityWords } from '../../wording/number-words.ts';
import { whenWords } from '../../wording/when-words.ts';

/** What deals say of one thing in words, each once, in their order; null where they say nothing of it. */
export type Say = (deals: readonly Deal[]) => string | null;

/** A bare "ordered" beside "42 ordered" says nothing more. */
export const statusesOf: Say = (deals) =>
  listed(
    deals.filter(
      ({ quantity, status }) => quantity !== null || !deals.some((deal) => deal.quantity && deal.status === status),
    ),
    numbered,
  );
export const numbersOf: Say = (deals) =>
  listed(
    deals.filter(({ quantity }) => quantity !== null),
    numbered,
  );
export const itemsOf: Say = (deals) => listed(deals, ({ item }) => item?.text ?? null);
export const buyersOf: Say = (deals) => listed(deals, (deal) => partyWords(deal.buyer, deal.buyerCountry));
export const suppliersOf: Say = (deals) => listed(deals, (deal) => partyWords(deal.supplier, deal.supplierCountry));
export const datesOf: Say = (deals) => listed(deals, ({ when, quote }) => when && whenWords(when, quote));
export const valuesOf: Say = (deals) => listed(deals, ({ money }) => money && moneyWords(money));

function listed(deals: readonly Deal[], say: (deal: Deal) => string | null): string | null {
  return [...new Set(deals.flatMap((deal) => say(deal) ?? []))].join('; ') || null;
}

/** "18 ordered", "200 in total planned", "considered". */
function numbered(deal: Deal): string {
  const number = deal.quantity && quantityWords(deal.quantity);
  return [number, number && deal.share && SHARE_IN_WORDS[deal.share], statusWord(deal)].filter(Boolean).join(' ');
}
