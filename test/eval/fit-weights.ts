import { mean, ndcgOf } from './score-search.ts';

/** One question's proposed passages as numbers. */
export interface FitQuery {
  /** A row a passage, the features in a fixed order. */
  readonly rows: readonly (readonly number[])[];
  /** Which rows are relevant. */
  readonly isRelevant: readonly boolean[];
  /** How many passages are relevant in the whole collection, proposed or not. */
  readonly relevant: number;
}

/** Questions that count as one, with the weight of the whole group. */
export interface FitGroup {
  readonly name: string;
  readonly weight: number;
  readonly queries: readonly FitQuery[];
}

/** Factors tried on each weight in turn, coarse before fine. */
const STEPS = [2, 0.5, 1.5, 0.67, 1.2, 0.83] as const;
/** A smaller gain is taken for chance. */
const MIN_GAIN = 0.0002;
const MAX_ROUNDS = 8;
/** Ranks that count. */
const TOP = 10;

/** Mean nDCG@10 of a group under weights. */
export function scoreGroup({ queries }: FitGroup, weights: readonly number[]): number {
  return mean(queries.map((query) => scoreQuery(query, weights)));
}

/**
 * Weights of features by coordinate ascent on the weighted mean nDCG@10 of the groups, from a start: each weight is
 * multiplied by each step as long as that helps. Weights stay positive, and the same start gives the same end.
 */
export function fitWeights(groups: readonly FitGroup[], start: readonly number[]): number[] {
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const score = (weights: readonly number[]) =>
    groups.reduce((sum, group) => sum + (group.weight / total) * scoreGroup(group, weights), 0);
  let best = { weights: [...start], score: score(start) };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = best.score;
    for (let feature = 0; feature < start.length; feature++) {
      for (const step of STEPS) {
        const weights = best.weights.map((weight, at) => (at === feature ? weight * step : weight));
        const tried = { weights, score: score(weights) };
        if (tried.score > best.score + MIN_GAIN) best = tried;
      }
    }
    if (best.score - before < MIN_GAIN) break;
  }
  return best.weights;
}

function scoreQuery({ rows, isRelevant, relevant }: FitQuery, weights: readonly number[]): number {
  const best: { at: number; score: number }[] = [];
  for (const [at, row] of rows.entries()) {
    let score = 0;
    for (let feature = 0; feature < weights.length; feature++) score += (row[feature] ?? 0) * (weights[feature] ?? 0);
    if (best.length === TOP && score <= (best[TOP - 1]?.score ?? 0)) continue;
    // Sorted insertion: of equals the one proposed first stays first.
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place--;
    best.splice(place, 0, { at, score });
    if (best.length > TOP) best.pop();
  }
  const found = best.map(({ at }) => isRelevant[at] ?? false);
  return ndcgOf(found, Math.min(TOP, relevant));
}
