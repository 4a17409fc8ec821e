import { DEAL_VERBS } from '../facts/lexicon/deal-verbs.ts';
import { splitWords, type Word } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { findKind } from './question-kinds.ts';
import { type Party, type QuestionParts, questionParts } from './question-parts.ts';
import { applyEdits } from './replace-parts.ts';

/** A question with pronouns, and the one before it. */
export interface Speaking {
  readonly own: QuestionParts;
  readonly base: QuestionParts;
  /** Whether it has words that belong to no deal: then "it" may be anything. */
  readonly isForeign: boolean;
}

/** These always speak of something before; the others may be mere grammar ("is it true that"). */
const STRONG = /^(?:they|them|their|theirs|those|these)$/;
const WEAK = /^(?:it|its|this|that|any|he|she)$/;
const SUBJECT = /^(?:they|it|he|she)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/**
 * The question with its pronouns replaced: one who acts by the party, anything else by the thing; what it then lacks of a
 * thing and of parties is put behind. Null where it speaks of nothing before it.
 */
export function resolvePronouns({ own, base, isForeign }: Speaking, index: NameIndex): string | null {
  const words = splitWords(own.text);
  const isNamed = own.thing !== null && own.parties.length > 0;
  const speaking = words.filter(({ text }) => STRONG.test(text) || (WEAK.test(text) && !isForeign));
  // "How many tanks did Poland buy, and when will they arrive?" and "is it true that Poland bought tanks?" stand alone.
  if (isNamed) return null;
  const isAlone = !hasName(own) && !isForeign && words.some((word) => DEAL_VERBS.has(word.text));
  if (speaking.length === 0 && !isAlone) return null;
  const { thing } = base;
  const thingWords = thing && base.text.slice(thing.start, thing.end);
  let hasThing = own.thing !== null;
  let hasParty = own.parties.length > 0;
  const edits = speaking.flatMap((word) => {
    const party = actorOf(word, words, base);
    if (party && !hasParty) {
      hasParty = true;
      return [{ start: word.start, end: word.end, to: /s$|ir$/.test(word.text) ? `${party.name}'s` : party.name }];
    }
    if (!thingWords || hasThing) return [];
    hasThing = true;
    // "How many of them" counts the things themselves.
    const of = /\bof\s$/i.exec(own.text.slice(0, word.start));
    return [{ start: of ? of.index : word.start, end: word.end, to: thingWords }];
  });
  // "What else did they buy?" asks for other things.
  const { kind } = findKind(own.text);
  if (thingWords && !hasThing && (kind.asks !== 'what' || kind.isOpen)) edits.push(countedHere(own.text, thingWords));
  const resolved = applyEdits(own.text.replace(/[\s?.!]{1,20}$/, ''), edits);
  if (edits.length === 0 && hasParty) return null;
  return hasParty ? resolved : base.parties.reduce((text, party) => withParty(text, party, index), resolved);
}

function hasName({ thing, parties }: QuestionParts): boolean {
  return thing !== null || parties.length > 0;
}

/** Behind "how many", or at the end. */
function countedHere(text: string, words: string) {
  const { kind, end } = findKind(text);
  const at = kind.wants.includes('count') ? end : text.replace(/[\s?.!]{1,20}$/, '').length;
  return { start: at, end: at, to: ` ${words} ` };
}

/** Who a pronoun is where it acts: "when did they buy", not "when were they delivered". */
function actorOf(word: Word, words: readonly Word[], { parties }: QuestionParts): Party | null {
  if (!SUBJECT.test(word.text)) return null;
  const at = words.indexOf(word);
  const verb = words
    .slice(at + 1)
    .find(({ text }) => DEAL_VERBS.has(text) || /^(?:pay|paid|have|plan\w{0,4})$/.test(text));
  const isPassive = BE.test(words[at - 1]?.text ?? '') || BE.test(words[at + 1]?.text ?? '');
  const known = verb && DEAL_VERBS.get(verb.text);
  const isDone = isPassive && known?.form !== 'ing';
  if (!verb || isDone) return null;
  const side = known ? known.frame.subject : 'buyer';
  if (side !== 'buyer' && side !== 'supplier') return null;
  return (
    parties.find((party) => party.side === side) ??
    (side === 'buyer' ? (parties.find((each) => each.side === null) ?? null) : null)
  );
}

/** A party on its side of the deal, behind whichever preposition puts it there. */
function withParty(text: string, { name, side }: Party, index: NameIndex): string {
  const ways = ['by', 'to', 'from', 'with'].map((preposition) => `${text} ${preposition} ${name}`);
  const isThere = (way: string) =>
    questionParts(way, index).parties.some((each) => each.name === name && each.side === side);
  return (side && ways.find(isThere)) || `${text}, ${name}`;
}
