import type { Concept } from '../question/concepts.ts';

/** Whether a text of these terms has the concept itself, by whatever name. */
export function hasConcept(terms: ReadonlySet<string>, concept: Concept): boolean {
  if (concept.pairs.length > 0) return concept.pairs.every((pair) => terms.has(pair));
  if (terms.has(concept.term)) return true;
  if (concept.words.length > 0 && concept.words.every((word) => terms.has(word))) return true;
  return concept.synonyms.some((word) => terms.has(word));
}

/** How much of the concepts' weight a text of these terms has, in whatever form of the word, 0 to 1; 1 when there are none. */
export function coverageOf(concepts: readonly Concept[], terms: ReadonlySet<string>): number {
  const total = sum(concepts);
  return total === 0
    ? 1
    : sum(concepts.filter((concept) => hasConcept(terms, concept) || hasRelative(terms, concept))) / total;
}

function sum(concepts: readonly Concept[]): number {
  return concepts.reduce((total, { weight }) => total + weight, 0);
}

/** Shorter stems than this are not taken for the beginning of a longer one: "port" is not in "portug". */
const MIN_SHARED_STEM = 4;
const MAX_SUFFIX = 6;

/**
 * "lead" is met by "leadership": one stem begins the other and the rest is an ending. Good enough for what a sentence is
 * about; what is counted must be the thing itself, for a tanker is no tank.
 */
function hasRelative(terms: ReadonlySet<string>, { term, entityId, pairs }: Concept): boolean {
  if (entityId !== null || pairs.length > 0 || term.length < MIN_SHARED_STEM || /\d/.test(term)) return false;
  for (const other of terms) {
    if (other.length < MIN_SHARED_STEM || /[: ]/.test(other)) continue;
    const [short, long] = other.length < term.length ? [other, term] : [term, other];
    if (long.startsWith(short) && long.length - short.length <= MAX_SUFFIX) return true;
  }
  return false;
}
