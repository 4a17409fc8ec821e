/** Who stands where around a verb or noun of a deal: a frame for each class, as data. */
import type { DealEvent, DealStatus } from '../../model/fact.ts';

/** The two sides of a deal. */
export type Role = 'buyer' | 'supplier';

/** `null`: that place says nothing of the parties. `either`: only the nature of who stands there tells. */
export interface DealFrame {
  readonly event: DealEvent;
  /** What the bare word claims, said in the past or present: "Poland ordered" is ordered. */
  readonly status: DealStatus;
  /** `item` where hardware arrives by itself. */
  readonly subject: Role | 'item' | 'either';
  readonly from: Role | 'either' | null;
  readonly to: Role | null;
  readonly with: Role | 'either' | null;
  readonly by: Role | 'either' | null;
  /** Who may stand before the thing: "gave Ukraine 19 howitzers", "supply the navy with six radars". */
  readonly receiver: Role | null;
}

const NONE = { from: null, to: null, with: null, by: null, receiver: null } as const;
const TO_BUYER = { ...NONE, subject: 'supplier', to: 'buyer', by: 'supplier', receiver: 'buyer' } as const;
const FROM_SUPPLIER = { ...NONE, subject: 'buyer', from: 'supplier', by: 'buyer' } as const;

/** By name; the verbs and nouns of each are in deal-verbs.ts and deal-nouns.ts. */
export const FRAMES = {
  /** "Poland bought 12 jets from Spain", "12 jets bought by Poland" */
  buy: { ...FROM_SUPPLIER, event: 'purchase', status: 'ordered' },
  /** "Poland ordered 12 jets from Saab", "ordered with Saab" */
  order: { ...FROM_SUPPLIER, with: 'supplier', event: 'order', status: 'ordered' },
  /** "Spain sold Poland 12 jets", "sold 12 jets to Poland" */
  sell: { ...TO_BUYER, event: 'purchase', status: 'ordered' },
  /** "Saab delivered 12 jets to Brazil", "supplied Brazil with 12 jets" */
  supply: { ...TO_BUYER, from: 'supplier', event: 'delivery', status: 'delivered' },
  /** "Brazil received 12 jets from Saab" */
  receive: { ...FROM_SUPPLIER, event: 'delivery', status: 'delivered' },
  /** "Five jets arrived from France" */
  arrive: { ...NONE, subject: 'item', from: 'supplier', event: 'delivery', status: 'delivered' },
  /** "The Czech Republic leases 14 jets from Sweden"; with a "to" it is the other way round */
  lease: { ...FROM_SUPPLIER, receiver: 'buyer', event: 'lease', status: 'ordered' },
  /** "Sweden leases 14 jets to Hungary" */
  letOut: { ...TO_BUYER, event: 'lease', status: 'ordered' },
  /** "Denmark donated 19 howitzers to Ukraine" */
  donate: { ...TO_BUYER, from: 'supplier', event: 'donation', status: 'delivered' },
  /** "is building an amphibious ship for Algeria under a contract" */
  make: { ...NONE, subject: 'supplier', to: 'buyer', by: 'supplier', event: 'order', status: 'ordered' },
  /** "a package for Ukraine of 31 tanks" */
  pledge: { ...TO_BUYER, from: 'supplier', event: 'donation', status: 'planned' },
  /** "Egypt will build the tank under licence from Hyundai" */
  license: { ...FROM_SUPPLIER, with: 'supplier', event: 'licence', status: 'ordered' },
  /** "a contract with Saab for 12 jets", "a deal between Saab and Brazil" */
  contract: {
    ...NONE,
    subject: 'either',
    with: 'either',
    from: 'buyer',
    by: 'either',
    event: 'order',
    status: 'ordered',
  },
  agreement: { ...NONE, subject: 'either', with: 'either', event: 'agreement', status: 'ordered' },
  /** "an order from Brazil for 36 jets", "an order with Boeing", "Morocco's order" */
  placed: {
    ...NONE,
    subject: 'either',
    from: 'either',
    with: 'supplier',
    by: 'buyer',
    event: 'order',
    status: 'ordered',
  },
  /** "Dassault has 220 jets on order", "three ships on order from Saab" */
  onOrder: {
    ...NONE,
    subject: 'either',
    from: 'supplier',
    with: 'supplier',
    by: 'buyer',
    event: 'order',
    status: 'ordered',
  },
  /** "options for six more", "talks on 24 jets": what they are options or talks for is not said */
  option: { ...NONE, subject: 'either', from: 'supplier', with: 'supplier', event: 'order', status: 'option' },
  talks: { ...NONE, subject: 'either', with: 'either', event: 'talks', status: 'negotiating' },
  /** "a letter of intent for 54 howitzers", "plans for five frigates" */
  intent: { ...NONE, subject: 'either', with: 'either', from: 'supplier', event: 'agreement', status: 'planned' },
  plan: { ...FROM_SUPPLIER, event: 'purchase', status: 'planned' },
  /** "a request for 36 jets", "Sweden's offer of 12 jets to Hungary" */
  request: { ...FROM_SUPPLIER, to: 'supplier', event: 'purchase', status: 'considered' },
  offer: { ...TO_BUYER, from: 'supplier', event: 'purchase', status: 'considered' },
  /** "is eyeing 24 jets", "selected the Gripen": bought, should it come to that */
  want: { ...FROM_SUPPLIER, event: 'purchase', status: 'considered' },
  /** "expects 49 tanks from Australia" */
  await: { ...FROM_SUPPLIER, event: 'delivery', status: 'planned' },
  /** "asked Germany for 14 tanks" */
  ask: { ...FROM_SUPPLIER, receiver: 'supplier', event: 'purchase', status: 'considered' },
  choose: { ...FROM_SUPPLIER, event: 'purchase', status: 'planned' },
} as const satisfies Record<string, DealFrame>;

/** Name of a frame. */
export type FrameName = keyof typeof FRAMES;
