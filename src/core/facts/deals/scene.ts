import type { Span } from '../../model/article.ts';
import type { NameMatch } from '../../names/name-index.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { type Product, productsIn } from './goods/products.ts';
import type { Clause } from './sentence/clause.ts';
import { readPhrases } from './sentence/phrases.ts';
import { readClauses } from './sentence/read-clauses.ts';
import { retagDealWords } from './sentence/retag.ts';
import { type Marks, readWords } from './sentence/words.ts';

/** A passage as deals see it: sentence by sentence in clauses, each read when it is first asked for. */
export interface Scene {
  readonly reading: Reading;
  /** Clauses of a sentence by its number; none before the first, after the last, or in what is no sentence but a table. */
  readonly clausesOf: (sentence: number) => readonly Clause[];
  readonly productsOf: (sentence: number) => readonly Product[];
  readonly namesOf: (sentence: number) => readonly NameMatch[];
  /** Of the article's title; their offsets are in the title. */
  readonly titleClauses: () => readonly Clause[];
  readonly titleProducts: () => readonly Product[];
}

/** Longest sentence that is read, in tokens. Longer runs are tables and lists without stops, and would take long. */
const LONGEST_SENTENCE = 250;

/** Built once a passage, after all other facts are read. */
export function buildScene(reading: Reading): Scene {
  const { title, sentences, names } = reading;
  const facts = [...reading.facts].sort((a, b) => a.span.start - b.span.start);
  const namesOf = (at: number) => inside(names, sentences[at] ?? NOWHERE);
  const clausesOf = keep((at: number) => {
    const sentence = sentences[at];
    return sentence ? clausesIn(sentence, { facts: inside(facts, sentence), names: namesOf(at) }) : [];
  });
  const titleClauses = keep(() =>
    title.sentences.flatMap((each) => clausesIn(each, { facts: [], names: title.names })),
  );
  const titleProducts = keep(() => productsIn(titleClauses(0)));
  return {
    reading,
    clausesOf,
    productsOf: keep((at: number) => productsIn(clausesOf(at))),
    namesOf,
    titleClauses: () => titleClauses(0),
    titleProducts: () => titleProducts(0),
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

function clausesIn(sentence: TaggedSentence, marks: Marks): readonly Clause[] {
  if (sentence.tokens.length > LONGEST_SENTENCE) return [];
  return readClauses(readPhrases(retagDealWords(readWords(sentence, marks))));
}

/** The same function, that reads each number once. */
function keep<T>(read: (at: number) => T): (at: number) => T {
  const known = new Map<number, T>();
  return (at) => {
    const value = known.get(at) ?? read(at);
    known.set(at, value);
    return value;
  };
}

/** Those of `all`, sorted by their start, that begin inside `span`. */
function inside<T extends { readonly span: Span }>(all: readonly T[], span: Span): readonly T[] {
  return all.slice(firstFrom(all, span.start), firstFrom(all, span.end));
}

/** Index of the first that begins at `start` or after, found by halving. */
function firstFrom(all: readonly { readonly span: Span }[], start: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
