/** The words that say how far a deal is, beyond its own verb or noun. Data only; the rules are in deals/deal-status.ts. */
import type { DealStatus } from '../../model/fact.ts';
import { verbForms } from './verb-forms.ts';

/**
 * What a cue does. A status caps the deal's, which is only as far as its weakest word says. `hedge` makes it considered
 * where nothing else is said. `cancel` ends it, unless a word before it only plans or denies that (`deny`, `not`). `real`
 * says that an infinitive is no mere intention: "began to deliver". `exercised` turns an option behind it into an order.
 */
export type StatusEffect =
  | Exclude<DealStatus, 'cancelled'>
  | 'hedge'
  | 'cancel'
  | 'deny'
  | 'not'
  | 'real'
  | 'exercised';

const VERBS: readonly (readonly [StatusEffect, string])[] = [
  [
    'considered',
    `consider weigh mull eye evaluate assess explore study review debate ponder contemplate examine want wish hope seek
    request ask propose offer bid compete vie pitch push urge recommend`,
  ],
  ['negotiating', 'negotiate discuss haggle'],
  [
    'planned',
    `plan intend aim expect schedule slate decide commit pledge promise vow approve clear authorise authorize
    greenlight endorse select choose pick shortlist earmark allocate budget prepare project anticipate postpone delay
    suspend halt freeze back envisage notify`,
  ],
  // An option that is exercised is an order: the verb comes first and so says it of the option.
  ['exercised', 'exercise execute activate'],
  ['ordered', 'sign ink agree award contract finalise finalize conclude seal clinch'],
  [
    'cancel',
    `cancel scrap drop abandon axe terminate ditch shelve rescind annul revoke nix block reject veto kill withdraw
    scuttle collapse`,
  ],
  ['deny', 'deny dismiss refute refuse decline'],
  ['real', 'begin start continue manage resume help proceed complete'],
];

const WORDS: readonly (readonly [StatusEffect, string])[] = [
  [
    'considered',
    `may might could interested keen undecided interest possibility request offer proposal bid tender whether if`,
  ],
  ['negotiating', 'talks negotiation negotiations discussion discussions'],
  [
    'planned',
    `will would shall should must set due poised ready going plan plans intention decision approval commitment intent
    understanding memorandum mou principle clearance go-ahead upcoming planned pledge`,
  ],
  ['option', 'option options'],
  ['ordered', 'contract deal agreement order orders licence license'],
  ['hedge', 'possible potential proposed prospective'],
  ['cancel', 'cancellation termination'],
  ['not', "not n't never no neither nor"],
];

/** Verb and particle, or fixed words; the first word in any form. */
const PHRASES: readonly (readonly [StatusEffect, string])[] = [
  ['considered', 'look at'],
  ['considered', 'look into'],
  ['considered', 'look to'],
  ['considered', 'look for'],
  ['considered', 'under consideration'],
  ['considered', 'open to'],
  ['considered', 'no decision'],
  ['planned', 'close to'],
  ['planned', 'about to'],
  ['planned', 'be to'],
  ['planned', 'opt for'],
  ['planned', 'on track'],
  ['cancel', 'call off'],
  ['cancel', 'pull out'],
  ['cancel', 'back out'],
  ['cancel', 'walk away'],
  ['cancel', 'turn down'],
  ['cancel', 'fall through'],
  ['deny', 'rule out'],
  ['deny', 'fail to'],
  ['not', 'yet to'],
  ['not', 'no longer'],
  ['not', 'rather than'],
  ['not', 'instead of'],
];

const BE_FORMS = ['is', 'are', 'was', 'were', 'be'];

/** By word form. */
export const STATUS_WORDS: ReadonlyMap<string, StatusEffect> = new Map([
  ...VERBS.flatMap(([effect, lemmas]) =>
    lemmas.split(/\s+/).flatMap((lemma) => [...verbForms(lemma).keys()].map((form) => [form, effect] as const)),
  ),
  ...WORDS.flatMap(([effect, words]) => words.split(/\s+/).map((word) => [word, effect] as const)),
]);

/** By two words: "ruled out", "is to". */
export const STATUS_PHRASES: ReadonlyMap<string, StatusEffect> = new Map(
  PHRASES.flatMap(([effect, phrase]) => {
    const [first = '', second] = phrase.split(' ');
    const forms = first === 'be' ? BE_FORMS : verbForms(first).keys();
    return [...forms].map((form) => [`${form} ${second}`, effect] as const);
  }),
);
