import type { Hit } from '../../core/model/answer.ts';
import type { Span } from '../../core/model/article.ts';
import { escapeMrkdwn, oneLine } from '../sending/mrkdwn.ts';
import { excerpt } from './excerpt.ts';
import type { Part } from './part.ts';
import { bold, plain, quote, richText, type TextLeaf } from './rich.ts';

/** Each mark costs some 60 characters of a message; more than these would mark everything. */
const MOST_MARKS = 24;

export interface PassageOptions {
  readonly maxChars: number;
  /** What must be in the quotation where the passage is too long for it; else the first matched word. */
  readonly focus?: Span | undefined;
  /** Said after it where passages of several articles are shown, else null. */
  readonly source: string | null;
}

/** A passage as a quotation, the words that the question asked for in bold. */
export function passagePart({ passage, matched }: Hit, { maxChars, focus, source }: PassageOptions): Part {
  const spans = matched.map((term) => term.span);
  const { span, isCutBefore, isCutAfter } = excerpt(passage, (focus ?? spans[0])?.start ?? 0, maxChars);
  const [before, after] = [isCutBefore ? '… ' : '', isCutAfter ? ' …' : ''];
  const words = `${before}${passage.text.slice(span.start, span.end)}${after}`;
  const from = source === null ? '' : ` – ${source}`;
  const leaves = [plain(before), ...marked(passage.text, span, spans), plain(`${after}${from}`)];
  const said = leaves.filter(({ text }) => text !== '');
  return { text: escapeMrkdwn(`"${oneLine(words)}"${from}`), blocks: [richText(quote(...said))] };
}

function marked(text: string, within: Span, spans: readonly Span[]): TextLeaf[] {
  const marks = mergeSpans(
    text,
    spans.filter(({ start, end }) => start >= within.start && end <= within.end),
  );
  const leaves: TextLeaf[] = [];
  let at = within.start;
  for (const { start, end } of marks.slice(0, MOST_MARKS)) {
    leaves.push(plain(text.slice(at, start)), bold(text.slice(start, end)));
    at = end;
  }
  return [...leaves, plain(text.slice(at, within.end))];
}

/** In order, those that overlap or have but white space between them as one. */
function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') merged.splice(-1, 1, join(last, span));
    else merged.push(span);
  }
  return merged;
}

function join(first: Span, second: Span): Span {
  return { start: first.start, end: Math.max(first.end, second.end) };
}
