import { type Cue, findCues } from './cues.ts';
import { readStatus } from './deal-status.ts';
import type { Draft } from './draft.ts';
import type { Goods } from './goods/goods.ts';
import type { GoodsAt } from './goods/goods-beside.ts';
import type { Clause } from './sentence/clause.ts';
import type { Phrase } from './sentence/phrases.ts';
import { headVerb } from './sentence/verb-phrase.ts';

/** Name of this rule. */
export const MENTION = 'deal-mention';

const NOTHING_NAMED: Goods = {
  count: null,
  ordinal: null,
  unit: null,
  share: null,
  isDefinite: true,
  isMany: false,
  item: null,
  origin: null,
  length: 1,
};

/**
 * What a sentence tells of a deal named before, without naming its goods again: "The order was worth $5bn", "Deliveries
 * will begin in 2027", "Serbia cancelled the contract". Whether it tells anything new is for is-deal.ts to judge.
 */
export function draftMentions(clauses: readonly Clause[]): Draft[] {
  return clauses.flatMap((clause) => {
    const cue = findCues(clause).find((each) => isMention(each, clause, clauses));
    if (!cue) return [];
    const goods: GoodsAt = { goods: NOTHING_NAMED, phrases: clause.phrases, at: cue.at };
    const draft = { cue, clause, goods, siblings: [goods], share: null, quantity: null, grows: null };
    return [{ ...draft, status: readStatus(cue, clause), rule: MENTION }];
  });
}

const SETTLES =
  /^(sign|cancel|scrap|approv|finali|conclud|complet|terminat|drop|abandon|reject|block|kill|axe|ditch|veto)/;
/** Whether a clause says that a deal was signed, approved or ended. */
export function settles({ phrases }: Clause): boolean {
  return phrases.some((phrase) => SETTLES.test(headVerb(phrase)?.lower ?? ''));
}

/** What is said of a deal as a subject that tells how it stands: "was signed", "is worth", "will begin", "are due". */
const TELLS =
  /^(begin|began|start|end|expect|schedul|plan|plac|made|announc|struck|reach|won|valu|total|cost|take|took|continu|delay|postpon|follow|is|are|was|were|be|been)/;

/** "The order", "this deal", "deliveries" as a subject, or as what is signed, approved or ended. */
function isMention({ kind, frameName, at, word }: Cue, { phrases }: Clause, all: readonly Clause[]): boolean {
  if (kind !== 'noun' || /^(option|talks|request|offer|plan|intent)$/.test(frameName)) return false;
  const words = phrases[at]?.words ?? [];
  const isDefinite = /^(the|this|that|its|these)$/.test(words[0]?.lower ?? '') && words.at(-1) === word;
  const isBare = word.lower === 'deliveries' && words.length === 1;
  const verb = phrases.findIndex((phrase) => phrase.kind === 'verb');
  const isSubject = at < verb && phrases[at - 1]?.kind !== 'prep';
  if (isSubject) return (isDefinite || isBare) && (isTelling(phrases, verb) || isValued(phrases[at], all));
  const before = phrases[at - 1];
  return isDefinite && before !== undefined && SETTLES.test(headVerb(before)?.lower ?? '');
}

/** "The order, which is believed to be worth $15bn, has …" */
function isValued(deal: Phrase | undefined, clauses: readonly Clause[]): boolean {
  const near = clauses.filter(
    ({ phrases, antecedent }) => antecedent === deal || phrases.some((each) => each === deal),
  );
  return near.some(({ phrases }) => phrases.some(({ words }) => words[0]?.lower === 'worth'));
}

/** "is the result of" tells what a deal is, not how it stands. */
function isTelling(phrases: readonly Phrase[], verb: number): boolean {
  const head = phrases[verb] ? (headVerb(phrases[verb])?.lower ?? '') : '';
  const next = phrases[verb + 1];
  if (next?.kind === 'noun' && /^(a|an|the|one)$/.test(next.words[0]?.lower ?? '')) return false;
  return SETTLES.test(head) || TELLS.test(head);
}
