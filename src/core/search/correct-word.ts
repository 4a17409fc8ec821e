/** Words shorter than this have too many neighbours to guess among. */
const MIN_LETTERS = 5;
/** How many of the nearest words are tried; the rest of the question decides between them. */
const MAX_WORDS = 3;

/** Known words within so many edits of one, each with its number of passages and its distance. */
export type Neighbours = (maxEdits: number) => Iterable<readonly [string, readonly [number, number]]>;

/**
 * The known words nearest to an unknown one, best first: fewest edits (two letters swapped are one), the same first
 * letter, the most passages. None for a short word or one with a digit: 105 must not find 155, nor TB2 find TB3.
 */
export function nearestWords(word: string, neighbours: Neighbours): readonly string[] {
  if (word.length < MIN_LETTERS || !/^\p{L}+$/u.test(word)) return [];
  const found = [...neighbours(2)]
    .filter(([known]) => /^\p{L}+$/u.test(known))
    .map(([known, [passages, edits]]) => ({
      known,
      passages,
      edits: edits === 2 && isOneSwap(word, known) ? 1 : edits,
      first: known[0] === word[0] ? 0 : 1,
    }));
  const fewest = Math.min(...found.map(({ edits }) => edits));
  return found
    .filter(({ edits }) => edits === fewest)
    .sort((a, b) => a.first - b.first || b.passages - a.passages || (a.known < b.known ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(({ known }) => known);
}

function isOneSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
