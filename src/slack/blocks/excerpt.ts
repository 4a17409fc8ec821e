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

/** For an endless sentence: `maxChars` around the focus, without cutting a word where there is a space. */
function cutAround(text: string, focus: number, maxChars: number): Span {
  const start = focus < maxChars / 2 ? 0 : text.indexOf(' ', focus - Math.floor(maxChars / 2)) + 1;
  const hardEnd = Math.min(text.length, start + maxChars);
  const lastSpace = text.lastIndexOf(' ', hardEnd);
  return { start, end: hardEnd === text.length || lastSpace <= start ? hardEnd : lastSpace };
}
