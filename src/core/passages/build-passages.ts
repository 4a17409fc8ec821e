import type { Passage, Span, TextBlock } from '../model/article.ts';
import { splitSentences } from './split-sentences.ts';

/** Longest passage in characters: what can be read at a glance, and half of what one Slack text block holds. */
export const MAX_PASSAGE_CHARS = 1500;

/**
 * The passages of an article: its paragraphs, each under the headings before it, long ones cut at a sentence's end.
 * Headings with no paragraph behind them become passages, so that nothing is lost.
 */
export function buildPassages(articleId: string, blocks: readonly TextBlock[]): Passage[] {
  const passages: Passage[] = [];
  const push = (block: TextBlock, heading: string | null) => {
    for (const { start, sentences } of cut(block.text)) {
      const end = sentences.at(-1)?.end ?? start;
      const ordinal = passages.length;
      passages.push({
        id: `${articleId}#${ordinal}`,
        articleId,
        ordinal,
        heading,
        text: block.text.slice(start, end),
        offset: block.offset + start,
        sentences: sentences.map((each) => ({ start: each.start - start, end: each.end - start })),
      });
    }
  };
  let pending: TextBlock[] = [];
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      pending.push(block);
      continue;
    }
    // A heading and the one below it are read as one: "Exports: Bangladesh".
    if (pending.length > 0) heading = pending.map((each) => each.text).join(': ');
    pending = [];
    push(block, heading);
  }
  for (const block of pending) push(block, null);
  return passages;
}

interface Piece {
  readonly start: number;
  readonly sentences: readonly Span[];
}

/** The text in pieces of about equal length, none over the limit. */
function cut(text: string): Piece[] {
  const aim = text.length / Math.ceil(text.length / MAX_PASSAGE_CHARS);
  const pieces: { start: number; sentences: Span[] }[] = [];
  for (const sentence of splitSentences(text).flatMap((span) => bound(text, span))) {
    const piece = pieces.at(-1);
    const isFull = !piece || lengthOf(piece) >= aim || sentence.end - piece.start > MAX_PASSAGE_CHARS;
    if (isFull) pieces.push({ start: sentence.start, sentences: [sentence] });
    else piece.sentences.push(sentence);
  }
  return pieces;
}

function lengthOf({ start, sentences }: Piece): number {
  return (sentences.at(-1)?.end ?? start) - start;
}

/** A sentence longer than a passage (a table pasted as text, a text without stops), cut at white space. */
function bound(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > MAX_PASSAGE_CHARS) {
    const room = text.slice(from, from + MAX_PASSAGE_CHARS);
    const space = room.search(/\s\S*$/);
    // Without any white space: before the second half of a surrogate pair rather than inside it.
    const hard = /[\ud800-\udbff]$/.test(room) ? MAX_PASSAGE_CHARS - 1 : MAX_PASSAGE_CHARS;
    const to = from + (space > 0 ? space : hard);
    spans.push({ start: from, end: to });
    from = to;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}
