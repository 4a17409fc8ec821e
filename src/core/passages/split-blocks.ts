import type { TextBlock } from '../model/article.ts';

/**
 * The headings and paragraphs of a plain text, in order. Blank lines part them; a line break inside one becomes one
 * space. Where a text has no blank line, each line is a block if the lines are whole sentences, else they are one wrapped
 * paragraph. Lines of a list are blocks of their own. Pieces without a letter or digit ("* * *") are left out.
 */
export function splitBlocks(body: string): TextBlock[] {
  const chunks = chunksOf(linesOf(body));
  const groups = chunks.flatMap((lines) =>
    isOnePerLine(lines, chunks.length) ? lines.map((line) => [line]) : unlist(lines),
  );
  const paragraphs = groups
    .map((lines) => paragraphOf(body, lines))
    .filter((block) => /[\p{L}\p{N}]/u.test(block.text));
  return markHeadings(paragraphs);
}

/** A line without its break; `start` and `end` are in the body, without the white space around the words. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LIST_MARK = /^(?:[-*•▪◦–]|\d{1,2}[.)])\s{1,8}(?=\S)/u;

/** Longest heading in characters: two lines of a column. */
const MAX_HEADING_CHARS = 120;

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  for (const match of body.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    const raw = match[0];
    const text = raw.trim();
    const start = match.index + raw.length - raw.trimStart().length;
    if (/[\r\n]/.test(raw)) lines.push({ text: '\n', start: match.index, end: match.index });
    else if (text !== '') lines.push({ text, start, end: start + text.length });
  }
  return lines;
}

/** Runs of lines with no blank line between them. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  let breaks = 0;
  for (const line of lines) {
    if (line.text === '\n') {
      breaks++;
      continue;
    }
    if (breaks > 1 && chunks.at(-1)?.length) chunks.push([]);
    chunks.at(-1)?.push(line);
    breaks = 0;
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Whether each line is a paragraph or heading: then all end like one, and none begins in the middle of a sentence. */
function isOnePerLine(lines: readonly Line[], chunkCount: number): boolean {
  if (chunkCount > 1 || lines.length < 2) return false;
  const isWhole = ({ text }: Line) => (endsLikeSentence(text) || isHeadingLike(text)) && !/^\p{Ll}/u.test(text);
  return lines.every(isWhole) && lines.some((line) => endsLikeSentence(line.text));
}

/** The chunk as one group, or parted before each of its list marks, which are cut off. */
function unlist(lines: readonly Line[]): Line[][] {
  const isList = lines.filter((line) => LIST_MARK.test(line.text)).length > 1;
  const groups: Line[][] = [];
  for (const line of lines) {
    const mark = isList ? (LIST_MARK.exec(line.text)?.[0] ?? '') : '';
    const bare = { text: line.text.slice(mark.length), start: line.start + mark.length, end: line.end };
    if (mark !== '' || groups.length === 0) groups.push([bare]);
    else groups.at(-1)?.push(bare);
  }
  return groups;
}

function paragraphOf(body: string, lines: readonly Line[]): TextBlock {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { kind: 'paragraph', text: body.slice(start, end).replace(/[\r\n]/g, ' '), offset: start };
}

/**
 * A short block without end punctuation before a paragraph is a heading. A run of three or more such blocks is a list,
 * whose items say something and stay paragraphs.
 */
function markHeadings(blocks: readonly TextBlock[]): TextBlock[] {
  const isShort = (at: number) => at >= 0 && at < blocks.length && isHeadingLike(blocks[at]?.text ?? '');
  return blocks.map((block, at) => {
    const runsInto = isShort(at + 1) ? at + 2 : at + 1;
    const isInList = [at - 2, at - 1, at].some((from) => isShort(from) && isShort(from + 1) && isShort(from + 2));
    const isHeading = isShort(at) && runsInto < blocks.length && !isShort(runsInto) && !isInList;
    return isHeading ? { ...block, kind: 'heading' } : block;
  });
}

function isHeadingLike(text: string): boolean {
  const isLine = text.length <= MAX_HEADING_CHARS && !/^\p{Ll}/u.test(text);
  // A comma, a colon or a dash ("DHAKA, June 3 -") announce the words that follow, which are the same sentence.
  return isLine && /[\p{L}\p{N}\p{M}%"'”’»)\]]$/u.test(text) && !endsLikeSentence(text);
}

function endsLikeSentence(text: string): boolean {
  return /[.!?…。！？।۔؟]["'”’»)\]]{0,4}$/u.test(text);
}
