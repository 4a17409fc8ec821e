import type { Passage, Span } from '../../core/model/article.ts';

/** A piece of a passage. */
export interface Excerpt {
  /** In the passage's text, on the borders of sentences where one fits. */
  readonly span: Span;
  /** What precedes and follows was left out. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** At most `maxChars` of a passage in whole sentences, with the one at `focus` (a position in its text) among them. */
export function excerpt({ text, sentences }: Passage, focus: number, maxChars: number): Excerpt {
  if (text.length <= maxChars) return { span: { start: 0, end: text.length }, isCutBefore: false, isCutAfter: false };
  const at = Math.max(
    0,
    sentences.findLastIndex(({ start }) => start <= focus),
  );
  const span = grow(sentences, at, maxChars) ?? cutAround(text, focus, maxChars);
  return { span, isCutBefore: span.start > 0, isCutAfter: span.end < text.length };
}

/** The sentence and as many of its neighbours as fit, those after it first; null where the sentence itself does not. */
function grow(sentences: readonly Span[], at: number, maxChars: number): Span | null {
  const middle = sentences[at];
  if (!middle || middle.end - middle.start > maxChars) return null;
  let { start, end } = middle;
  for (const next of sentences.slice(at + 1)) if (next.end - start <= maxChars) end = next.end;
  for (const previous of sentences.slice(0, at).reverse()) if (end - previous.start <= maxChars) start = previous.start;
  return { start, end };
}

/** For an endless sentence: `maxChars` around the focus, cut at spaces where there are any and never inside a character. */
function cutAround(text: string, focus: number, maxChars: number): Span {
  const from = Math.max(0, Math.min(focus - Math.floor(maxChars / 2), text.length - maxChars));
  const to = from + maxChars;
  const spaceBefore = from === 0 ? -1 : text.indexOf(' ', from);
  const start = spaceBefore >= 0 && spaceBefore < focus ? spaceBefore + 1 : from;
  const spaceAfter = to === text.length ? -1 : text.lastIndexOf(' ', to);
  const end = spaceAfter > focus ? spaceAfter : to;
  return { start: start + (isSecondHalf(text, start) ? 1 : 0), end: end - (isSecondHalf(text, end) ? 1 : 0) };
}

/** Whether the position lies between the halves of a surrogate pair. */
function isSecondHalf(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1)) && at > 0;
}
