/** The verbs of a deal, by the frame they share. Data only; the rules are in deals/. */
import { type DealFrame, FRAMES, type FrameName } from './deal-frames.ts';
import { type VerbForm, verbForms } from './verb-forms.ts';

const VERBS: readonly (readonly [FrameName, string])[] = [
  ['buy', 'buy purchase acquire procure obtain import spend'],
  ['order', 'order reorder sign commission'],
  ['sell', 'sell resell export'],
  ['supply', 'supply deliver provide furnish ship send transfer hand dispatch'],
  ['receive', 'receive accept induct get'],
  ['arrive', 'arrive'],
  ['lease', 'lease rent hire charter borrow'],
  ['donate', 'donate give gift grant lend'],
  ['license', 'license co-produce coproduce'],
  ['make', 'build construct assemble manufacture produce'],
  ['pledge', 'pledge promise'],
  ['want', 'consider weigh mull eye evaluate assess explore want need require seek request'],
  ['ask', 'ask'],
  ['letOut', 'loan'],
  ['choose', 'select choose pick prefer opt'],
  ['await', 'expect await'],
  ['talks', 'negotiate discuss'],
  ['offer', 'offer pitch propose'],
];

/** What a form of a verb is in a deal. */
export interface DealVerb {
  readonly frameName: FrameName;
  readonly frame: DealFrame;
  readonly lemma: string;
  readonly form: VerbForm;
}

/** By form: "bought", "leasing". */
export const DEAL_VERBS: ReadonlyMap<string, DealVerb> = new Map(
  VERBS.flatMap(([frameName, lemmas]) =>
    lemmas
      .split(' ')
      .flatMap((lemma) =>
        [...verbForms(lemma)].map(
          ([word, form]) => [word, { frameName, frame: FRAMES[frameName], lemma, form }] as const,
        ),
      ),
  ),
);

/** Participles that only say that a deal was made: "a contract signed with Saab". */
export const CONCLUDES =
  /^(signed|awarded|placed|agreed|announced|made|reached|valued|concluded|struck|estimated|inked|sealed|finalised|finalized)$/;

/** Takes its thing behind a preposition: "signed for six", "opted for the Gripen", "spend $2bn on three frigates". */
export const BEHIND: ReadonlyMap<string, string> = new Map([
  ['sign', 'for'],
  ['opt', 'for'],
  ['ask', 'for'],
  ['spend', 'on'],
]);
/** With one of these words what is made is made under licence, for the maker itself. */
export const LICENSED = /^(licen[cs]ed?|jointly|locally|co-.*|technology)$/;
/** Armies send and ship to exercises too: a deal only where a receiver is named. */
export const MOVING = new Set(['send', 'ship', 'transfer', 'dispatch', 'arrive', 'provide']);
