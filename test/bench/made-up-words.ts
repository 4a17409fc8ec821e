/** Text of which only its statistics matter: words and names as unevenly frequent as in news, the same in every run. */
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { analyze } from '../../src/core/search/analyze.ts';
import { createFractions } from '../helpers/random.ts';

/** A word or a name, with the terms it is found by. */
export interface Piece {
  readonly text: string;
  readonly terms: readonly string[];
}

/**
 * One of a list by the law of Zipf and Mandelbrot: how often the nth comes falls with n + `offset`. Without an offset the
 * first would be as frequent as "the", which is a stopword and no term.
 */
export function drawZipf<Item>(items: readonly Item[], offset: number, random: () => number): Item {
  const at = offset * ((items.length + offset) / offset) ** random() - offset;
  return items[Math.min(Math.floor(at), items.length - 1)] as Item;
}

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu za che dro fla gri sta tre plo wen zor mak'.split(' ');

/** So many different words that no language has; the most frequent are the shortest. */
export function madeUpWords(count: number, index: NameIndex): Piece[] {
  return Array.from({ length: count }, (_, at) => {
    let text = '';
    for (let rest = at + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
      text += SYLLABLES[rest % SYLLABLES.length];
    }
    return piece(`${text}n`, index);
  });
}

/** The names that ship, each kind in an order that has nothing to do with its alphabet. */
export function knownNames(index: NameIndex): Record<'countries' | 'makers' | 'systems', Piece[]> {
  const { countries, makers, systems } = index.names;
  const random = createFractions(7);
  const pieces = (named: readonly { readonly name: string }[]) =>
    named
      .map(({ name }) => ({ piece: piece(name, index), order: random() }))
      .sort((a, b) => a.order - b.order)
      .map((each) => each.piece);
  return { countries: pieces(countries), makers: pieces(makers), systems: pieces(systems) };
}

export function piece(text: string, index: NameIndex): Piece {
  return { text, terms: analyze(text, index).map((term) => term.text) };
}
