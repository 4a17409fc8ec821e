import type { NameIndex } from '../../src/core/names/name-index.ts';
import { parseQuestion } from '../../src/core/question/parse-question.ts';
import type { PassageIndex } from '../../src/core/search/passage-index.ts';
import { createFractions } from '../helpers/random.ts';
import type { JudgedQuery } from './search-collections.ts';

const KEYWORDS = 3;
const MIN_LETTERS = 5;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** What a slip of the finger does: a letter left out, put in, changed, or swapped with the next. */
const EDITS: readonly ((word: string, at: number, letter: string) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
];

/** A question as three keywords, and the same with one letter of one of them wrong. */
export interface TypoQuery extends JudgedQuery {
  readonly clean: string;
}

/**
 * Keywords with a slip: the three rarest words of each question, one of which, of five letters or more, is misspelt after
 * its first letter. The same every time; a question without such words gives none.
 */
export function typoQueries(
  queries: readonly JudgedQuery[],
  { index, names }: { readonly index: PassageIndex; readonly names: NameIndex },
): TypoQuery[] {
  const random = createFractions(20_261_124);
  return queries.flatMap((query) => {
    const keywords = rarestWords(query.text, index, names);
    const long = keywords.filter((word) => word.length >= MIN_LETTERS && /^[a-z]+$/i.test(word));
    const chosen = long[Math.floor(random() * long.length)];
    const edit = EDITS[Math.floor(random() * EDITS.length)];
    if (keywords.length < KEYWORDS || !chosen || !edit) return [];
    const at = 1 + Math.floor(random() * (chosen.length - 2));
    const slip = edit(chosen, at, ALPHABET[Math.floor(random() * ALPHABET.length)] ?? 'e');
    const text = keywords.map((word) => (word === chosen ? slip : word)).join(' ');
    return slip === chosen ? [] : [{ ...query, clean: keywords.join(' '), text }];
  });
}

function rarestWords(text: string, index: PassageIndex, names: NameIndex): string[] {
  const { terms } = parseQuestion(text, names);
  const { documentFrequency } = index.find(terms, 1).collection;
  const words = terms
    .filter((term) => (documentFrequency.get(term.text) ?? 0) > 0)
    .map((term) => ({ word: text.slice(term.span.start, term.span.end), df: documentFrequency.get(term.text) ?? 0 }))
    .filter(({ word }) => /^[\p{L}\p{N}]+$/u.test(word));
  const distinct = words.filter(({ word }, at) => words.findIndex((other) => other.word === word) === at);
  return distinct
    .sort((a, b) => a.df - b.df)
    .slice(0, KEYWORDS)
    .map(({ word }) => word);
}
