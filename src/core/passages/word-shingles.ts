import type { Article } from '../model/article.ts';

/** Words in a shingle: fewer, and texts on one subject share many by chance; more, and one changed word costs too many. */
const SHINGLE_WORDS = 3;

const WORD = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;

/** The words of an article's text, without their case, accents and whatever stands between them. Headline and headings are each house's own. */
export function wordsOf({ passages }: Pick<Article, 'passages'>): string[] {
  return passages.flatMap(({ text }) => plain(text).match(WORD) ?? []).map((word) => word.replaceAll(',', ''));
}

/** Each run of three words once (Broder 1997); a shorter text is a single one. */
export function shinglesOf(words: readonly string[]): Set<string> {
  if (words.length < SHINGLE_WORDS) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  }
  return shingles;
}

/** An apostrophe parts no word: houses differ in how they write it, and some leave it out. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase();
}
