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
 * pseudo-relevance feedback (Rocchio 1971) inside the proposed passages. A term counts when two of the best have it.
 */
export function likeness(passages: readonly Likened[]): number[] {
  const frequency = new Map<string, number>();
  for (const { others } of passages) {
    for (const term of others) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const rare = (term: string) => Math.log(1 + passages.length / (frequency.get(term) ?? 1));
  const models = [...passages].sort((a, b) => b.score - a.score).slice(0, MODELS);
  const ofAll = sharedTerms(models, rare);
  return passages.map((passage) => {
    const own = models.includes(passage);
    const shared = own
      ? sharedTerms(
          models.filter((model) => model !== passage),
          rare,
        )
      : ofAll;
    let total = 0;
    let found = 0;
    for (const [term, weight] of shared) {
      total += weight;
      if (passage.others.has(term)) found += weight;
    }
    return total === 0 ? 0 : found / total;
  });
}

function sharedTerms(models: readonly Likened[], rare: (term: string) => number): [string, number][] {
  const seen = new Map<string, { times: number; score: number }>();
  for (const { others, score } of models) {
    for (const term of others) {
      const before = seen.get(term);
      if (before) {
        before.times += 1;
        before.score += score;
      } else seen.set(term, { times: 1, score });
    }
  }
  return [...seen]
    .filter(([, { times }]) => times >= 2)
    .map(([term, { score }]): [string, number] => [term, score * rare(term)])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SHARED_TERMS);
}
