/** A passage as likeness sees it. */
export interface Likened {
  /** Its terms that are not asked for, each once. */
  readonly others: ReadonlySet<string>;
  /** How well it matches by words alone. */
  readonly score: number;
}

/** Best passages that the others are likened to, and the terms taken from them. */
const MODELS = 10;
const SHARED_TERMS = 15;

/**
 * For each passage, how much it has of what the best other passages have in common beside the asked words, from 0 to 1:
 * pseudo-relevance feedback (Rocchio 1971) inside the proposed passages. A term counts when two of the others have it.
 * `frequency` tells in how many of the passages each term stands.
 */
export function likeness(passages: readonly Likened[], frequency: ReadonlyMap<string, number>): number[] {
  const models = [...passages].sort((a, b) => b.score - a.score).slice(0, MODELS);
  const counts = countTerms(models);
  const shared = [...counts].filter(([, { times }]) => times >= 2);
  const weigh = (without: Likened | null) => {
    const weights: [term: string, weight: number][] = [];
    for (const [term, { times, score }] of shared) {
      const isOwn = without?.others.has(term) ?? false;
      if (isOwn && times < 3) continue;
      const rarity = Math.log(1 + passages.length / (frequency.get(term) ?? 1));
      weights.push([term, rarity * (isOwn ? score - (without?.score ?? 0) : score)]);
    }
    return weights.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, SHARED_TERMS);
  };
  const ofAll = weigh(null);
  return passages.map((passage) => shareOf(passage, models.includes(passage) ? weigh(passage) : ofAll));
}

/** In how many passages each term stands, and how well those match together. */
function countTerms(passages: readonly Likened[]): Map<string, { times: number; score: number }> {
  const counts = new Map<string, { times: number; score: number }>();
  for (const { others, score } of passages) {
    for (const term of others) {
      const count = counts.get(term) ?? { times: 0, score: 0 };
      count.times += 1;
      count.score += score;
      counts.set(term, count);
    }
  }
  return counts;
}

function shareOf({ others }: Likened, weights: readonly (readonly [term: string, weight: number])[]): number {
  let total = 0;
  let found = 0;
  for (const [term, weight] of weights) {
    total += weight;
    if (others.has(term)) found += weight;
  }
  return total === 0 ? 0 : found / total;
}
