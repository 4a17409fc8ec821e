import { stemWord } from './stem-word.ts';

/** Shorter words have too many neighbours to guess among. */
const MIN_LETTERS = 5;
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
  if (letters < MIN_LETTERS || letters > MAX_LETTERS || !/^\p{L}+$/u.test(stem)) return [];
  const found = new Map<string, Near>();
  const texts = [...new Set([stem, forcedStem(stem)])];
  // A second edit is a hundred times the work, and a nearer word is the likelier one.
  for (const maxEdits of [1, 2]) {
    for (const text of texts) {
      for (const near of nearTo(text, maxEdits, neighbours)) {
        if (near.cost < (found.get(near.known)?.cost ?? Number.POSITIVE_INFINITY)) found.set(near.known, near);
      }
    }
    if (found.size > 0) break;
  }
  return [...found.values()]
    .sort((a, b) => a.cost - b.cost || b.passages - a.passages || (a.known < b.known ? -1 : 1))
    .slice(0, MAX_WORDS)
    .map(({ known }) => known);
}

function nearTo(text: string, maxEdits: number, neighbours: Neighbours): Near[] {
  const near: Near[] = [];
  const add = (known: string, passages: number, edits: number) => {
    const isFar = edits > 1 && Math.min(text.length, known.length) < LONG_STEM;
    if (isFar || known.length < 3 || !/^\p{L}+$/u.test(known)) return;
    near.push({ known, passages, cost: edits + (known[0] === text[0] ? 0 : 1) });
  };
  for (const [known, [passages, edits]] of neighbours(text, maxEdits)) add(known, passages, edits);
  if (maxEdits > 1) return near;
  for (const swapped of swapsOf(text))
    for (const [known, [passages]] of neighbours(swapped, 0)) add(known, passages, 1);
  return near;
}

/** The text with each letter in turn swapped with the next. */
function swapsOf(text: string): string[] {
  return Array.from(
    { length: Math.max(0, text.length - 1) },
    (_, at) => `${text.slice(0, at)}${text[at + 1]}${text[at]}${text.slice(at + 2)}`,
  );
}

/**
 * A stem taken as if more letters stood before it. The stemmer takes an ending off only after a vowel and a consonant,
 * which a slip may have lost: "lcation" stays whole, "…lcation" gives "lcat", one edit from "locat".
 */
function forcedStem(stem: string): string {
  return stemWord(`baba${stem}`).slice('baba'.length);
}
