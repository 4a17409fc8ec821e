/** Normalised discounted cumulated gain of the first `k` ids, each relevant or not (Järvelin and Kekäläinen 2002); 0 to 1. */
export function ndcgAt(k: number, ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const isRelevant = ranked.slice(0, k).map((id) => relevant.has(id));
  return ndcgOf(isRelevant, Math.min(k, relevant.size));
}

/** The same of ranks that are relevant or not, when at best the first `ideal` are. */
export function ndcgOf(isRelevant: readonly boolean[], ideal: number): number {
  let found = 0;
  for (const [rank, relevant] of isRelevant.entries()) if (relevant) found += gainAt(rank);
  let most = 0;
  for (let rank = 0; rank < ideal; rank++) most += gainAt(rank);
  return most === 0 ? 0 : found / most;
}

function gainAt(rank: number): number {
  return 1 / Math.log2(rank + 2);
}

/** 1 when one of the first `k` ids is relevant, else 0. */
export function hitsAt(k: number, ranked: readonly string[], relevant: ReadonlySet<string>): number {
  return ranked.slice(0, k).some((id) => relevant.has(id)) ? 1 : 0;
}

/** How often a random positive scores above a random negative, ties half: the area under the ROC curve; 0.5 is chance. */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((a, b) => a.score - b.score);
  let below = 0;
  let wins = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to++;
    const tied = all.slice(from, to);
    const positive = tied.filter((each) => each.positive).length;
    const negative = tied.length - positive;
    wins += positive * (below + negative / 2);
    below += negative;
    from = to;
  }
  return wins / (positives.length * negatives.length);
}

/** Share of scores at or above a threshold. */
export function shareAtLeast(threshold: number, scores: readonly number[]): number {
  return scores.filter((score) => score >= threshold).length / scores.length;
}

/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
