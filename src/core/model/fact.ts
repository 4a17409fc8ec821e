/** The nouns, third part: what was read in a passage. */
import type { Span } from './article.ts';

/** How a number is bounded by its words: "about", "at least", "up to", "more than", "nearly", "12 to 15". */
export type Modifier = 'exact' | 'approximate' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'range';

/** A number as read: `value`, and `max` only for a range. `direction` is a change said of it ("rose by 5"). */
export interface Quantity {
  readonly value: number;
  readonly max: number | null;
  readonly modifier: Modifier;
  readonly direction: 'up' | 'down' | null;
}

/** Words that a part of a fact was read from: in the fact's own passage unless `passageId` names another (null: the title). */
export interface Evidence extends Span {
  readonly passageId?: string | null;
}

/** What every fact is: a claim made by an article, with the words it was read from. */
export interface Claim {
  /** `PASSAGE/KIND@START-END`, unique and stable for the same text. */
  readonly id: string;
  readonly articleId: string;
  readonly passageId: string;
  /** The sentence, word for word. */
  readonly quote: string;
  /** The words of the fact: the passage's text from `span.start` to `span.end`. */
  readonly text: string;
  readonly span: Span;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** Who says so, in the sentence's own words ("North East News", "reportedly"), or null. */
  readonly attribution: string | null;
  readonly polarity: 'affirmed' | 'denied';
}

/** Some of a countable thing: 18 units, 62 Hornets, 21 marines. */
export interface Count extends Claim, Quantity {
  readonly kind: 'count';
  /** The counted noun, lower-case singular head phrase, or null for a bare number. */
  readonly unit: string | null;
  /** The whole noun phrase counted, as written: "MKE Boran 105mm howitzers". */
  readonly item: string | null;
}

export interface Money extends Claim, Quantity {
  readonly kind: 'money';
  /** ISO 4217. */
  readonly currency: string;
}

/** A physical quantity; a calibre is one and never a count. */
export interface Measure extends Claim, Quantity {
  readonly kind: 'measure';
  /** Normalised unit name, singular: millimetre, kilometre, tonne. */
  readonly unit: string;
  readonly role: 'calibre' | 'range' | 'weight' | 'speed' | 'length' | 'area' | 'volume' | 'power' | 'size' | null;
}

export interface Percent extends Claim, Quantity {
  readonly kind: 'percent';
  readonly unit: 'percent' | 'percentage point';
}

export interface Age extends Claim, Quantity {
  readonly kind: 'age';
  readonly unit: 'year' | 'month' | 'week' | 'day';
}

/** So many in each: 15 aircraft a year. */
export interface Rate extends Claim, Quantity {
  readonly kind: 'rate';
  readonly unit: string | null;
  /** Singular: year, month, hour. */
  readonly per: string;
}

/** A time expression, TimeML's TIMEX3. */
export interface Time extends Claim {
  readonly kind: 'time';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: 2024, 2024-06, 2024-Q2, P5D, PRESENT_REF. */
  readonly timex: string;
  /** Of a DURATION: how many `unit`s. */
  readonly value: number | null;
  /** Of a DURATION, singular: day, week, month, year, decade, hour. */
  readonly unit: string | null;
  /** First and last day covered, `YYYY-MM-DD`, or null where open or unknown. */
  readonly start: string | null;
  readonly end: string | null;
  /** The date it was reckoned from, when the words alone do not give it ("last year" → the day of publication). */
  readonly derivedFrom: string | null;
  /** START, MID, END, BEFORE, AFTER, APPROX: TIMEX3's mod. */
  readonly mod: string | null;
}

export interface Person extends Claim {
  readonly kind: 'person';
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
}

export interface Organisation extends Claim {
  readonly kind: 'organisation';
  readonly name: string;
  readonly abbreviation: string | null;
}

export interface Place extends Claim {
  readonly kind: 'place';
  readonly name: string;
  /** Usual English name of the country it is or lies in, or null. */
  readonly country: string | null;
}

export type DealEvent = 'purchase' | 'order' | 'delivery' | 'lease' | 'licence' | 'donation' | 'talks' | 'agreement';

/** How far a deal is, from least to most sure; `cancelled` ends it. Never added up across. */
export const DEAL_STATUSES = [
  'considered',
  'negotiating',
  'planned',
  'option',
  'ordered',
  'delivered',
  'cancelled',
] as const;
export type DealStatus = (typeof DEAL_STATUSES)[number];

/** What is dealt in. */
export interface DealItem {
  /** As written: "MKE Boran 105mm howitzers". */
  readonly text: string;
  readonly maker: string | null;
  readonly designation: string | null;
  readonly calibre: string | null;
  /** Class noun in the singular. */
  readonly class: string | null;
}

/** One step of an arms deal, as one clause tells it. */
export interface Deal extends Claim {
  readonly kind: 'deal';
  readonly event: DealEvent;
  readonly status: DealStatus;
  readonly quantity: Quantity | null;
  /** Counted noun when it is not the item itself: units, types, squadrons. */
  readonly unit: string | null;
  /** `total`: "to 200"; `part`: "the first ten"; `addition`: "a further 12"; null: nothing said of a whole. */
  readonly share: 'total' | 'part' | 'addition' | null;
  readonly item: DealItem | null;
  /** The party as named: "Philippine Marine Corps". */
  readonly buyer: string | null;
  /** Usual English name of its country. */
  readonly buyerCountry: string | null;
  readonly supplier: string | null;
  readonly supplierCountry: string | null;
  readonly money: { readonly value: number; readonly currency: string } | null;
  /** The fact that dates it, or null. */
  readonly when: Pick<Time, 'timex' | 'text' | 'derivedFrom' | 'mod'> | null;
  /** What a trade register would want and the article does not say: number, item, buyer, supplier, date, value. */
  readonly missing: readonly string[];
  readonly evidence: {
    readonly cue: Evidence;
    readonly number?: Evidence;
    readonly item?: Evidence;
    readonly buyer?: Evidence;
    readonly supplier?: Evidence;
    readonly when?: Evidence;
    readonly money?: Evidence;
  };
}

export type Fact = Count | Money | Measure | Percent | Age | Rate | Time | Person | Organisation | Place | Deal;
export type FactKind = Fact['kind'];
