import { yearOf } from '../model/disagreements.ts';
import type { Deal } from '../model/fact.ts';
import { splitWords } from '../names/fold-text.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';
import { stemWord } from '../search/stem-word.ts';

/** What of a deal tells it from others. */
export type DealParts = Pick<
  Deal,
  | 'event'
  | 'status'
  | 'quantity'
  | 'share'
  | 'item'
  | 'buyer'
  | 'buyerCountry'
  | 'supplier'
  | 'supplierCountry'
  | 'when'
>;

/** The same for every wording of a deal; what is not said is empty. */
export interface DealIdentity {
  readonly buyer: string;
  readonly supplier: string;
  /** The system by its listed name, else by its designation; empty for "18 howitzers". */
  readonly system: string;
  /** Class noun of the system, and calibre where there is no system: "howitzer", "howitzer 155mm". */
  readonly kinds: readonly string[];
  /** A licence or a lease of a thing is another deal than its purchase. */
  readonly family: string;
  /** How far it is, and of what whole: an order and its planned deliveries stand apart. */
  readonly step: string;
  readonly year: string;
}

/** Every subscriber's round looks at the same deals. */
const remembered = new WeakMap<DealParts, { readonly index: NameIndex; readonly identity: DealIdentity | null }>();

/** Null for what is no row of a register: a deal in nothing, or of nobody. */
export function identify(deal: DealParts, index: NameIndex): DealIdentity | null {
  const known = remembered.get(deal);
  if (known?.index === index) return known.identity;
  const identity = readIdentity(deal, index);
  remembered.set(deal, { index, identity });
  return identity;
}

function readIdentity(deal: DealParts, index: NameIndex): DealIdentity | null {
  const { item, event, status, share } = deal;
  const buyer = plainWords(deal.buyerCountry ?? deal.buyer ?? '');
  const supplier = plainWords(deal.supplierCountry ?? deal.supplier ?? '');
  if (!item || (!buyer && !supplier)) return null;
  const known = findNames(item.text, index, { anyCase: true }).find(({ entity }) => entity.kind === 'system');
  const classes = [item.class, index.systems.get(known?.entity.name ?? '')?.class].flatMap((each) => each ?? []);
  const system = plainWords(known?.entity.name ?? designationOf(item));
  return {
    buyer,
    supplier,
    system,
    kinds: system
      ? classes
      : [[item.class ?? plainWords(item.text), item.calibre?.replace(/[ -]/g, '')].join(' ').trim()],
    family: FAMILIES[event],
    step: [event === 'delivery' && status !== 'delivered' ? 'delivery' : '', status, share ?? ''].join(' '),
    year: yearOf(deal) ?? '',
  };
}

/** Talks, an order and a delivery are steps of one purchase. */
const FAMILIES: Readonly<Record<Deal['event'], string>> = {
  purchase: 'purchase',
  order: 'purchase',
  delivery: 'purchase',
  talks: 'purchase',
  agreement: 'purchase',
  lease: 'lease',
  licence: 'licence',
  donation: 'donation',
};

/** Without its class, which a designation that no list has may carry: "FDI frigates". */
function designationOf({ designation, class: noun }: NonNullable<Deal['item']>): string {
  const ofClass = new Set(plainWords(noun ?? '').split(' '));
  return plainWords(designation ?? '')
    .split(' ')
    .filter((word) => !ofClass.has(word))
    .join(' ');
}

/** Folded and stemmed, so that "Boran howitzers" and "Boran howitzer" are one. */
function plainWords(text: string): string {
  return splitWords(text)
    .map((word) => stemWord(word.text))
    .join(' ');
}
