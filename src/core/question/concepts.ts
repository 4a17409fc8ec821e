import { DEAL_VERBS } from '../facts/lexicon/deal-verbs.ts';
import type { Collection, Question, Term } from '../model/answer.ts';
import type { Span } from '../model/article.ts';
import { foldText } from '../names/fold-text.ts';
import { isEntityTerm } from '../search/analyze.ts';
import { stemWord } from '../search/stem-word.ts';

/** One thing that a question speaks of: a known name however it is written, a designation, or a word. */
export interface Concept {
  /** As the question has it. */
  readonly label: string;
  readonly span: Span;
  /** Id of the known name, or null for a word. */
  readonly entityId: string | null;
  /** Its whole term: the entity's id, `trg300`, or the stem. */
  readonly term: string;
  /** The stems of its words: all of them together stand for the whole too. */
  readonly words: readonly string[];
  /** Of a name of several words that no list has, its neighbouring stems: "steve job". They must be neighbours in a text too. */
  readonly pairs: readonly string[];
  /** Stems that say the same of a deal: "purchased" for "buy". */
  readonly synonyms: readonly string[];
  /** True when no passage of the record has it. */
  readonly isUnknown: boolean;
  /** Weight: the rarer in the record, the more it says (inverse document frequency, as in BM25). */
  readonly weight: number;
}

/** The concepts of a question, in its order, each once. */
export function readConcepts(question: Question, collection: Collection): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const terms of groupByPlace(question.terms)) {
    const concept = toConcept(terms, question.text, collection);
    if (!concepts.has(concept.term)) concepts.set(concept.term, concept);
  }
  return [...concepts.values()];
}

/** Neighbouring concepts as one, for a name of several words: "Steve Jobs". */
export function joinConcepts(first: Concept, second: Concept): Concept {
  const last = first.words.at(-1) ?? first.term;
  return {
    ...first,
    label: `${first.label} ${second.label}`,
    span: { start: first.span.start, end: second.span.end },
    term: `${first.term} ${second.term}`,
    words: [...(first.words.length > 0 ? first.words : [first.term]), second.term],
    pairs: [...first.pairs, `${last} ${second.term}`],
    synonyms: [],
    isUnknown: first.isUnknown || second.isUnknown,
    weight: Math.max(first.weight, second.weight),
  };
}

/** Terms whose places overlap are one thing: a name and its words, a designation and its parts. */
function groupByPlace(terms: readonly Term[]): Term[][] {
  const groups: { terms: Term[]; end: number }[] = [];
  for (const term of [...terms].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = groups.at(-1);
    if (last && term.span.start < last.end) {
      last.terms.push(term);
      last.end = Math.max(last.end, term.span.end);
    } else {
      groups.push({ terms: [term], end: term.span.end });
    }
  }
  return groups.map((group) => group.terms);
}

function toConcept(terms: readonly Term[], text: string, collection: Collection): Concept {
  const entity = terms.find((term) => isEntityTerm(term.text));
  const longest = terms.reduce((a, b) => (b.span.end - b.span.start > a.span.end - a.span.start ? b : a));
  const { span } = entity ?? longest;
  const term = (entity ?? longest).text;
  const words = terms.map((each) => each.text).filter((each) => each !== term);
  const frequency = frequencyOf(term, words, collection);
  return {
    label: text.slice(span.start, span.end),
    span,
    entityId: entity?.text ?? null,
    term,
    words,
    pairs: [],
    synonyms: synonymsOf(text.slice(span.start, span.end)),
    isUnknown: frequency === 0,
    weight: Math.log(1 + (collection.passages - frequency + 0.5) / (frequency + 0.5)),
  };
}

/** Verbs of one frame tell one event; those of wanting and choosing differ too much among themselves. */
const LIKE: ReadonlySet<string> = new Set(['buy', 'order', 'sell', 'supply', 'receive', 'lease', 'donate']);

function synonymsOf(word: string): string[] {
  const frame = DEAL_VERBS.get(foldText(word))?.frameName;
  if (!frame || !LIKE.has(frame)) return [];
  return [...DEAL_VERBS].filter(([, verb]) => verb.frameName === frame).map(([form]) => stemWord(form));
}

/** In how many passages a concept stands: the whole, or else at most the rarest of its words. */
function frequencyOf(term: string, words: readonly string[], { documentFrequency }: Collection): number {
  const whole = documentFrequency.get(term) ?? 0;
  if (whole > 0 || words.length === 0) return whole;
  return Math.min(...words.map((word) => documentFrequency.get(word) ?? 0));
}
