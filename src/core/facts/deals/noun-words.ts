import type { Word } from './words.ts';

/** The words as one text, with a space where they stand apart. */
export function textOf(words: readonly Word[]): string {
  return words.map((word, at) => (at > 0 && words[at - 1]?.end !== word.start ? ` ${word.text}` : word.text)).join('');
}

/** "'s" and "'", as words of their own. */
export function isPossessive(word: Word | undefined): boolean {
  return /^['’]s?$/.test(word?.text ?? '');
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}
