import { DEAL_VERBS } from '../facts/lexicon/deal-verbs.ts';
import { foldText, splitWords, type Word } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { STOPWORDS } from '../search/stopwords.ts';
import { isGeneric } from './generic-words.ts';
import { isCueWord } from './question-deal.ts';
import { findKind } from './question-kinds.ts';
import { type QuestionParts, questionParts } from './question-parts.ts';
import { carryFilters, readFilters } from './read-filters.ts';
import { applyEdits, replaceParts } from './replace-parts.ts';
import { resolvePronouns } from './resolve-pronouns.ts';

/** Beside the stopwords, what a follow-up is made of without naming anything. Folded. */
const NAMES_NOTHING = new Set(
  'one ones thing things unit units ok okay thanks thank now then exactly total altogether year month date day cost costs price worth much pay paid long old'.split(
    ' ',
  ),
);

/**
 * A follow-up with what it leaves out taken from the questions before it in the same conversation: "when?", "and the
 * Tulpar?", "how many of them were delivered?", "what about Pakistan?". What it names stands in the place of what is of the
 * same kind; the rest is kept. Any other question as it is. `earlier` has the oldest first. Pure: show the result to the
 * person as what was understood.
 */
export function completeQuestion(text: string, earlier: readonly string[], index: NameIndex): string {
  let context: string | null = null;
  for (const each of earlier) {
    const completed: string = context === null ? each : completeFrom(each, context, index);
    if (namesSomething(splitWords(completed))) context = completed;
  }
  return context === null ? text : completeFrom(text, context, index);
}

function completeFrom(text: string, before: string, index: NameIndex): string {
  const { words } = readFilters(text);
  // Nothing but marks, silence or filters asks nothing, and takes up nothing.
  if (splitWords(words).length === 0) return text;
  const base = questionParts(readFilters(before).words, index);
  for (const complete of WAYS) {
    const completed = complete(words, base, index);
    if (completed !== null) return carryFilters(completed, before, text);
  }
  return text;
}

const SPEAKS_BACK = /^(?:it|they|them|those|these|that|this)$/;

/** Ways to follow up; null where the text is none of that way. The first that is counts. */
const WAYS: readonly ((text: string, base: QuestionParts, index: NameIndex) => string | null)[] = [
  bareWords,
  otherNames,
  pronouns,
];

/** "when?", "from whom?", "how many of them?": names nothing, and is about all that was asked before. */
function bareWords(text: string, base: QuestionParts): string | null {
  const words = splitWords(text);
  // "Thanks" asks nothing.
  const isAsking = findKind(text).kind.isOpen !== true || words.some((word) => SPEAKS_BACK.test(word.text));
  return isAsking && !namesSomething(words) ? askAbout(text, base) : null;
}

function askAbout(text: string, base: QuestionParts): string {
  const asking = text.replace(/[\s?.!]{1,20}$/, '');
  const { start, end } = findKind(base.text);
  const { thing } = base;
  const { kind, start: from, end: to } = findKind(text);
  // What is counted must stand behind "how many".
  if (kind.asks === 'how-many' && kind.wants.includes('count') && thing) {
    const rest = applyEdits(base.text, [{ ...thing, to: '' }, ...(end > start ? [{ start, end, to: '' }] : [])]);
    return `${text.slice(from, to)} ${base.text.slice(thing.start, thing.end)} ${tidy(rest)}`;
  }
  return `${asking}: ${tidy(`${base.text.slice(0, start)} ${base.text.slice(end)}`)}`;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,]{1,9}/, '')
    .trim();
}

/** What opens a follow-up that names something else. */
const OPENING = /^\W{0,9}(?:(?:and|but|or|also|ok|okay|so|then|now)\b\W{0,9}){0,3}(?:(?:what|how) about\b)?/;
/** A name that no list has may have so many words. */
const MAX_NAME = 3;
/** More words than this are a sentence of their own. */
const MAX_FRAGMENT = 7;

/** "and the Tulpar?", "what about Pakistan?", "and how many tanks?": other names for the same question. */
function otherNames(text: string, base: QuestionParts, index: NameIndex): string | null {
  const opening = OPENING.exec(foldText(text))?.[0] ?? '';
  const rest = text.slice(opening.length).trim();
  const words = splitWords(rest);
  if (!/\w/.test(opening) || words.length === 0 || words.length > MAX_FRAGMENT) return null;
  const named = questionParts(rest, index);
  if (words.some((word) => isVerb(word) && !isInThing(word, named))) return null;
  const fragment = hasParts(named) ? named : guessParts(named);
  if (fragment === null) return null;
  const replaced = replaceParts(base, fragment);
  return findKind(rest).kind.isOpen ? replaced : askAbout(askingWords(rest), questionParts(replaced, index));
}

function hasParts({ thing, parties, years }: QuestionParts): boolean {
  return thing !== null || parties.length + years.length > 0;
}

/** A name of few words that no list has: a thing where it has a digit or an article, else whoever deals in it. */
function guessParts(parts: QuestionParts): QuestionParts | null {
  const { text } = parts;
  const label = /^(?:(?:the|any|some|from|by|to|with)\s)*(.*?)[\s?.!]{0,20}$/i.exec(text)?.[1] ?? text;
  const words = splitWords(label);
  const { kind } = findKind(text);
  const isName = ({ text: word }: Word) => !STOPWORDS.has(word) && !NAMES_NOTHING.has(word) && !isGeneric(word, kind);
  if (!kind.isOpen || words.length === 0 || words.length > MAX_NAME || !words.every(isName)) return null;
  const start = text.indexOf(label);
  const span = { start, end: start + label.length };
  const isThing = /\d/.test(label) || /^(?:the|any|some)\s/i.test(text);
  if (isThing) return { ...parts, thing: span };
  return { ...parts, parties: [{ ...span, name: label, side: null, isDemonym: false }] };
}

function askingWords(text: string): string {
  const { start, end } = findKind(text);
  return text.slice(start, end);
}

function isVerb({ text }: Word): boolean {
  return isCueWord(text) || DEAL_VERBS.has(text);
}

function isInThing({ start, end }: Word, { thing }: QuestionParts): boolean {
  return thing !== null && start >= thing.start && end <= thing.end;
}

/** "how many of them were delivered?", "when will they arrive?", "did Pakistan buy any?": speaks of what was named before. */
function pronouns(text: string, base: QuestionParts, index: NameIndex): string | null {
  const own = questionParts(text, index);
  const { kind } = findKind(text);
  const foreign = splitWords(text).filter(
    (word) =>
      !STOPWORDS.has(word.text) &&
      !NAMES_NOTHING.has(word.text) &&
      !isVerb(word) &&
      !isGeneric(word.text, kind) &&
      !isInThing(word, own) &&
      !own.parties.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  return resolvePronouns({ own, base, isForeign: foreign.length > 0 }, index);
}

function namesSomething(words: readonly Word[]): boolean {
  return words.some(({ text }) => !STOPWORDS.has(text) && !NAMES_NOTHING.has(text));
}
