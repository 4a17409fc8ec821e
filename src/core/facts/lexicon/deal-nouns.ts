/** The nouns of a deal, by the frame they share, and the verbs that change what they say. Data only. */
import { type DealFrame, FRAMES, type FrameName } from './deal-frames.ts';
import { verbForms } from './verb-forms.ts';

const NOUNS: readonly (readonly [FrameName, string])[] = [
  ['buy', 'purchase acquisition procurement buy'],
  ['sell', 'sale export'],
  ['supply', 'delivery shipment handover transfer arrival supply'],
  ['lease', 'lease rental'],
  ['donate', 'donation gift'],
  ['pledge', 'package pledge'],
  ['license', 'licence license co-production'],
  ['placed', 'order'],
  ['contract', 'contract deal award acceptance'],
  ['agreement', 'agreement accord pact'],
  ['intent', 'intent understanding memorandum mou commitment'],
  ['plan', 'plan'],
  ['option', 'option rights'],
  ['talks', 'talks negotiation discussion'],
  ['request', 'request tender bid interest need requirement market'],
  ['offer', 'offer proposal'],
];

/** What a noun is in a deal. */
export interface DealNoun {
  readonly frameName: FrameName;
  readonly frame: DealFrame;
  readonly lemma: string;
}

/** By form: "order", "deliveries". */
export const DEAL_NOUNS: ReadonlyMap<string, DealNoun> = new Map(
  NOUNS.flatMap(([frameName, lemmas]) =>
    lemmas.split(' ').flatMap((lemma) => {
      const noun = { frameName, frame: FRAMES[frameName], lemma };
      return [lemma, pluralOf(lemma)].map((word) => [word, noun] as const);
    }),
  ),
);

const SUPPLIER_WINS = {
  ...FRAMES.contract,
  subject: 'supplier',
  from: 'buyer',
  with: 'buyer',
  by: 'supplier',
} as const;
const BUYER_AWARDS = {
  ...FRAMES.contract,
  subject: 'buyer',
  to: 'supplier',
  by: 'buyer',
  receiver: 'supplier',
} as const;

/** Verb with a noun of these frames, and the frame the two make: "took delivery of", "won an order", "exercised options". */
const LIGHT_VERBS: readonly (readonly [string, readonly FrameName[], DealFrame])[] = [
  ['take accept', ['supply'], FRAMES.receive],
  ['win secure clinch bag land receive gain score book net', ['placed', 'contract', 'option'], SUPPLIER_WINS],
  ['win', ['request'], SUPPLIER_WINS],
  ['award give hand grant', ['placed', 'contract'], BUYER_AWARDS],
  ['place', ['placed'], FRAMES.order],
  ['exercise execute activate', ['option'], FRAMES.order],
  ['receive turn consider weigh mull study review evaluate accept reject', ['offer'], FRAMES.want],
];

/** By verb form and the noun's frame: `won placed`. */
export const LIGHT_VERB_FRAMES: ReadonlyMap<string, DealFrame> = new Map(
  LIGHT_VERBS.flatMap(([verbs, names, frame]) =>
    verbs
      .split(' ')
      .flatMap((verb) =>
        [...verbForms(verb).keys()].flatMap((form) => names.map((name) => [`${form} ${name}`, frame] as const)),
      ),
  ),
);

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') ? noun : `${noun}s`;
}
