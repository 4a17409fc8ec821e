import { DEAL_VERBS } from '../facts/lexicon/deal-verbs.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../facts/lexicon/roles.ts';
import type { Collection, Question } from '../model/answer.ts';
import type { Fact, FactKind } from '../model/fact.ts';
import { foldText, splitWords } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { STOPWORDS } from '../search/stopwords.ts';
import { type Concept, joinConcepts, readConcepts } from './concepts.ts';
import { type AskedDeal, isCueWord, readAskedDeal, YEAR } from './question-deal.ts';
import { findKind, type QuestionKind } from './question-kinds.ts';

/** What must be found for a question, taken apart. */
export interface Focus {
  readonly kind: QuestionKind;
  readonly concepts: readonly Concept[];
  /** Countries, makers, systems and other proper names: whatever answers must rest on all of them. */
  readonly names: readonly Concept[];
  /** What is counted or asked after: of "how many Boran howitzers", the howitzers. A fact must be about these. */
  readonly noun: readonly Concept[];
  /** The noun as the question has it, for saying what was not found; empty when there is none. */
  readonly nounWords: string;
  /** The other words of substance. */
  readonly rest: readonly Concept[];
  /** The words of dealing, read into `deal`: for a fact that is no deal they are words like any other. */
  readonly cues: readonly Concept[];
  readonly deal: AskedDeal;
}

/** Takes a question apart, in the light of what the record has. */
export function readFocus(question: Question, { collection, index, facts }: FocusContext): Focus {
  const { text } = question;
  const { kind, end } = findKind(text);
  const concepts = joinNames(readConcepts(question, collection), text);
  const noun = kind.asks === 'how-many' || kind.asks === 'what' ? nounSpan(text, end) : { start: end, end };
  const isInNoun = ({ span }: Concept) => span.start >= noun.start && span.end <= noun.end;
  const persons = wordsOfPersons(facts);
  const proper = new Set(properWords(concepts, text));
  const isName = (each: Concept) => isKnownName(each) || proper.has(each) || persons.has(foldText(each.label));
  const isCue = ({ label }: Concept) => isCueWord(label);
  const isFrame = (each: Concept) => isCue(each) || isGeneric(each.label, kind);
  return {
    kind,
    concepts,
    names: concepts.filter(isName),
    noun: concepts.filter((each) => isInNoun(each) && !isParty(each) && !isFrame(each)),
    nounWords: text.slice(noun.start, noun.end),
    rest: concepts.filter((each) => !isName(each) && !isInNoun(each) && !isFrame(each) && !isNumber(each)),
    cues: concepts.filter((each) => !isName(each) && isCue(each)),
    deal: readAskedDeal(text, index),
  };
}

/** Proper words side by side are one name: Steve Jobs. */
function joinNames(concepts: readonly Concept[], text: string): Concept[] {
  const proper = new Set(properWords(concepts, text));
  const joined: Concept[] = [];
  for (const concept of concepts) {
    const last = joined.at(-1);
    const isNext = last && text.slice(last.span.end, concept.span.start) === ' ';
    if (isNext && proper.has(concept) && (proper.has(last) || last.pairs.length > 0)) {
      joined[joined.length - 1] = joinConcepts(last, concept);
    } else {
      joined.push(concept);
    }
  }
  return joined;
}

/** What a question is read by: the record's figures, the known names, and the facts of the passages found. */
export interface FocusContext {
  readonly collection: Collection;
  readonly index: NameIndex;
  readonly facts: readonly Fact[];
}

/** The words of the persons named in the facts: in a question they are names, in any case. */
function wordsOfPersons(facts: readonly Fact[]): ReadonlySet<string> {
  const names = facts.flatMap((fact) => (fact.kind === 'person' ? splitWords(fact.name) : []));
  return new Set(names.map(({ text }) => text).filter((word) => word.length > 2));
}

/** Words that fit any question of this desk and single out nothing. Folded; the plural s is optional. */
const GENERIC = new Set(
  [
    'unit piece item system example number total amount quantity type kind sort thing',
    'new more further additional different various altogether together exactly',
    'deal news latest update recent detail information fact article report story status happen happened',
    'defence defense military arm weapon hardware equipment procurement',
    'true correct right wrong',
    'now ever already recently currently finally actually really so far still yet today',
  ]
    .join(' ')
    .split(' '),
);

/** Words that only say which kind of answer is wanted. */
const ASKING: Partial<Record<FactKind, RegExp>> = {
  money: /^(?:costs?|price|prices|worth|value|valued|pay|paid|spend|spent|money|sum)$/,
  measure: /^(?:calibre|caliber|range|weight|weigh|speed|length|size|far|heavy|fast|big|large|long|tall)$/,
  age: /^(?:old|age|aged)$/,
  percent: /^(?:per ?cent|percentage|share|proportion)$/,
  time: /^(?:(?:year|month|day|date|time|long|often)s?|last(?:s|ed)?|takes?|took)$/,
  person:
    /^(?:country|countries|nation|state|government|company|companies|firm|maker|manufacturer|supplier|buyer|person|people|minister|official)s?$/,
  place: /^(?:city|cities|place|location|town|region|site)s?$/,
};

function isGeneric(label: string, { wants }: QuestionKind): boolean {
  const folded = foldText(label);
  // A year is asked for by itself, not as a word.
  if (YEAR.test(folded)) return true;
  if (wants.some((kind) => ASKING[kind]?.test(folded))) return true;
  return GENERIC.has(folded) || GENERIC.has(folded.replace(/s$/, ''));
}

/** Known names but class nouns: "howitzer" is a word like any other. */
function isKnownName({ entityId }: Concept): boolean {
  return entityId !== null && !entityId.startsWith('class:');
}

function isParty({ entityId }: Concept): boolean {
  return entityId?.startsWith('country:') ?? false;
}

/** A bare number outside the thing asked about is a claim to be checked, not a word to be found: "did it buy 200 tanks?" */
function isNumber({ label }: Concept): boolean {
  return /^[\d.,]+$/.test(label);
}

/** Words with a capital that are no names. */
const CAPITALISED =
  /^(?:i|ok|mou|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * The words that are written as names though no list has them: a capital inside the sentence, or a designation ("TB3").
 * Where common words have capitals too, as in a title, capitals say nothing.
 */
function properWords(concepts: readonly Concept[], text: string): Concept[] {
  const isTitle = isTitleCase(text);
  const first = text.length - text.trimStart().length;
  return concepts.filter(({ label, entityId, span, pairs }) => {
    const folded = foldText(label);
    if (pairs.length > 0) return true;
    // "Defence Minister" is what someone is, not who.
    if (entityId !== null || CAPITALISED.test(folded) || ROLE_HEADS.has(folded) || ROLE_MODIFIERS.has(folded))
      return false;
    // A number with its unit is no designation: 155mm.
    if (/^\p{L}{1,5}-?\d/u.test(label)) return true;
    return !isTitle && /^\p{Lu}\p{L}/u.test(label) && span.start > first;
  });
}

/** All in capitals, or with a capital on a word that never has one inside a sentence: "How Many Did It Buy". */
function isTitleCase(text: string): boolean {
  if (text === text.toUpperCase()) return true;
  const [, ...inner] = text.match(/\p{L}{2,64}/gu) ?? [];
  return inner.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && (STOPWORDS.has(foldText(word)) || isCueWord(word)));
}

/** Where the noun phrase after the asking words ends. */
const PHRASE_END =
  /^(?:did|does|do|has|have|had|will|would|is|are|was|were|can|could|may|might|should|shall|been|be|to|by|from|in|for|at|on|with|that|which|who|there|it|they|and|or|as|if)$/;

function nounSpan(text: string, from: number): { start: number; end: number } {
  const words = splitWords(text).filter(({ start }) => start >= from);
  const stop = words.findIndex((word) => PHRASE_END.test(word.text) || isPlainVerb(word.text));
  const phrase = stop < 0 ? words : words.slice(0, stop);
  return { start: phrase[0]?.start ?? from, end: phrase.at(-1)?.end ?? from };
}

/** A past or -s form; the bare form and the -ing form may be a noun: "orders", "order". */
function isPlainVerb(word: string): boolean {
  return DEAL_VERBS.get(word)?.form === 'past';
}
