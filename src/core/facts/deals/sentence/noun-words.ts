import type { Word } from './words.ts';

/** The words as one text, with a space where they stand apart; a possessive never does, however a text is spaced. */
export function textOf(words: readonly Word[]): string {
  const isApart = (word: Word, at: number) => at > 0 && words[at - 1]?.end !== word.start && !isPossessive(word);
  return words.map((word, at) => (isApart(word, at) ? ` ${word.text}` : word.text)).join('');
}

/** "'s" and "'", as words of their own. */
export function isPossessive(word: Word | undefined): boolean {
  return /^['’]s?$/.test(word?.text ?? '');
}

/** Whether a word begins with a capital, as names do, and the first of a sentence. */
export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
