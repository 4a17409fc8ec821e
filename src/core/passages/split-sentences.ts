import type { Span } from '../model/article.ts';
import { AFTER_A_TIME, BEFORE_A_NAME, BEFORE_A_NUMBER, INSIDE_A_NAME, STARTERS } from './sentence-words.ts';

/**
 * The sentences of a text, in order, without the white space around them. Every character that is not white space is in
 * exactly one. Our own scanner rather than `Intl.Segmenter`, whose rules change with Node's version. Linear time.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const stop = { start: match.index, end: match.index + match[0].length, marks: match[1] ?? '' };
    if (!endsSentence(text, stop, start)) continue;
    pushTrimmed(spans, text, { start, end: stop.end });
    start = stop.end;
  }
  pushTrimmed(spans, text, { start, end: text.length });
  return spans;
}

/** Stop marks with what closes behind them (quotes, brackets, a note's number), or a blank line. */
const STOP =
  /([.!?…]{1,8})(?:["'”’»)\]]|\[\d{1,3}\]){0,8}(?:\s{1,2}(?:''|["”’)\]])(?=\s|$)){0,2}|[。！？।۔؟]{1,8}[”’»」』)]{0,8}|\n[ \t\r]{0,80}\n/gu;

/** Marks that may stand before a sentence's first word. */
const NEXT = /\s{0,80}(?:["'“‘«([{¿¡*•–—-]\s{0,2}){0,6}/uy;

interface Stop extends Span {
  /** Empty for a blank line and for the stops of scripts without capitals, which always end a sentence. */
  readonly marks: string;
}

function endsSentence(text: string, stop: Stop, sentenceStart: number): boolean {
  if (stop.marks === '') return true;
  if (stop.end < text.length && !/\s/.test(text.charAt(stop.end))) return isGlued(text, stop);
  const next = wordAt(text, skip(NEXT, text, stop.end));
  if (next === '') return false;
  // A sentence begins with a capital ("iPhones" have theirs second), a digit, or a letter of a script without capitals.
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return false;
  return stop.marks !== '.' || isFullStop(text, stop, { next, sentenceStart });
}

/** No space after the stop, as scraped text has it: "left in 2024.The ministry". */
function isGlued(text: string, stop: Stop): boolean {
  const before = text.slice(Math.max(0, stop.start - 2), stop.start);
  return /^[\p{Ll}\d)]{2}$/u.test(before) && /^\p{Lu}[\p{Ll} ]/u.test(text.slice(stop.end, stop.end + 3));
}

/** Whether a single full stop before a capital or digit ends a sentence; the first row that fits decides. */
function isFullStop(
  text: string,
  stop: Stop,
  { next, sentenceStart }: { next: string; sentenceStart: number },
): boolean {
  const word = wordBefore(text, stop.start, sentenceStart);
  const isNumberNext = /^[\p{N}#]/u.test(next);
  // "1. The ministry": the number of a paragraph.
  if (/^(?:\d{1,3}|\p{L})$/u.test(word.text) && word.isFirst) return false;
  if (BEFORE_A_NAME.has(word.text)) return false;
  if (BEFORE_A_NUMBER.has(word.text)) return !isNumberNext && !/^[IVX]{1,5}$/.test(next);
  if (/^[ap]\.m$/i.test(word.text)) return !AFTER_A_TIME.has(next.replace('.', ''));
  return !mayGoOn(word.text) || STARTERS.has(next);
}

/** Whether a name may go on behind the stop: initials, "U.S.", "Ph.D.", "S.p.A.", "Inc.", and titles in a headline's capitals. */
function mayGoOn(word: string): boolean {
  if (/^(?:\p{L}{1,3}\.){0,5}\p{Lu}$/u.test(word)) return true;
  const title = word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  return INSIDE_A_NAME.has(title) || BEFORE_A_NAME.has(title);
}

/** The word that ends at `end`, without opening marks; at most 24 characters of it, as no abbreviation is longer. */
function wordBefore(text: string, end: number, sentenceStart: number): { text: string; isFirst: boolean } {
  const from = Math.max(sentenceStart, end - 24);
  const before = text.slice(from, end).trimEnd();
  const word = /[\p{L}\p{N}\p{M}.]{0,24}$/u.exec(before)?.[0] ?? '';
  return { text: word, isFirst: from === sentenceStart && before.trimStart() === word };
}

/** The word or mark at a place; '' at the end of the text and at another stop, which decides for itself. */
function wordAt(text: string, at: number): string {
  const ahead = text.slice(at, at + 24);
  const word = /^[\p{L}\p{N}\p{M}#]{1,24}/u.exec(ahead)?.[0];
  if (word === undefined) return /^[^.!?…]/u.exec(ahead)?.[0] ?? '';
  // "A-10" and "A." are no article.
  return /^[.-]\S|^\./.test(ahead.slice(word.length)) ? `${word}.` : word;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function pushTrimmed(spans: Span[], text: string, { start, end }: Span): void {
  const piece = text.slice(start, end);
  const first = start + piece.length - piece.trimStart().length;
  const last = start + piece.trimEnd().length;
  if (first < last) spans.push({ start: first, end: last });
}
