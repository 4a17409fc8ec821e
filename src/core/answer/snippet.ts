import type { Hit } from '../model/answer.ts';
import type { Span } from '../model/article.ts';

/** Longest quotation in a headline or a reply in characters: what is read at a glance. */
export const MAX_QUOTE_CHARS = 400;

/** Marks that something was left out. */
const CUT = '…';

/** A text no longer than `maxChars`, cut between words; a cut is marked. */
export function clip(text: string, maxChars: number = MAX_QUOTE_CHARS): string {
  if (text.length <= maxChars) return text;
  // A cut between the halves of a surrogate pair would leave half a letter.
  const room = text.slice(0, maxChars - CUT.length).replace(/[\ud800-\udbff]$/, '');
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > maxChars / 2 ? space : room.length).trimEnd()}${CUT}`;
}

/** A passage, or the sentences of it around `keep` (by default its first match) when it is too long to quote whole. */
export function snippet({ passage, matched }: Hit, keep: Span | null = null, maxChars = MAX_QUOTE_CHARS): string {
  const { text, sentences } = passage;
  if (text.length <= maxChars) return text;
  const at = keep?.start ?? matched[0]?.span.start ?? 0;
  const from = Math.max(
    sentences.findIndex((sentence) => at < sentence.end),
    0,
  );
  const start = sentences[from]?.start ?? 0;
  const fitting = sentences.slice(from).filter(({ end }) => end - start <= maxChars);
  const end = fitting.at(-1)?.end ?? text.length;
  const words = clip(text.slice(start, end), maxChars);
  return `${start > 0 ? `${CUT} ` : ''}${words}${end < text.length && !words.endsWith(CUT) ? ` ${CUT}` : ''}`;
}
