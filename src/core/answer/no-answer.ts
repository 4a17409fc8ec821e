import type { Concept } from '../question/concepts.ts';
import { filterWords } from '../question/filter-words.ts';
import type { Focus } from '../question/focus.ts';
import { CONFIDENT, confidence } from '../search/abstain.ts';
import { analyze } from '../search/analyze.ts';
import { clip } from '../wording/clip.ts';
import { dealWords } from '../wording/deal-words.ts';
import { gapWords, listWords } from './gap-words.ts';
import type { Inquiry } from './inquiry.ts';
import type { JudgedDeal } from './judge-deal.ts';
import { coverageOf, hasConcept } from './match-concept.ts';
import { nameTerms } from './told-terms.ts';

/** Reasons to show nothing at all; the first that holds is told. Each is nearer to an answer than the one before. */
const NOTHING: readonly ((inquiry: Inquiry) => string | null)[] = [
  ({ coverage }) => (coverage.articles === 0 ? 'The record holds no articles yet.' : null),
  (inquiry) =>
    isEmptyQuestion(inquiry) ? 'The question names nothing to look for: no country, maker, system or event.' : null,
  (inquiry) => {
    const unknown = inquiry.focus.names.filter((name) => isNowhere(name, inquiry) && !isImplied(name, inquiry));
    const names = unknown.slice(0, MAX_WORDS).map((name) => usualName(name, inquiry));
    return names.length > 0 ? `No article mentions ${listWords(names, 'or')}.` : null;
  },
  ({ question: { filters }, hits }) => {
    const words = filters ? filterWords(filters) : '';
    return hits.length === 0 && words !== '' ? `Nothing found about this is left with ${words}.` : null;
  },
  (inquiry) => {
    if (inquiry.hits.length > 0 && isRelated(inquiry)) return null;
    const unknown = subjectOf(inquiry.focus).filter(({ isUnknown, label }) => isUnknown && /\p{L}/u.test(label));
    const words = unknown.slice(0, MAX_WORDS).map(({ label }) => `“${clip(label, MAX_CHARS)}”`);
    return words.length > 0 ? `No article mentions ${listWords(words, 'or')}.` : 'No article found is about this.';
  },
];

/** A longer list of what was not found helps nobody. */
const MAX_WORDS = 4;
/** Nor does a longer word. */
const MAX_CHARS = 60;

/** Why a question gets neither headline nor passages, or null when some passage bears on it. */
export function whyNothing(inquiry: Inquiry): string | null {
  for (const check of NOTHING) {
    const reason = check(inquiry);
    if (reason !== null) return reason;
  }
  return null;
}

/** Why the passages found give no headline, with the nearest thing that they do say. */
export function whyNoHeadline(inquiry: Inquiry, deals: readonly JudgedDeal[]): string {
  const apart = namesApart(inquiry);
  if (apart) return `No passage found speaks of ${listWords(apart.slice(0, MAX_WORDS), 'and')} together.`;
  const nearest = deals.find(({ isAbout }) => isAbout)?.deal;
  const instead = nearest ? ` They do say: ${dealWords(nearest).replace(/\.$/, '')}.` : '';
  return `The articles found do not say ${gapWords(inquiry)}.${instead}`;
}

/** A name that no passage has; one of several words must stand in one of the best passages or be a person's in them. */
function isNowhere(name: Concept, { hits, facts, termsOf, index }: Inquiry): boolean {
  if (name.isUnknown || name.pairs.length === 0) return name.isUnknown;
  const isInText = hits.some(({ article, passage }) => hasConcept(termsOf(`${article.title}. ${passage.text}`), name));
  return !isInText && !facts.some((fact) => fact.kind === 'person' && hasConcept(nameTerms(fact.name, index), name));
}

/** A country that no article names, though a maker or place of that country is in a fact: France behind Dassault. */
function isImplied(name: Concept, inquiry: Inquiry): boolean {
  const country = usualName(name, inquiry);
  return inquiry.facts.some((fact) => {
    if (fact.kind === 'deal') return fact.buyerCountry === country || fact.supplierCountry === country;
    return fact.kind === 'place' && fact.country === country;
  });
}

function usualName(name: Concept, { question }: Inquiry): string {
  return question.entities.find(({ id }) => id === name.entityId)?.name ?? clip(name.label, MAX_CHARS);
}

/** Stopwords and signs only. */
function isEmptyQuestion({ question, index }: Inquiry): boolean {
  const hasWord = analyze(question.text, index).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return question.entities.length === 0 && !hasWord;
}

/** Less of the question's weight than this in the best passage is a word by chance. */
const MIN_RELATED = 0.4;

/** Whether the best passages share the question's names or its rarest words. */
function isRelated({ question, focus, hits, collection, index, termsOf }: Inquiry): boolean {
  // Unknown names have been told before, so that each of these stands in some passage.
  if (focus.names.length > 0) return true;
  if (confidence(question, hits, { collection, index }) >= CONFIDENT) return true;
  return hits.some(({ passage }) => coverageOf(subjectOf(focus), termsOf(passage.text)) >= MIN_RELATED);
}

/** What a question without names is about: its words without those of dealing, where there are any. */
function subjectOf({ noun, rest, content }: Focus): readonly Concept[] {
  return noun.length + rest.length > 0 ? [...noun, ...rest] : content;
}

/** The names of the question, when no one passage or its title has them all. */
function namesApart(inquiry: Inquiry): readonly string[] | null {
  const { focus, hits, termsOf } = inquiry;
  if (focus.names.length < 2) return null;
  const isTogether = hits.some(({ passage, article }) =>
    focus.names.every((name) => hasConcept(termsOf(`${article.title}. ${passage.text}`), name)),
  );
  return isTogether ? null : focus.names.map((name) => usualName(name, inquiry));
}
