import type { Neighbours } from './correct-word.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling one edit away (a letter left out, added, another, or two swapped), in plain letters and the text's own. */
export function oneEditAway(text: string): string[] {
  const letters = new Set([...ALPHABET, ...text]);
  const spellings = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const before = text.slice(0, at);
    const after = text.slice(at + 1);
    for (const letter of letters) spellings.add(before + letter + text.slice(at));
    if (at === text.length) break;
    spellings.add(before + after);
    for (const letter of letters) spellings.add(before + letter + after);
    if (after !== '') spellings.add(before + text[at + 1] + text[at] + text.slice(at + 2));
  }
  spellings.delete(text);
  return [...spellings];
}

/**
 * How every known word two edits away begins, unless both edits are in the first half, where a slip is rare: with that
 * half, or with one of its neighbours.
 */
export function beginnings(text: string): string[] {
  const half = text.slice(0, Math.ceil(text.length / 2));
  return [half, ...oneEditAway(half)];
}

/** The neighbours among a few words, each given with its number of passages. */
export function neighboursAmong(words: ReadonlyMap<string, number>): Neighbours {
  return (text, maxEdits) =>
    [...words].flatMap(([word, passages]) => {
      const edits = editDistance(text, word, maxEdits);
      return edits <= maxEdits ? [[word, [passages, edits]] as const] : [];
    });
}

/** Levenshtein's distance (letters added, left out or replaced), or `max` + 1 for anything above `max`. */
export function editDistance(from: string, to: string, max: number): number {
  if (Math.abs(from.length - to.length) > max) return max + 1;
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let at = 1; at <= to.length; at++) {
      const replaced = (above[at - 1] ?? 0) + (from[row - 1] === to[at - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > max) return max + 1;
    above = current;
  }
  return Math.min(above[to.length] ?? 0, max + 1);
}
