import type { Asks, Candidate, Collection, Hit, Question, Term } from '../model/answer.ts';
import type { FactKind } from '../model/fact.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type AskedWord, askedWords } from './asked-words.ts';
import { type Features, lexicalFeatures, strengths, sum } from './features.ts';
import { type Match, readMatch } from './read-match.ts';
import { WEIGHTS } from './weights.ts';

export interface RankOptions {
  /** The known names: those that the question was analysed with. */
  readonly index: NameIndex;
  /** Which kinds of facts a passage holds; left out where no facts were read. */
  readonly holds?: (passageId: string) => ReadonlySet<FactKind>;
}

/** The proposed passages and the figures of the whole collection, as the candidates port gives them. */
export interface Proposed {
  readonly candidates: readonly Candidate[];
  readonly collection: Collection;
}

/**
 * The proposed passages that share a word with the question, best first. The order rests on the passages' text alone,
 * not on who proposed them or in which order; equals stand newest first, then by passage id.
 */
export function rank(
  question: Pick<Question, 'terms' | 'asks'>,
  { candidates, collection }: Proposed,
  options: RankOptions,
): Hit[] {
  const words = askedWords(question.terms, collection);
  const matches = candidates
    .map((candidate) => readMatch(candidate, words, options.index))
    .filter(({ occurrences, inTitle }) => occurrences.length > 0 || inTitle.some((strength) => strength > 0));
  const articles = articleShares(matches, words);
  const hits = matches.map((match): Hit => {
    const { article, passage } = match.candidate;
    const features: Features = {
      ...lexicalFeatures(match, words, collection.averageLength),
      article: articles.get(article.id) ?? 0,
      answer: holdsAnswer(question.asks, options.holds?.(passage.id)),
    };
    const matched = match.occurrences.map(({ term }) => term);
    return { article, passage, score: scoreOf(features), matched: distinct(matched), why: explain(features) };
  });
  return hits.sort(
    (a, b) =>
      b.score - a.score || compare(b.article.published, a.article.published) || compare(a.passage.id, b.passage.id),
  );
}

/** The kinds of facts that answer each kind of question; any passage may answer "what". */
const ANSWERS: Record<Asks, readonly FactKind[]> = {
  'how-many': ['count'],
  'how-much': ['money', 'measure', 'percent'],
  when: ['time'],
  who: ['person', 'organisation'],
  where: ['place'],
  what: [],
};

function holdsAnswer(asks: Asks, kinds: ReadonlySet<FactKind> | undefined): number {
  return kinds && ANSWERS[asks].some((kind) => kinds.has(kind)) ? 1 : 0;
}

/** For each article, the share of the question's rarity that its proposed passages hold together. */
function articleShares(matches: readonly Match[], words: readonly AskedWord[]): Map<string, number> {
  const found = new Map<string, number[]>();
  for (const { candidate, occurrences } of matches) {
    const here = strengths(occurrences, words.length);
    const before = found.get(candidate.article.id) ?? [];
    found.set(
      candidate.article.id,
      here.map((strength, at) => Math.max(strength, before[at] ?? 0)),
    );
  }
  const total = sum(words.map((word) => word.idf)) || 1;
  const share = (strengths: readonly number[]) => sum(words.map(({ idf }, at) => idf * (strengths[at] ?? 0))) / total;
  return new Map([...found].map(([article, strengths]) => [article, share(strengths)]));
}

function scoreOf(features: Features): number {
  return sum(weighted(features).map(([, value]) => value));
}

function explain(features: Features): string[] {
  return weighted(features)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([why, value]) => `${why} (${value.toFixed(2)})`);
}

function weighted(features: Features): [string, number][] {
  return Object.entries(WEIGHTS).map(([name, { weight, why }]) => [why, weight * features[name as keyof Features]]);
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ span }) => {
    const key = `${span.start}-${span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
