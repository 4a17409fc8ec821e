import { type DealFrame, FRAMES, type FrameName } from '../lexicon/deal-frames.ts';
import { DEAL_NOUNS, type DealNoun, LIGHT_VERB_FRAMES } from '../lexicon/deal-nouns.ts';
import { DEAL_VERBS, LICENSED } from '../lexicon/deal-verbs.ts';
import type { Clause } from './sentence/clause.ts';
import type { Phrase } from './sentence/phrases.ts';
import { headVerb, isPassive } from './sentence/verb-phrase.ts';
import type { Word } from './sentence/words.ts';

/** A word that tells of a deal, and how its parties stand around it. */
export interface Cue {
  readonly kind: 'verb' | 'noun';
  readonly word: Word;
  /** Its phrase, by place in the clause. */
  readonly at: number;
  readonly frame: DealFrame;
  readonly frameName: FrameName;
  /** Where the item is the subject, or its noun the antecedent: "were delivered", "ordered by Romania". */
  readonly isPassive: boolean;
}

/** Every word of a deal in a clause, in order. */
export function findCues(clause: Clause): Cue[] {
  return clause.phrases.flatMap((phrase, at) => {
    const cue = phrase.kind === 'verb' ? verbCue(clause, at) : phrase.kind === 'noun' ? nounCue(clause, at) : null;
    return cue ? [cue] : [];
  });
}

function verbCue(clause: Clause, at: number): Cue | null {
  const phrase = clause.phrases[at];
  const word = phrase && headVerb(phrase);
  const verb = DEAL_VERBS.get(word?.lower ?? '');
  // "the long awaited jets" awaits nothing.
  if (!phrase || !word || !verb || (verb.frameName === 'await' && verb.form === 'past')) return null;
  const isReduced = clause.kind === 'relative' && verb.form === 'past' && at === (startsWithComma(clause) ? 1 : 0);
  const isLicensed = verb.frameName === 'make' && hasWord(clause, LICENSED);
  const { frameName, frame } = isLicensed ? { frameName: 'license' as const, frame: FRAMES.license } : verb;
  return { kind: 'verb', word, at, frame, frameName, isPassive: isPassive(phrase) || isReduced };
}

function hasWord({ phrases }: Clause, word: RegExp): boolean {
  return phrases.some(({ words }) => words.some(({ lower }) => word.test(lower)));
}

function startsWithComma(clause: Clause): boolean {
  return clause.phrases[0]?.words[0]?.lower === ',';
}

function nounCue(clause: Clause, at: number): Cue | null {
  const phrase = clause.phrases[at];
  const word = phrase?.words.findLast((each) => DEAL_NOUNS.has(each.lower) && !each.name && !each.time);
  const noun = DEAL_NOUNS.get(word?.lower ?? '');
  if (!phrase || !word || !noun || !isHead(phrase, word)) return null;
  if (noun.frameName !== 'contract' && isLetter(clause.phrases, at))
    return { kind: 'noun', word, at, frame: FRAMES.intent, frameName: 'intent', isPassive: false };
  if (isOnOrder(clause.phrases, at))
    return { kind: 'noun', word, at, frame: FRAMES.onOrder, frameName: 'placed', isPassive: false };
  const [frame, isPassiveVerb] = lightFrame(clause.phrases, at, noun);
  return { kind: 'noun', word, at, frame: frame ?? noun.frame, frameName: noun.frameName, isPassive: isPassiveVerb };
}

/** "won an order", "was awarded a contract", "the tender was won by": the frame of verb and noun, and whether its subject is the receiver. */
function lightFrame(phrases: readonly Phrase[], at: number, { frameName }: DealNoun): [DealFrame | undefined, boolean] {
  const frameOf = (verb: Phrase | undefined) => verb && LIGHT_VERB_FRAMES.get(`${headVerb(verb)?.lower} ${frameName}`);
  const before = phrases.slice(0, at).findLast((phrase) => phrase.kind === 'verb');
  if (before) return [frameOf(before), frameOf(before) !== undefined && isPassive(before)];
  const after = phrases.slice(at).find((phrase) => phrase.kind === 'verb');
  return [after && isPassive(after) ? frameOf(after) : undefined, false];
}

/** "three ships on order from Saab" */
function isOnOrder(phrases: readonly Phrase[], at: number): boolean {
  return (
    phrases[at - 1]?.words[0]?.lower === 'on' && phrases[at]?.words.map(({ lower }) => lower).join(' ') === 'order'
  );
}

/** "a letter of offer", "of intent", "of request": on the way to an order, whoever wrote it. */
function isLetter(phrases: readonly Phrase[], at: number): boolean {
  return phrases[at - 1]?.words[0]?.lower === 'of' && phrases[at - 2]?.words.at(-1)?.lower === 'letter';
}

/** "an order", "a contract worth"; not "order book", "delivery dates". */
function isHead(phrase: Phrase, word: Word): boolean {
  const next = phrase.words[phrase.words.indexOf(word) + 1];
  return !next || Boolean(next.money || next.time) || !/^(NOUN|PROPN)$/.test(next.tag);
}
