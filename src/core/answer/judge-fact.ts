import type { Deal } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import type { Concept } from '../question/concepts.ts';
import type { Focus } from '../question/focus.ts';
import type { PlainFact } from '../wording/fact-words.ts';
import type { Inquiry } from './inquiry.ts';
import { coverageOf, hasConcept } from './match-concept.ts';
import { nameTerms, union } from './told-terms.ts';

/** How a plain fact meets a question. */
export interface JudgedFact {
  readonly fact: PlainFact;
  /** Whether its sentence is about what is asked. */
  readonly fits: boolean;
  /** Share of the question's weight that its sentence has. */
  readonly coverage: number;
}

/** A sentence with less of the question's other words is about something else. */
const MIN_REST = 0.5;

/** The facts of these kinds, the one in the best sentence first; in one sentence, in text order. */
export function judgeFacts(inquiry: Inquiry, isWanted: (fact: PlainFact) => boolean): JudgedFact[] {
  const wanted = inquiry.facts.filter((fact) => fact.kind !== 'deal').filter(isWanted);
  return wanted.map((fact) => judge(fact, inquiry)).sort((a, b) => compareFacts(a, b, inquiry));
}

/** Whether a fact's words are part of what a deal was read from: then the deal tells of it, with its status. */
export function belongsToDeal(fact: PlainFact, deals: readonly Deal[]): boolean {
  return deals.some(({ passageId, evidence }) => {
    const { number, when, money } = evidence;
    return [number, when, money].some(
      (words) =>
        words &&
        (words.passageId === undefined ? passageId : words.passageId) === fact.passageId &&
        words.start < fact.span.end &&
        fact.span.start < words.end,
    );
  });
}

function judge(fact: PlainFact, inquiry: Inquiry): JudgedFact {
  const { focus, termsOf } = inquiry;
  const told = termsOf(fact.quote);
  const rest = [...focus.rest, ...focus.cues];
  const isCounted = fact.kind !== 'count' || isAbout(focus.noun, termsOf(`${fact.item ?? ''}. ${fact.unit ?? ''}`));
  const fits =
    fact.polarity === 'affirmed' &&
    isPointed(fact, focus) &&
    isCounted &&
    namesStand(fact, inquiry) &&
    coverageOf(rest, told) >= MIN_REST &&
    focus.deal.years.every((year) => fact.quote.includes(year));
  return { fact, fits, coverage: coverageOf(focus.concepts, told) };
}

/** Of names there are many: one word in common is too little to choose one by ("who reports it?"). */
function isPointed({ kind }: PlainFact, { names, content }: Focus): boolean {
  const isName = kind === 'person' || kind === 'organisation' || kind === 'place';
  return !isName || names.length > 0 || content.length > 1;
}

function isAbout(noun: readonly Concept[], terms: ReadonlySet<string>): boolean {
  return noun.every((concept) => hasConcept(terms, concept));
}

/**
 * Whether a fact rests on every name asked about: they stand in its sentence, or, for a name of the list and where that
 * sentence names nothing else of the sort, in the paragraph or the article's title.
 */
function namesStand(fact: PlainFact, inquiry: Inquiry): boolean {
  const { focus, termsOf, hitOf, index } = inquiry;
  const told = fact.kind === 'person' ? union(termsOf(fact.quote), nameTerms(fact.name, index)) : termsOf(fact.quote);
  const hit = hitOf(fact);
  const around = termsOf(`${hit?.article.title ?? ''}. ${hit?.passage.heading ?? ''}. ${hit?.passage.text ?? ''}`);
  return focus.names.every(
    (name) => hasConcept(told, name) || (hasConcept(around, name) && !namesAnother(told, name, focus.names)),
  );
}

/** "India" asked for, and the sentence is about Pakistan. */
function namesAnother(told: ReadonlySet<string>, name: Concept, names: readonly Concept[]): boolean {
  const kind = name.entityId?.split(':')[0];
  // Of a name that is not in the list the desk cannot tell whether another stands for it.
  if (!kind) return true;
  const asked = new Set(names.map(({ entityId }) => entityId));
  return [...told].some((term) => term.startsWith(`${kind}:`) && !asked.has(term));
}

function compareFacts(a: JudgedFact, b: JudgedFact, inquiry: Inquiry): number {
  return (
    Number(b.fits) - Number(a.fits) ||
    Math.round(b.coverage * 20) - Math.round(a.coverage * 20) ||
    // Of two mentions of a person, the one that says who that is.
    Number(hasRole(b.fact)) - Number(hasRole(a.fact)) ||
    inquiry.rankOf(a.fact) - inquiry.rankOf(b.fact) ||
    compareText(a.fact.passageId, b.fact.passageId) ||
    a.fact.span.start - b.fact.span.start ||
    compareText(a.fact.id, b.fact.id)
  );
}

function hasRole(fact: PlainFact): boolean {
  return fact.kind === 'person' && fact.role !== null;
}
