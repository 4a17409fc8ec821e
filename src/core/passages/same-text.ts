import type { Article } from '../model/article.ts';
import { shinglesOf, wordsOf } from './word-shingles.ts';

/**
 * Share of their shingles that two texts must have in common. A sentence changed in a text of eighty words leaves .55,
 * a last third cut .67; two bulletins that are half boilerplate have .33.
 */
const MIN_SHARED = 0.5;
/** In a text of a few sentences, half of it is soon the same: only case, punctuation and a slip may differ. */
const FEW_SHINGLES = 50;
const MIN_SHARED_OF_FEW = 0.9;

/** Words on each side of a number that make it a number of the same thing. */
const CONTEXT_WORDS = 2;

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
  ).split(' '),
);

type Texts = Pick<Article, 'passages'>;

/**
 * Whether two articles are one text, printed twice: a sentence may have changed, a paragraph may be cut. Not where they
 * say different numbers in the same words: that is a correction, or the next day's bulletin, and must be heard.
 */
export function isSameText(one: Texts, other: Texts): boolean {
  const [words, otherWords] = [wordsOf(one), wordsOf(other)];
  const [shingles, otherShingles] = [shinglesOf(words), shinglesOf(otherWords)];
  const fewest = Math.min(shingles.size, otherShingles.size);
  if (fewest === 0) return false;
  const needed = fewest < FEW_SHINGLES ? MIN_SHARED_OF_FEW : MIN_SHARED;
  return resemblance(shingles, otherShingles) >= needed && !contradict(numbersOf(words), numbersOf(otherWords));
}

/** Shared ones over all, 0 to 1: Broder's resemblance, the index of Jaccard. */
function resemblance(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
}

/** What each context says in the place of its numbers. */
type Numbers = ReadonlyMap<string, ReadonlySet<string>>;

function numbersOf(words: readonly string[]): Numbers {
  const numbers = new Map<string, Set<string>>();
  for (const [at, word] of words.entries()) {
    if (!isNumber(word)) continue;
    const around = words.slice(Math.max(0, at - CONTEXT_WORDS), at + CONTEXT_WORDS + 1);
    const context = around.map((each) => (isNumber(each) ? '#' : each)).join(' ');
    const said = numbers.get(context) ?? new Set();
    numbers.set(context, said.add(around.join(' ')));
  }
  return numbers;
}

function isNumber(word: string): boolean {
  return /^\p{N}/u.test(word) || NUMBER_WORDS.has(word);
}

/** Whether some context stands in both and they agree on none of its numbers. */
function contradict(one: Numbers, other: Numbers): boolean {
  return [...one].some(([context, said]) => {
    const otherSaid = other.get(context);
    return otherSaid !== undefined && [...said].every((words) => !otherSaid.has(words));
  });
}
