import type { Asks, Candidate, Collection, Hit, Question, Term } from '../model/answer.ts';
import type { Span } from '../model/article.ts';
import type { FactKind } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import type { NameIndex } from '../names/name-index.ts';
import { askedWords } from './asked-words.ts';
import type { Features } from './features.ts';
import { seemsToHold } from './holds-by-shape.ts';
import { type MatchedCandidate, readMatches } from './read-matches.ts';
import { WEIGHTS } from './weights.ts';

export interface RankOptions {
  /** The known names: those that the question was analysed with. */
  readonly index: NameIndex;
  /** Which kinds of facts a passage holds in one of its sentences; where no facts were read, the sentence's shape tells. */
  readonly holds?: (passageId: string, sentence: Span) => ReadonlySet<FactKind>;
  /** How many hits are wanted; all of them when left out. */
  readonly limit?: number;
}

/** The proposed passages and the figures of the whole collection, as the candidates port gives them. */
export interface Proposed {
  readonly candidates: readonly Candidate[];
  readonly collection: Collection;
}

/** What of a question the ranker looks at. */
export type Ranked = Pick<Question, 'terms' | 'asks'>;

/** A proposed passage with the features that make its score. */
export interface Weighed {
  readonly candidate: Candidate;
  readonly features: Features;
  /** The question's terms found in its text. */
  readonly matched: readonly Term[];
}

/**
 * The proposed passages that share a word with the question, best first. The order rests on the passages' text alone,
 * not on the order of proposal; equals stand newest first, then by passage id.
 */
export function rank(question: Ranked, proposed: Proposed, options: RankOptions): Hit[] {
  const scored = weigh(question, proposed, options).map((weighed) => {
    const parts = scoreParts(weighed.features);
    return { ...weighed, parts, score: parts.reduce((total, { value }) => total + value, 0) };
  });
  scored.sort((a, b) => b.score - a.score || compareEquals(a.candidate, b.candidate));
  return scored
    .slice(0, options.limit)
    .map(({ candidate, score, matched, parts }) => ({ ...candidate, score, matched, why: explain(parts) }));
}

function compareEquals(a: Candidate, b: Candidate): number {
  return compareText(b.article.published, a.article.published) || compareText(a.passage.id, b.passage.id);
}

/** The features of the proposed passages that share a word with the question, in the order of their ids. */
export function weigh(question: Ranked, { candidates, collection }: Proposed, options: RankOptions): Weighed[] {
  const ordered = [...candidates].sort((a, b) => compareText(a.passage.id, b.passage.id));
  const words = askedWords(question.terms, collection);
  const kinds = ANSWERS[question.asks];
  const holds = ({ candidate: { passage }, best }: MatchedCandidate) => {
    const held = options.holds?.(passage.id, best);
    return held ? kinds.some((kind) => held.has(kind)) : seemsToHold(passage.text.slice(best.start, best.end), kinds);
  };
  const context = { averageLength: collection.averageLength, index: options.index };
  return readMatches(ordered, words, context).map((match) => ({
    candidate: match.candidate,
    matched: distinct(match.matched),
    features: { ...match.features, answer: kinds.length > 0 && holds(match) ? 1 : 0 },
  }));
}

/** One term a place: a word can stand for two of the question's, as Turkish does for Turkey and Ankara. */
function distinct(terms: readonly Term[]): Term[] {
  const byPlace = new Map<number, Term>();
  for (const term of terms) if (!byPlace.has(term.span.start)) byPlace.set(term.span.start, term);
  return [...byPlace.values()];
}

/** The kinds of facts that answer each kind of question; any passage may answer "what". */
const ANSWERS: Record<Asks, readonly FactKind[]> = {
  'how-many': ['count', 'measure', 'percent', 'age'],
  'how-much': ['money', 'measure', 'percent'],
  when: ['time'],
  who: ['person', 'organisation'],
  where: ['place'],
  what: [],
};

interface ScorePart {
  readonly why: string;
  readonly value: number;
}

function scoreParts(features: Features): ScorePart[] {
  return FEATURES.map((name) => ({ why: WEIGHTS[name].why, value: WEIGHTS[name].weight * features[name] }));
}

const FEATURES = Object.keys(WEIGHTS) as (keyof Features)[];

function explain(parts: readonly ScorePart[]): string[] {
  return parts
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ why, value }) => `${why} (${value.toFixed(2)})`);
}
