import { tagSentences } from '../../facts/tokens.ts';
import type { Passage } from '../../model/article.ts';
import type { CheckedPart } from '../../model/claim-check.ts';
import { includes } from '../../model/disagreements.ts';
import type { Fact, Quantity } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { isEntityTerm } from '../../search/analyze.ts';
import { factWords, type PlainFact } from '../../wording/fact-words.ts';
import { termSet, union } from '../told-terms.ts';

/** A number or date of the text outside its deals, the passage it stands in, and whether its sentence tells of a deal. */
export interface ClaimedNumber {
  readonly fact: PlainFact;
  readonly passage: Passage;
  readonly isByDeal: boolean;
}

/** A recorded fact with what stands around it: its passage, heading and title. */
export interface RecordedFact {
  readonly fact: Fact;
  readonly around: string;
  /** A part of a deal: its number tells of nothing else. */
  readonly isOfDeal: boolean;
}

/** Less of the claim's words than this in a sentence, and the sentence is about something else. */
const MIN_SHARED = 0.6;

/**
 * Checks a number or date outside any deal: supported where a sentence about the same thing says it, else not in the
 * record. Never contradicted: two sentences may count different things in the same words. Null for other kinds of facts.
 */
export function checkNumber(
  claimed: ClaimedNumber,
  recorded: readonly RecordedFact[],
  index: NameIndex,
): CheckedPart | null {
  const part = PARTS[claimed.fact.kind];
  if (!part) return null;
  const wanted = wantedOf(claimed, index);
  const saying = recorded.filter(({ fact, around, isOfDeal }) => {
    if (fact.polarity !== claimed.fact.polarity || !isSaid(claimed.fact, fact)) return false;
    return (!isOfDeal || claimed.isByDeal) && isAbout(wanted, termSet(fact.quote, index), termSet(around, index));
  });
  const said = [...new Set(saying.map(({ fact }) => factWords(fact)))].join('; ');
  return {
    part,
    text: '',
    span: claimed.fact.span,
    verdict: saying.length > 0 ? 'supported' : 'not-in-record',
    says: said || null,
    factIds: saying.map(({ fact }) => fact.id),
  };
}

/** What a sentence must tell to be about the same thing. */
interface Wanted {
  readonly words: readonly string[];
  /** What is done must be told: who lost 180 tanks did not order them. */
  readonly verbs: ReadonlySet<string>;
  readonly names: readonly string[];
}

function wantedOf({ fact: { quote, span }, passage }: ClaimedNumber, index: NameIndex): Wanted {
  const terms = termSet(quote, index);
  // A number in letters may stand in digits there.
  const own = termSet(passage.text.slice(span.start, span.end), index);
  const sentence = tagSentences(passage).find(({ start, end }) => start <= span.start && span.start < end);
  const verbs = sentence?.tokens.filter(({ tag, lemma }) => tag === 'VERB' && !REPORTING.has(lemma)) ?? [];
  return {
    words: [...terms].filter((term) => !isEntityTerm(term) && !own.has(term) && !/[ \d]/.test(term)),
    verbs: new Set(verbs.flatMap(({ text }) => [...termSet(text, index)])),
    names: [...terms].filter((term) => /^(?:country|maker|system):/.test(term)),
  };
}

/** Say only who says it. */
const REPORTING: ReadonlySet<string> = new Set([
  'say',
  'report',
  'tell',
  'claim',
  'state',
  'announce',
  'accord',
  'write',
]);

function isAbout({ words, verbs, names }: Wanted, told: ReadonlySet<string>, around: ReadonlySet<string>): boolean {
  const near = union(told, around);
  const shared = words.filter((term) => told.has(term)).length;
  const isDone = [...verbs].every((verb) => told.has(verb));
  return isDone && names.every((name) => near.has(name)) && shared > 0 && shared >= MIN_SHARED * words.length;
}

const PARTS: Partial<Record<PlainFact['kind'], CheckedPart['part']>> = {
  count: 'number',
  measure: 'number',
  percent: 'number',
  age: 'number',
  rate: 'number',
  money: 'value',
  time: 'date',
};

function isSaid(claimed: PlainFact, fact: Fact): boolean {
  if (claimed.kind === 'time') {
    // "Last year" of an undated text is no year.
    const isOpen = claimed.derivedFrom !== null && claimed.type !== 'DURATION';
    return !isOpen && fact.kind === 'time' && fact.type === claimed.type && fact.timex.startsWith(claimed.timex);
  }
  if (!isQuantity(claimed) || !isQuantity(fact) || fact.kind !== claimed.kind) return false;
  return unitOf(fact) === unitOf(claimed) && includes(claimed, fact) && fact.direction === claimed.direction;
}

type QuantityFact = Extract<PlainFact, Quantity>;

function isQuantity(fact: Fact): fact is QuantityFact {
  return fact.kind !== 'deal' && 'modifier' in fact;
}

function unitOf(fact: QuantityFact): string | null {
  if (fact.kind === 'money') return fact.currency;
  if (fact.kind === 'rate') return `${fact.unit} ${fact.per}`;
  return fact.unit;
}
