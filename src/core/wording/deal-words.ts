import { HEARSAY_ADVERBS, HEARSAY_PARTICIPLES, NAMELESS_REPORTS } from '../facts/lexicon/hearsay-words.ts';
import type { Deal, DealEvent, DealItem, DealStatus } from '../model/fact.ts';
import { splitWords } from '../names/fold-text.ts';
import { plural } from '../names/name-index.ts';
import { counted, moneyWords, quantityWords } from './number-words.ts';
import { whenWords } from './when-words.ts';

/** What is told of a deal in words. */
export type DealTelling = Pick<
  Deal,
  | 'event'
  | 'status'
  | 'polarity'
  | 'quantity'
  | 'unit'
  | 'share'
  | 'item'
  | 'buyer'
  | 'buyerCountry'
  | 'supplier'
  | 'supplierCountry'
  | 'money'
  | 'when'
  | 'attribution'
  | 'quote'
>;

/** What a cell says where the article says nothing. */
export const NOT_SAID = 'not said';

/** One deal as a row of words; no cell is ever empty. The columns of DESIGN's register, in their order. */
export interface DealRow {
  /** The status as a word; "denied" beside it where the article denies it. */
  readonly status: string;
  readonly number: string;
  readonly system: string;
  readonly buyer: string;
  readonly supplier: string;
  /** When, how it was reckoned, and the article's own reserve ("reportedly"). */
  readonly when: string;
}

/** The heads of the columns of a `DealRow`, in the order to show them. */
export const DEAL_COLUMNS: readonly { readonly key: keyof DealRow; readonly head: string }[] = [
  { key: 'status', head: 'Status' },
  { key: 'number', head: 'Number' },
  { key: 'system', head: 'System' },
  { key: 'buyer', head: 'Buyer' },
  { key: 'supplier', head: 'Supplier' },
  { key: 'when', head: 'When' },
];

/** A deal as a row: ordered · 18 · MKE Boran 105mm howitzer · Bangladesh · Turkey (MKE) · 2024, from "last year". */
export function dealRow(deal: Deal): DealRow {
  const when = deal.when ? whenWords(deal.when, deal.quote) : NOT_SAID;
  return {
    status: statusWord(deal),
    number: numberCell(deal),
    system: deal.item ? systemCell(deal.item) : NOT_SAID,
    buyer: partyWords(deal.buyer, deal.buyerCountry) ?? NOT_SAID,
    supplier: partyWords(deal.supplier, deal.supplierCountry) ?? NOT_SAID,
    when: deal.attribution ? `${when}, ${attributionWords(deal.attribution)}` : when,
  };
}

/**
 * A deal as one statement, for a headline or a list:
 * `18 units: MKE Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered, 2024, from "last year"`.
 */
export function dealWords(deal: DealTelling): string {
  return tellDeal(deal, {});
}

/** A deal led by its date: `since 2018 – 15 types: military hardware, bought by …; ordered`; null when it has none. */
export function dealWordsByDate(deal: Deal): string | null {
  return deal.when && `${whenWords(deal.when, deal.quote)} – ${tellDeal(deal, { without: 'when' })}`;
}

/** A deal led by its value: `USD 8.1 billion – 42 Rafale fighters, bought by …; ordered`; null when it has none. */
export function dealWordsByValue(deal: Deal): string | null {
  return deal.money && `${moneyWords(deal.money)} – ${tellDeal(deal, { without: 'money' })}`;
}

function tellDeal(deal: DealTelling, { without }: { readonly without?: 'when' | 'money' }): string {
  const when = deal.when && without !== 'when' ? whenWords(deal.when, deal.quote) : null;
  const money = deal.money && without !== 'money' ? `for ${moneyWords(deal.money)}` : null;
  const said = deal.attribution ? attributionWords(deal.attribution) : null;
  const action = actionWords(deal);
  // "Ordered by Indonesia" needs no second "ordered".
  const status = action.split(' ')[0] === statusWord(deal) ? null : statusWord(deal);
  const rest = [status, when, money, said].filter((part) => part !== null);
  return `${subjectWords(deal)}, ${action}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}`;
}

/** The status as a word, never as a colour: "ordered", "planned", "ordered (denied)". */
export function statusWord(deal: Pick<Deal, 'status' | 'polarity'>): string {
  return deal.polarity === 'denied' ? `${deal.status} (denied)` : deal.status;
}

/** Country with the party in brackets where that is another name: "Turkey (MKE)", "Bangladesh"; null when not said. */
export function partyWords(party: string | null, country: string | null): string | null {
  if (!country || !party) return country ?? party;
  // "Dhaka" and "Turkish manufacturers" are kept: they are what the article says.
  return party === country ? country : `${country} (${party})`;
}

/** What is said by nobody in particular: "reportedly", "believed to", "Reports suggest". */
const HEARSAY = [HEARSAY_ADVERBS, HEARSAY_PARTICIPLES, NAMELESS_REPORTS];

/** The article's own reserve: hearsay as a quotation, a source as "according to …". */
export function attributionWords(attribution: string): string {
  return isHearsay(attribution) ? `"${attribution}"` : `according to ${attribution}`;
}

/** Whether a reserve names nobody: "reportedly", but not "North East News". */
export function isHearsay(attribution: string): boolean {
  return splitWords(attribution).some(({ text }) => HEARSAY.some((words) => words.has(text)));
}

/** The item in the singular where its class is known: "MKE Boran 105mm howitzer". */
export function systemCell(item: DealItem): string {
  if (!item.class) return item.text;
  const tail = plural(item.class);
  const head = item.text.slice(0, -tail.length);
  return item.text.slice(-tail.length).toLowerCase() === tail ? `${head}${item.class}` : item.text;
}

/** Of what a stated number is a part or the whole. */
const SHARE: Record<NonNullable<Deal['share']>, string> = { total: ' total', part: ' (part)', addition: ' more' };

/** A number with its bound, its share and what it counts where that is not the item: "up to 30", "200 total", "15 types". */
export function numberCell({ quantity, share, unit }: Pick<Deal, 'quantity' | 'share' | 'unit'>): string {
  if (!quantity) return NOT_SAID;
  const noun = unit && !isPlainUnit(unit) ? ` ${counted(unit, quantity)}` : '';
  return `${quantityWords(quantity)}${share ? SHARE[share] : ''}${noun}`;
}

/** "units" says no more than the number does; "types" and "squadrons" do. */
export function isPlainUnit(unit: string): boolean {
  return /^(?:unit|item|piece|example|copy)(?:s|ies)?$/i.test(unit);
}

/** A share after its number: "200 in total". */
export const SHARE_IN_WORDS: Record<NonNullable<Deal['share']>, string> = {
  total: 'in total',
  part: 'as a part',
  addition: 'more',
};

function subjectWords({ quantity, share, unit, item }: DealTelling): string {
  if (!quantity) return item?.text ?? 'System not said';
  const noun = unit ?? (item ? null : 'unit');
  const number = [quantityWords(quantity), noun && counted(noun, quantity), share && SHARE_IN_WORDS[share]].filter(
    Boolean,
  );
  if (!item) return number.join(' ');
  return `${number.join(' ')}${number.length > 1 ? ':' : ''} ${item.text}`;
}

/** How an event is told: its participle, its noun, and the words before the buyer and the supplier. */
interface EventWords {
  readonly done: string;
  readonly noun: string;
  readonly buyer: string;
  readonly supplier: string;
}

const EVENTS: Record<DealEvent, EventWords> = {
  purchase: { done: 'bought', noun: 'purchase', buyer: 'by', supplier: 'from' },
  order: { done: 'ordered', noun: 'order', buyer: 'by', supplier: 'from' },
  delivery: { done: 'delivered', noun: 'delivery', buyer: 'to', supplier: 'by' },
  lease: { done: 'leased', noun: 'lease', buyer: 'by', supplier: 'from' },
  licence: { done: 'licensed', noun: 'licence', buyer: 'to', supplier: 'by' },
  donation: { done: 'donated', noun: 'donation', buyer: 'to', supplier: 'by' },
  talks: { done: 'discussed', noun: 'talks', buyer: 'by', supplier: 'with' },
  agreement: { done: 'agreed', noun: 'agreement', buyer: 'by', supplier: 'with' },
};

/** Statuses in which the event itself has happened. */
const DONE: ReadonlySet<DealStatus> = new Set(['ordered', 'delivered']);

/**
 * A participle only of what has happened ("bought by"); the bare noun of what is planned, considered, cancelled or denied
 * ("purchase by"), which says neither that it was nor that it will be.
 */
function actionWords(deal: DealTelling): string {
  const { done, noun, buyer, supplier } = EVENTS[deal.event];
  // An order for delivery is no delivery, and talks have begun as soon as anyone negotiates.
  const hasHappened = deal.event === 'delivery' ? deal.status === 'delivered' : DONE.has(deal.status);
  const isTalking = deal.event === 'talks' && deal.status === 'negotiating';
  const isAffirmed = deal.polarity === 'affirmed';
  const action = isAffirmed && (hasHappened || isTalking) ? done : noun;
  const to = partyWords(deal.buyer, deal.buyerCountry);
  const from = partyWords(deal.supplier, deal.supplierCountry);
  return [action, to && `${buyer} ${to}`, from && `${supplier} ${from}`].filter(Boolean).join(' ');
}
