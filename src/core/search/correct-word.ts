/** Shorter words have too many neighbours to guess among. */
const MIN_LETTERS = 5;
/** Shorter stems are neighbours of everything. */
const MIN_STEM = 3;
/** Longer ones are no words. */
const MAX_LETTERS = 30;
/** From this length on a second edit is still more likely a slip than another word. */
const LONG_STEM = 7;
/** How many of the nearest words are tried; the rest of the question decides between them. */
const MAX_WORDS = 5;

/** Known stems within so many edits of a text, each with its number of passages and its distance. */
export type Neighbours = (text: string, maxEdits: number) => Iterable<readonly [string, readonly [number, number]]>;

/** A word that stands nowhere: its stem, and how many letters it was written with. */
export interface UnknownWord {
  readonly stem: string;
  readonly letters: number;
}

interface Near {
  readonly known: string;
  readonly passages: number;
  /** Edits, and one more where the first letter is wrong, which it seldom is in a slip. */
  readonly cost: number;
}

/**
 * The known stems nearest to an unknown word, best first: fewest edits (two letters swapped are one), then the most
 * passages. None for a short word or one with a digit: 105 must not find 155, nor TB2 find TB3.
 */
export function nearestWords({ stem, letters }: UnknownWord, neighbours: Neighbours): readonly string[] {
  if (!isGuessable({ stem, letters })) return [];
  const one = [
    ...near(stem, neighbours(stem, 1), 0),
    ...swapsOf(stem).flatMap((swapped) => near(stem, neighbours(swapped, 0), 1)),
  ];
  // A second edit is a hundred times the work, and a nearer word is the likelier one.
  const found = one.length > 0 ? one : near(stem, neighbours(stem, 2), 0).filter(({ known }) => isLong(known, stem));
  const ordered = found.sort((a, b) => a.cost - b.cost || b.passages - a.passages || (a.known < b.known ? -1 : 1));
  return [...new Set(ordered.map(({ known }) => known))].slice(0, MAX_WORDS);
}

/** False for a short word, an overlong one and one with a digit. */
export function isGuessable({ stem, letters }: UnknownWord): boolean {
  return letters >= MIN_LETTERS && letters <= MAX_LETTERS && /^\p{L}+$/u.test(stem);
}

/** True where a second edit is still likely a slip. */
export function mayHaveTwoSlips(stem: string): boolean {
  return stem.length >= LONG_STEM;
}

function near(stem: string, found: ReturnType<Neighbours>, more: number): Near[] {
  return [...found]
    .filter(([known]) => known.length >= MIN_STEM && /^\p{L}+$/u.test(known))
    .map(([known, [passages, edits]]) => {
      return { known, passages, cost: edits + more + (known[0] === stem[0] ? 0 : 1) };
    });
}

function isLong(known: string, stem: string): boolean {
  return Math.min(known.length, stem.length) >= LONG_STEM;
}

/** The text with each letter in turn swapped with the next. */
function swapsOf(text: string): string[] {
  return Array.from(
    { length: text.length - 1 },
    (_, at) => `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`,
  );
}
