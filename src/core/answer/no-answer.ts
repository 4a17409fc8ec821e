import type { Verdict } from '../model/answer.ts';
import type { DealStatus } from '../model/fact.ts';
import { CONFIDENT, confidence } from '../search/abstain.ts';
import { analyze } from '../search/analyze.ts';
import { type Concept, hasConcept, nameTerms } from './concepts.ts';
import { dealWords } from './deal-words.ts';
import type { Inquiry } from './inquiry.ts';
import type { JudgedDeal } from './judge-deal.ts';

/** Why there is no better answer, and how far the record comes. */
export interface Refusal {
  readonly verdict: Exclude<Verdict, 'answered'>;
  readonly reason: string;
}

/** Reasons to show nothing at all; the first that holds is told. Each is nearer to an answer than the one before. */
const NOTHING: readonly ((inquiry: Inquiry) => string | null)[] = [
  ({ coverage }) => (coverage.articles === 0 ? 'The record holds no articles yet.' : null),
  (inquiry) =>
    isEmptyQuestion(inquiry) ? 'The question names nothing to look for: no country, maker, system or event.' : null,
  (inquiry) => {
    const unknown = inquiry.focus.names.filter((name) => isNowhere(name, inquiry) && !isImplied(name, inquiry));
    const names = unknown.map((name) => usualName(name, inquiry));
    return names.length > 0 ? `No article mentions ${listWords(names, 'or')}.` : null;
  },
  (inquiry) => {
    if (inquiry.hits.length > 0 && isRelated(inquiry)) return null;
    const { noun, rest, cues } = inquiry.focus;
    const unknown = [...noun, ...rest, ...cues].filter(({ isUnknown, label }) => isUnknown && /\p{L}/u.test(label));
    const words = unknown.slice(0, MAX_WORDS).map(({ label }) => `“${label}”`);
    return words.length > 0 ? `No article mentions ${listWords(words, 'or')}.` : 'No article found is about this.';
  },
];

/** A longer list of what was not found helps nobody. */
const MAX_WORDS = 4;

/** Why a question gets neither headline nor passages, or null when some passage bears on it. */
export function whyNothing(inquiry: Inquiry): Refusal | null {
  for (const check of NOTHING) {
    const reason = check(inquiry);
    if (reason !== null) return { verdict: 'none', reason };
  }
  return null;
}

/** Why the passages found give no headline, in words, with the nearest thing that they do say. */
export function whyRelated(inquiry: Inquiry, deals: readonly JudgedDeal[]): Refusal {
  const apart = namesApart(inquiry);
  if (apart) return { verdict: 'related', reason: `No passage found speaks of ${listWords(apart, 'and')} together.` };
  const nearest = deals.find(({ isAbout }) => isAbout)?.deal;
  const instead = nearest ? ` They do say: ${dealWords(nearest).replace(/\.$/, '')}.` : '';
  return { verdict: 'related', reason: `The articles found do not say ${gapWords(inquiry)}.${instead}` };
}

/** Joins words as English does: "a", "a or b", "a, b or c". */
export function listWords(words: readonly string[], conjunction: 'and' | 'or'): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length > 0 ? `${before.reverse().join(', ')} ${conjunction} ${last}` : last;
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
  return question.entities.find(({ id }) => id === name.entityId)?.name ?? name.label;
}

/** Stopwords and signs only. */
function isEmptyQuestion({ question, index }: Inquiry): boolean {
  const hasWord = analyze(question.text, index).some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return question.entities.length === 0 && !hasWord;
}

/** Whether the best passages share the question's names or its rarest words. */
function isRelated({ question, focus, hits, collection, index, termsOf }: Inquiry): boolean {
  // Unknown names have been told before, so that each of these stands in some passage.
  if (focus.names.length > 0) return true;
  if (confidence(question, hits, { collection, index }) >= CONFIDENT) return true;
  const [best] = hits;
  const content = [...focus.noun, ...focus.rest];
  const asked = content.length > 0 ? content : focus.concepts;
  const most = Math.max(...asked.map(({ weight }) => weight));
  const rarest = asked.filter(({ weight }) => weight === most);
  return best !== undefined && rarest.every((concept) => hasConcept(termsOf(best.passage.text), concept));
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

/** What is not said of one thing and of several. */
const STATUS_GAP: Record<DealStatus, readonly [one: string, several: string]> = {
  considered: ['is considered', 'are considered'],
  negotiating: ['is being negotiated', 'are being negotiated'],
  planned: ['is planned', 'are planned'],
  option: ['is under option', 'are under option'],
  ordered: ['was ordered', 'were ordered'],
  delivered: ['was delivered', 'were delivered'],
  cancelled: ['was cancelled', 'were cancelled'],
};

function gapWords(inquiry: Inquiry): string {
  const { question, focus } = inquiry;
  const { asked } = focus.deal;
  switch (question.asks) {
    case 'how-many': {
      if (!focus.kind.wants.includes('count')) return 'that figure';
      const status = asked ? `${STATUS_GAP[asked][1]}${sideWords(inquiry)}` : '';
      return ['how many', focus.nounWords, status].filter(Boolean).join(' ');
    }
    case 'how-much':
      return 'how much';
    case 'when':
      return focus.kind.duration ? 'how long' : 'when';
    case 'who':
      return 'who';
    case 'where':
      return 'where';
    case 'what':
      return asked && !focus.kind.isOpen ? `what ${STATUS_GAP[asked][0]}${sideWords(inquiry)}` : 'this';
  }
}

/** The sides and the year that the question asked about. */
function sideWords({ focus, question }: Inquiry): string {
  const { buyers, years } = focus.deal;
  const names = question.entities.filter(({ id }) => buyers.includes(id)).map(({ name }) => name);
  const by = names.length > 0 ? ` by ${listWords(names, 'and')}` : '';
  return years.length > 0 ? `${by} in that year` : by;
}
