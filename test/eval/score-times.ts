/**
 * Scores time expressions as TempEval-3 does (UzZaman and others, SemEval 2013, task 1): strict for the same extent,
 * relaxed for any overlap, value for an overlap with the right TIMEX3 value. Each label pairs with at most one guess.
 */

/** A time expression of a text, labelled or read. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** TIMEX3 value. */
  readonly value: string;
}

/** The pairs of one text, and what found no partner. */
export interface TimeAlignment<L extends TimeSpan, G extends TimeSpan> {
  readonly pairs: readonly { readonly label: L; readonly guess: G }[];
  readonly missed: readonly L[];
  readonly spurious: readonly G[];
}

/** F1 in per cent. */
export interface TimeScore {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** Pairs labels and guesses that overlap, those with the same extent first, else from left to right. */
export function alignTimes<L extends TimeSpan, G extends TimeSpan>(
  labels: readonly L[],
  guesses: readonly G[],
): TimeAlignment<L, G> {
  const pairs: { label: L; guess: G }[] = [];
  const open = { labels: new Set(labels), guesses: new Set(guesses) };
  for (const fits of [isSame, overlaps]) {
    for (const label of labels) {
      const guess = open.labels.has(label) ? [...open.guesses].find((each) => fits(label, each)) : undefined;
      if (!guess) continue;
      pairs.push({ label, guess });
      open.labels.delete(label);
      open.guesses.delete(guess);
    }
  }
  return { pairs, missed: [...open.labels], spurious: [...open.guesses] };
}

/** The three scores over many texts; 100 where nothing is labelled and nothing read. */
export function scoreTimes(alignments: readonly TimeAlignment<TimeSpan, TimeSpan>[]): TimeScore {
  const pairs = alignments.flatMap((each) => each.pairs);
  const unpaired = alignments.flatMap((each) => [...each.missed, ...each.spurious]).length;
  const total = 2 * pairs.length + unpaired;
  const f1 = (hits: number) => (total === 0 ? 100 : (200 * hits) / total);
  return {
    strict: f1(pairs.filter(({ label, guess }) => isSame(label, guess)).length),
    relaxed: f1(pairs.length),
    value: f1(pairs.filter(({ label, guess }) => label.value === guess.value).length),
  };
}

function isSame(a: TimeSpan, b: TimeSpan): boolean {
  return a.start === b.start && a.end === b.end;
}

function overlaps(a: TimeSpan, b: TimeSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
