import type { Collection, Filters, Question } from '../model/answer.ts';
import type { Fact } from '../model/fact.ts';
import { foldText, splitWords } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { BY_CERTAINTY } from './asked-status.ts';
import { type Concept, readConcepts } from './concepts.ts';
import { isGeneric } from './generic-words.ts';
import { nounSpan } from './noun-phrase.ts';
import { joinNames, properWords } from './proper-words.ts';
import { type AskedDeal, isCueWord, readAskedDeal } from './question-deal.ts';
import { findKind, type QuestionKind } from './question-kinds.ts';

/** What must be found for a question, taken apart. */
export interface Focus {
  readonly kind: QuestionKind;
  readonly concepts: readonly Concept[];
  /** Those of substance; all of them where none has any. */
  readonly content: readonly Concept[];
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
  const hasNoun = kind.asks === 'how-many' || kind.asks === 'what';
  const noun = hasNoun ? nounSpan(text, end, index) : { start: end, end };
  const isInNoun = ({ span }: Concept) => span.start >= noun.start && span.end <= noun.end;
  const persons = wordsOfPersons(facts);
  const proper = new Set(properWords(concepts, text));
  const isName = (each: Concept) => isKnownName(each) || proper.has(each) || persons.has(foldText(each.label));
  const isCue = ({ label }: Concept) => isCueWord(label);
  const isFrame = (each: Concept) => isCue(each) || isGeneric(each.label, kind);
  const content = concepts.filter((each) => isName(each) || !isGeneric(each.label, kind));
  return {
    kind,
    concepts,
    content: content.length > 0 ? content : concepts,
    names: concepts.filter(isName),
    noun: concepts.filter((each) => isInNoun(each) && !isParty(each) && !isFrame(each)),
    nounWords: text.slice(noun.start, noun.end),
    rest: concepts.filter((each) => !isName(each) && !isInNoun(each) && !isFrame(each) && !isNumber(each)),
    cues: concepts.filter((each) => !isName(each) && isCue(each)),
    deal: withFilters(readAskedDeal(text, index), question.filters),
  };
}

/** A status that is filtered for is the one asked about, whatever the verb. */
function withFilters(deal: AskedDeal, filters: Filters | undefined): AskedDeal {
  if (!filters || filters.statuses.length === 0) return deal;
  const statuses = BY_CERTAINTY.filter((each) => filters.statuses.includes(each));
  return { ...deal, statuses, asked: statuses[0] ?? null };
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
