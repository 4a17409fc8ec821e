import type { Collection, Hit, Question } from '../model/answer.ts';
import type { NameIndex } from '../names/name-index.ts';
import { askedWords, rarity } from './asked-words.ts';
import { type MatchContext, readMatches } from './read-matches.ts';

/** From here on hits are taken to be about the question. */
export const CONFIDENT = 0.5;

/** The figures of the collection and the names that the question was analysed with. */
export interface ConfidenceContext {
  readonly collection: Collection;
  readonly index: NameIndex;
}

/** What tells whether the record has the question's topic at all. */
export interface Signals {
  /** The best hit's score in units of what chance alone finds in a collection of this size, as a logarithm. */
  readonly evidence: number;
  /** Share of the question's rarity that the best ten hits have on average: a topic is rarely in one passage only. */
  readonly common: number;
  /** The same of the best hit, by how early the words come: its subject rather than an aside. */
  readonly early: number;
  /** Share of the question's rarity in words that stand nowhere as they are spelt. */
  readonly unknown: number;
  /** The more passages, the more of a question is met by chance: logarithm of their number. */
  readonly size: number;
}

/** Weights of a logistic, fitted by test/eval/run-fit-abstention.ts on questions put to their own and to other collections. */
export const SIGNAL_WEIGHTS: Signals = { evidence: 5.8, common: 3.1, early: 9.2, unknown: -5.3, size: -0.56 };
export const SIGNAL_BIAS = -5.1;

const BEST = 10;
/** Questions of so few words say too little for one of them to be missing, and all of it is enough. */
const SHORT = 2;

/**
 * How likely the best hits are about what is asked, from 0 to 1. A question of one or two words is judged by whether the
 * best hit and its title have them all. `hits` are ranked; the best ten are enough.
 */
export function confidence(
  question: Pick<Question, 'terms'>,
  hits: readonly Hit[],
  context: ConfidenceContext,
): number {
  const asked = askedWords(question.terms, context.collection);
  const likely = likelihood(question, hits, context);
  if (asked.length > SHORT) return likely;
  const [best] = readMatches(hits.slice(0, 1), asked, contextOf(context));
  const hasAll = best?.strengths.every((strength) => strength > 0) ?? false;
  return hasAll ? Math.max(likely, CONFIDENT) : 0;
}

/** The same without the rule for short questions: comparable between questions of every length. */
export function likelihood(
  question: Pick<Question, 'terms'>,
  hits: readonly Hit[],
  context: ConfidenceContext,
): number {
  const signals = readSignals(question, hits, context);
  if (!signals) return 0;
  const names = Object.keys(SIGNAL_WEIGHTS) as (keyof Signals)[];
  const sum = names.reduce((total, name) => total + SIGNAL_WEIGHTS[name] * signals[name], SIGNAL_BIAS);
  return 1 / (1 + Math.exp(-sum));
}

/** The signals of a question's ranked hits; null when there are none. */
export function readSignals(
  question: Pick<Question, 'terms'>,
  hits: readonly Hit[],
  context: ConfidenceContext,
): Signals | null {
  const { collection } = context;
  const words = askedWords(question.terms, collection);
  const read = readMatches(hits.slice(0, BEST), words, contextOf(context));
  const [best] = read;
  const [first] = hits;
  if (!best || !first) return null;
  const total = rarity(words, () => 1) || 1;
  const size = Math.log(1 + collection.passages);
  const isUnknown = (word: number) => !collection.documentFrequency.get(words[word]?.text ?? '');
  return {
    evidence: Math.log(1 + first.score / size),
    common: read.reduce((sum, { features }) => sum + features.covered, 0) / read.length / total,
    early: best.features.early / total,
    unknown: rarity(words, (word) => (isUnknown(word) ? 1 : 0)) / total,
    size,
  };
}

function contextOf({ collection, index }: ConfidenceContext): MatchContext {
  return { averageLength: collection.averageLength, index };
}
