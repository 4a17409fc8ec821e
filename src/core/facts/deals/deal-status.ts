import type { DealStatus } from '../../model/fact.ts';
import { DEAL_NOUNS } from '../lexicon/deal-nouns.ts';
import { STATUS_WORDS } from '../lexicon/deal-status.ts';
import { type Cue, findCues } from './cues.ts';
import type { Clause } from './sentence/clause.ts';
import type { Phrase } from './sentence/phrases.ts';
import { afterLeading, subjectsOf } from './sentence/subject.ts';
import { headVerb, isTensed } from './sentence/verb-phrase.ts';
import type { Word } from './sentence/words.ts';
import { type Effect, effectsIn } from './status-effects.ts';

/**
 * From weakest to strongest. A deal is only as far as its weakest word says: "agreed to consider buying" is considered,
 * "a contract for the delivery of" is ordered, "plans an option on" is an option.
 */
const STRENGTH: readonly DealStatus[] = ['considered', 'negotiating', 'option', 'planned', 'ordered', 'delivered'];

/**
 * How far the deal is that `cue` tells of, by its own word and those that govern it in the clause. Whether all that is
 * denied is no status: refiners/set-polarity.ts marks it.
 */
export function readStatus(cue: Cue, clause: Clause): DealStatus {
  const effects = effectsOn(cue, clause);
  const cancel = effects.findIndex(({ effect }) => effect === 'cancel');
  const isCancelled = cancel >= 0 && !effects.slice(0, cancel).some(isUnsure);
  return isCancelled ? 'cancelled' : weakest(baseOf(cue, clause, effects), effects.slice(cancel + 1));
}

/** "May cancel", "plans to scrap", "has not dropped": the deal still stands. */
function isUnsure({ effect, word }: Effect): boolean {
  return /^(considered|negotiating|planned|not|deny)$/.test(effect) && !/^(decid|chos|choose)/.test(word);
}

/** What the cue claims by itself: an infinitive that nothing realises is an intention, "needs money to buy 12". */
function baseOf(cue: Cue, clause: Clause, effects: readonly Effect[]): DealStatus {
  const isInfinitive = cue.kind === 'verb' && clause.phrases[cue.at]?.words[0]?.lower === 'to';
  if (isInfinitive && !effects.some(({ effect }) => effect !== 'not' && effect !== 'deny')) return 'planned';
  return effects.some(({ word, effect }) => effect === 'deny' && /^rul/.test(word)) ? 'planned' : cue.frame.status;
}

function weakest(base: DealStatus, effects: readonly Effect[]): DealStatus {
  const said = optionsExercised(effects).map(({ effect }) => effect);
  const plain = STRENGTH.find((status) => said.some((effect) => effect === status));
  const isHedged = said.includes('hedge') && !/^(considered|negotiating|option|planned)$/.test(plain ?? '');
  const capped = isHedged ? 'considered' : (plain ?? base);
  return STRENGTH.indexOf(capped) < STRENGTH.indexOf(base) ? capped : base;
}

/** "exercised its options to purchase": the options behind the verb are orders. */
function optionsExercised(effects: readonly Effect[]): readonly Effect[] {
  const at = effects.findIndex(({ effect }) => effect === 'exercised');
  return at < 0 ? effects : effects.filter(({ effect }, index) => index < at || effect !== 'option');
}

function effectsOn(cue: Cue, clause: Clause): Effect[] {
  const first = clause.phrases.findIndex((phrase) => phrase.kind === 'verb');
  const isInSubject = cue.kind === 'noun' && (first < 0 || cue.at < first);
  const own = ownPhraseBefore(cue, clause.phrases);
  if (isInSubject) {
    const subject = clause.phrases.slice(afterLeading(clause.phrases, cue.at), cue.at).flatMap(({ words }) => words);
    return effectsIn([...subject, ...own, ...predicateOf(clause.phrases, first, cue)]);
  }
  const subject = subjectsOf(clause).flatMap((noun) => noun.phrases[noun.at]?.words ?? []);
  // "The agreement provides for the delivery of 36", "no decision was taken on": no further than what says so.
  const deal = effectsIn(
    subject.filter(({ lower }) => DEAL_NOUNS.has(lower) || /^(no|decision|approval)$/.test(lower)),
  );
  const seen = isSeen(clause) ? effectsIn(clause.parent?.phrases.flatMap(({ words }) => words) ?? []) : [];
  const leading = clause.phrases[0]?.kind === 'mark' ? clause.phrases[0].words : [];
  const chain = clause.phrases.slice(first, cue.at).flatMap(({ words }) => words);
  return [...deal, ...seen, ...inheritedBy(clause, first), ...effectsIn([...leading, ...chain, ...own])];
}

/** "possible" of "possible sale", "will not be" of "will not be delivered". */
function ownPhraseBefore(cue: Cue, phrases: readonly Phrase[]): readonly Word[] {
  const words = phrases[cue.at]?.words ?? [];
  return words.slice(0, words.indexOf(cue.word));
}

const REALISES =
  /^(sign|signed|conclude|concluded|complete|completed|take|placed|go|proceed|begin|start|be|made|include|follow)/;
const STANDS = new Set(['placed', 'contract', 'agreement', 'option']);

/** What is said of a deal that is the subject: "was approved", "is expected to be signed", "is under consideration". */
function predicateOf(phrases: readonly Phrase[], first: number, cue: Cue): Word[] {
  if (first < 0) return [];
  const rest = phrases.slice(first);
  const end = rest.findIndex(({ kind }) => kind !== 'verb' && kind !== 'adverb');
  const verbs = end < 0 ? rest : rest.slice(0, end);
  const heads = verbs.map((phrase) => headVerb(phrase)?.lower ?? '');
  // A contract that "will boost ties" is signed all the same; a sale that "will" is to come.
  const tells = heads.some((head) => STATUS_WORDS.has(head) || REALISES.test(head));
  if (STANDS.has(cue.frameName) && !tells) return [];
  return [...verbs, ...(end < 0 ? [] : rest.slice(end, end + 2))].flatMap(({ words }) => words);
}

/** "will see 14 howitzers delivered": a participle behind its object is as sure as the verb before. */
function isSeen({ kind, antecedent, parent }: Clause): boolean {
  const at = parent && antecedent ? parent.phrases.indexOf(antecedent) : -1;
  const verb = parent?.phrases[at - 1];
  return (
    kind === 'relative' &&
    /^(see|sees|saw|want|wants|wanted|need|needs|get)$/.test((verb && headVerb(verb)?.lower) ?? '')
  );
}

/** "plans to buy 12 and lease six": a verb without tense of its own shares what governs the one before. */
function inheritedBy(clause: Clause, first: number): Effect[] {
  const verb = clause.phrases[first];
  if (clause.kind !== 'shared' || !clause.parent || !verb) return [];
  const parent = clause.parent.phrases.findLast((phrase) => phrase.kind === 'verb');
  const isParallel = !isTensed(verb) || (parent && !isTensed(parent)) || hasModal(parent);
  const cue = findCues(clause.parent).findLast((each) => each.kind === 'verb');
  return isParallel && cue && isBareVerb(verb) ? effectsOn(cue, clause.parent) : [];
}

function hasModal(phrase: Phrase | undefined): boolean {
  return phrase?.words.some((word) => /^(will|would|may|might|could|should|shall|must|to)$/.test(word.lower)) ?? false;
}

/** Without auxiliary: "lease", "to lease", "leasing". */
function isBareVerb(phrase: Phrase): boolean {
  return phrase.words.every((word) => word.tag !== 'AUX') && !/(ed|ought)$/.test(headVerb(phrase)?.lower ?? '');
}
