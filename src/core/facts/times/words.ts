import { foldText } from '../../names/fold-text.ts';
import type { TaggedSentence, Token } from '../tokens.ts';

/**
 * What the tokenizer splits or glues against the grain of times: 10:30 is three tokens to it, "10.30am" two, "1980's"
 * three, "mid-1996" and "June 3-5" one.
 */
const WHOLE =
  /\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?Z?)?\b|(?<![\d.:,])\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]m)?\b(?!\.?\d)|\b(?:1[5-9]|20)\d0['’]s\b/gi;
const MIGHT_BE_WHOLE = /\d[:.]\d\d|\d['’]s|\d-\d\d-\d/i;

/** mid-1996 · pre-2014 · 3-5 · 2013-2014 · Jun-2025; never F-16 or 2024-25, which is one year. */
const JOINED = /^(mid|late|early|pre|post|end|[qh][1-4]|\d{1,4}|[a-z]{3,9}(?=-\d))-(\d{1,4}s?|[a-z]{3,9}\.?)$/;
const SCHOOL_YEAR = /^(\d\d)(\d\d)[-/](\d\d)$/;

/** The words of a sentence, with "year's" cut in two, joined pairs cut in three and clock times in one piece. */
export function timeWords(sentence: TaggedSentence): readonly Token[] {
  const wholes = MIGHT_BE_WHOLE.test(sentence.text) ? findWholes(sentence) : [];
  const words: Token[] = [];
  let next = 0;
  let done = 0;
  for (const token of sentence.tokens) {
    const whole = wholes[next];
    if (whole && whole.start < token.end) {
      words.push(whole);
      done = whole.end;
      next += 1;
    }
    if (token.start >= done) words.push(...cut(token));
  }
  return words;
}

/** The years of "2024-25" or "2024/25", or null. */
export function schoolYear(word: string): { readonly first: number; readonly last: number } | null {
  const [, century, year, next] = SCHOOL_YEAR.exec(word) ?? [];
  if (!next || (Number(year) + 1) % 100 !== Number(next)) return null;
  const first = Number(`${century}${year}`);
  return first < 1800 || first > 2100 ? null : { first, last: first + 1 };
}

function findWholes({ text, start }: TaggedSentence): Token[] {
  return [...text.matchAll(WHOLE)].map(({ 0: word, index }) => {
    const lower = foldText(word);
    return { text: word, lower, lemma: lower, tag: 'NUM', start: start + index, end: start + index + word.length };
  });
}

function cut(token: Token): Token[] {
  const { lower } = token;
  if (lower.length > 2 && lower.endsWith("'s")) {
    return [
      slice(token, { from: 0, to: lower.length - 2 }),
      { ...slice(token, { from: lower.length - 2, to: lower.length }), tag: 'PART' },
    ];
  }
  if (/^\d{1,2}(?:[:.]\d\d)?[ap]m\.$/.test(lower)) return [slice(token, { from: 0, to: lower.length - 1 })];
  if (!lower.includes('-')) return [token];
  const [, left, right] = JOINED.exec(lower) ?? [];
  if (!left || !right || schoolYear(lower)) return [token];
  const dash = left.length;
  return [
    slice(token, { from: 0, to: dash }),
    { ...slice(token, { from: dash, to: dash + 1 }), tag: 'PUNCT' },
    slice(token, { from: dash + 1, to: lower.length }),
  ];
}

function slice(token: Token, { from, to }: { from: number; to: number }): Token {
  const lower = token.lower.slice(from, to);
  return {
    text: token.text.slice(from, to),
    lower,
    lemma: lower,
    tag: /^\d/.test(lower) ? 'NUM' : token.tag,
    start: token.start + from,
    end: token.start + to,
  };
}
