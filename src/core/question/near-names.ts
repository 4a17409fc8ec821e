import type { Collection, Question } from '../model/answer.ts';
import { foldText } from '../names/fold-text.ts';
import { findNames, type NameIndex, plural } from '../names/name-index.ts';
import { readConcepts } from './concepts.ts';

/** A word of a question that stands nowhere, and a known name that is spelt nearly like it. */
export interface NearName {
  /** The word, as the question has it, and where. */
  readonly typed: string;
  readonly start: number;
  /** The name, or a word of it, as the list has it: "Bangladesh" for "Bangladehs". */
  readonly name: string;
  /** What is named: the entity's id, or the word where it is only a part of a name. */
  readonly meant: string;
}

/** Shorter words have too many neighbours: Iran and Iraq are one letter apart. */
const MIN_LETTERS = 5;
/** A question of more unknown words is not one with a slip. */
const MAX_WORDS = 10;
/** Class nouns are common words with common neighbours: "thanks" is no slip for "tanks". */
const MIN_LETTERS_OF_NOUN = 7;
/** From this length on a second edit is still more likely a slip than another word. */
const LONG_WORD = 8;

/**
 * For each unknown word of a question the known names nearest to it, all of the fewest edits. Only words of letters: 105
 * must not become 155, nor TB3 become TB2. The first letter must be right, as it nearly always is in a slip.
 */
export function findNearNames(question: Question, collection: Collection, index: NameIndex): NearName[] {
  const unknown = readConcepts(question, collection).filter(
    ({ isUnknown, entityId, label }) => isUnknown && entityId === null && /^\p{L}{5,40}$/u.test(label),
  );
  if (unknown.length === 0) return [];
  const names = spelledNames(index);
  return unknown.slice(0, MAX_WORDS).flatMap(({ label, span }) =>
    nearest(foldText(label), names).map((name) => {
      const [match] = findNames(name, index, { anyCase: true });
      return { typed: label, start: span.start, name, meant: match?.entity.id ?? foldText(name) };
    }),
  );
}

/** The question's text with its misspelt names put right, where only one thing can be meant. */
export function correctText(text: string, near: readonly NearName[]): string {
  const clear = near.filter((each, at) => {
    const same = near.filter(({ start }) => start === each.start);
    return near.indexOf(same[0] ?? each) === at && same.every(({ meant }) => meant === each.meant);
  });
  return [...clear]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (before, { start, typed, name }) => before.slice(0, start) + name + before.slice(start + typed.length),
      text,
    );
}

/**
 * Every known name of one word, the words of makers' and systems' names, and the class nouns. Not the words of countries'
 * names, which are common ("United", "South").
 */
function spelledNames({ names }: NameIndex): string[] {
  const countries = names.countries.flatMap((each) => [
    each.name,
    ...each.aliases,
    ...each.demonyms,
    each.capital ?? '',
  ]);
  const products = [...names.makers, ...names.systems].flatMap(({ name, aliases }) => [name, ...aliases]);
  const nouns = names.classes
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .flatMap((name) => [name, plural(name)]);
  const words = [...countries, ...products.flatMap((name) => name.split(/[ -]/))];
  return [
    ...words.filter((word) => word.length >= MIN_LETTERS),
    ...nouns.flatMap((name) => name.split(/[ -]/)).filter((word) => word.length >= MIN_LETTERS_OF_NOUN),
  ].filter((word) => /^\p{L}+$/u.test(word));
}

/** The names within reach of a folded word, those of the fewest edits, in the order of the lists. */
function nearest(word: string, names: readonly string[]): string[] {
  const limit = word.length < LONG_WORD ? 1 : 2;
  const near = names
    .map((name) => ({ name, folded: foldText(name) }))
    .filter(({ folded }) => folded[0] === word[0] && Math.abs(folded.length - word.length) <= limit)
    .map(({ name, folded }) => ({ name, edits: countEdits(word, folded) }));
  const fewest = Math.min(limit, ...near.map(({ edits }) => edits));
  return near.filter(({ edits }) => edits === fewest).map(({ name }) => name);
}

/** Letters to put in, take out, change or swap to make one word of another (optimal string alignment). */
export function countEdits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + change,
        isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = last;
    last = next;
  }
  return last[b.length] ?? 0;
}
