/** A term of a question as the database is asked for it. */
export interface PlannedTerm {
  /** As kept. */
  readonly term: string;
  readonly passages: number;
  /** In nats. */
  readonly rarity: number;
  /** Equal for a name and the words that it is written with. */
  readonly concept: string;
}

/** What is looked for among all passages: one must have an opener; adders only make it better. Both rarest first. */
export interface MatchPlan {
  readonly passages: number;
  readonly openers: readonly PlannedTerm[];
  readonly adders: readonly PlannedTerm[];
}

/** One look at the index: passages with a term of `must`, and with one of `also` unless that is empty. */
export interface Step {
  readonly must: readonly PlannedTerm[];
  readonly also: readonly PlannedTerm[];
  readonly adders: readonly PlannedTerm[];
  /** Share of all passages that is looked at: the newest. */
  readonly newest: number;
}

/** So many passages are scored in some 30 ms, during which SQLite holds up the whole process. */
const MAX_SCORED = 10_000;

/**
 * The looks to take until enough is found. Where even a question's rarest term stands in very many passages, those come
 * first that have another of its words as well, and of too many of them only the newest are looked at: news are asked
 * for by common words when they are new.
 */
export function steps({ passages, openers, adders }: MatchPlan): Step[] {
  if (openers.length === 0) return [];
  const met = totalOf(openers);
  if (met <= MAX_SCORED) return [{ must: openers, also: [], adders, newest: 1 }];
  const concepts = new Set(openers.map(({ concept }) => concept));
  const others = adders.filter(({ concept }) => !concepts.has(concept));
  const last = { must: openers, also: [], adders: [], newest: MAX_SCORED / met };
  if (others.length === 0) return [last];
  const metTogether = met * Math.min(1, totalOf(others) / passages);
  return [{ must: openers, also: others, adders: [], newest: Math.min(1, MAX_SCORED / metTogether) }, last];
}

function totalOf(terms: readonly PlannedTerm[]): number {
  return terms.reduce((total, { passages }) => total + passages, 0);
}
