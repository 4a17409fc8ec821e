import { verbForms } from './verb-forms.ts';
import { wordSet } from './word-set.ts';

const formsOf = (lemmas: string): ReadonlySet<string> =>
  new Set(lemmas.split(' ').flatMap((lemma) => [...verbForms(lemma).keys()]));

/** Verbs that take back what they govern: "denied reports that …", "rejects claims that …". */
export const DENIAL_VERBS = formsOf('deny refute');
/** The same only where what they govern is a report, or is named as one: "dismissed reports", "rejected the claim". */
export const REJECTION_VERBS = formsOf('dismiss reject rubbish rebut contradict discount');
export const REPORT_NOUNS = wordSet(
  'report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions speculation accusation accusations assertion assertions',
);

/** Verbs after which "to" says that it was not done: "refused to sell", "failed to win". */
export const UNDONE_VERBS: ReadonlySet<string> = new Set([
  ...formsOf('refuse decline fail neglect'),
  'unable',
  'unwilling',
]);

/** Nouns that "no" denies: "no plans to buy", "no order for 12 jets". */
export const DENIED_NOUNS = wordSet(`
  plan plans intention intentions intent interest need agreement agreements deal deals contract contracts order orders sale sales purchase purchases
  delivery deliveries talks negotiations proposal proposals request requests commitment commitments discussions acquisition procurement transfer transfers shipment shipments
`);

/**
 * Verbs whose negation says nothing of what they govern: "did not say how many", "has not confirmed reports", "cannot rule
 * out", "did not deny".
 */
export const SPARING_VERBS: ReadonlySet<string> = new Set([
  ...formsOf(
    'say disclose specify reveal comment confirm deny elaborate identify name detail discuss respond reply know mention announce publish state clarify explain tell rule exclude doubt dispute stop prevent hinder preclude oppose object refuse reject verify matter mean understand include limit surprise forget hesitate hide decide affect change alter delay halt',
  ),
  'clear',
  'certain',
  'sure',
  'known',
  'possible',
  'immediately',
]);

/** Sparing as well where they govern words about words: "did not give details", not "did not give 12 tanks". */
export const GIVING_VERBS = formsOf('give provide release offer share supply issue');
export const DETAIL_NOUNS = wordSet(
  'detail details information reason reasons explanation figure figures comment timeline timetable breakdown evidence specifics date',
);
