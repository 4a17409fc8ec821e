import type { TextBlock } from '../model/article.ts';

/**
 * The headings and paragraphs of a plain text, in order. Blank lines part them; a line break inside one becomes one
 * space. Where a text has no blank line, each line is a block if the lines are whole sentences, else they are one wrapped
 * paragraph. Lines of a list are blocks of their own. Pieces without a letter or digit ("* * *") are left out.
 */
export function splitBlocks(body: string): TextBlock[] {
  const chunks = chunksOf(linesOf(body));
  const pieces = chunks.flatMap((lines) =>
    chunks.length === 1 && isOnePerLine(lines) ? onePerLine(lines) : unlist(lines),
  );
  const blocks = pieces.map((piece) => ({ ...piece, ...paragraphOf(body, piece.lines) }));
  return markHeadings(blocks.filter((block) => /[\p{L}\p{N}]/u.test(block.text)));
}

/** A line without its break and the white space around its words; `start` and `end` are in the body. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of one block. */
interface Piece {
  readonly lines: readonly Line[];
  readonly isListItem: boolean;
}

const LIST_MARK = /^(?:[-*•▪◦–]|\d{1,2}[.)])\s{1,8}(?=\S)/u;

/** Longest heading in characters: two lines of a column. */
const MAX_HEADING_CHARS = 120;

/** The lines with words in them, and an empty one for each line break. */
function linesOf(body: string): Line[] {
  return [...body.matchAll(/[^\r\n]+|\r\n|\r|\n/g)].flatMap(({ 0: raw, index }) => {
    if (/[\r\n]/.test(raw)) return [{ text: '', start: index, end: index }];
    const text = raw.trim();
    const start = index + raw.length - raw.trimStart().length;
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
}

/** Runs of lines with no blank line between them. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = [[]];
  let breaks = 0;
  for (const line of lines) {
    if (line.text === '') {
      breaks++;
      continue;
    }
    if (breaks > 1) chunks.push([]);
    chunks.at(-1)?.push(line);
    breaks = 0;
  }
  return chunks.filter((chunk) => chunk.length > 0);
}

/** Whether each line is a paragraph or heading: all end like one, and none begins in the middle of a sentence. */
function isOnePerLine(lines: readonly Line[]): boolean {
  const isWhole = ({ text }: Line) => (endsLikeSentence(text) || isHeadingLike(text)) && !/^\p{Ll}/u.test(text);
  return lines.every(isWhole) && lines.some((line) => endsLikeSentence(line.text));
}

function onePerLine(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line) => unlist([line]));
}

/** The lines as one piece, or parted before each of their list marks, which are cut off. */
function unlist(lines: readonly Line[]): Piece[] {
  // One mark alone may be a dash in a wrapped sentence, unless the piece begins with it.
  const isList = LIST_MARK.test(lines[0]?.text ?? '') || lines.filter((line) => LIST_MARK.test(line.text)).length > 1;
  if (!isList) return [{ lines, isListItem: false }];
  const pieces: { lines: Line[]; isListItem: boolean }[] = [];
  for (const line of lines) {
    const mark = LIST_MARK.exec(line.text)?.[0] ?? '';
    const bare = { text: line.text.slice(mark.length), start: line.start + mark.length, end: line.end };
    if (mark !== '' || pieces.length === 0) pieces.push({ lines: [bare], isListItem: mark !== '' });
    else pieces.at(-1)?.lines.push(bare);
  }
  return pieces;
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
function markHeadings(blocks: readonly (TextBlock & Piece)[]): TextBlock[] {
  const isShort = blocks.map(({ text, isListItem }) => !isListItem && isHeadingLike(text));
  return blocks.map(({ text, offset }, at) => {
    const runsInto = isShort[at + 1] ? at + 2 : at + 1;
    const isInList = [at - 2, at - 1, at].some((from) => isShort[from] && isShort[from + 1] && isShort[from + 2]);
    const isHeading = isShort[at] && runsInto < blocks.length && !isInList;
    return { kind: isHeading ? 'heading' : 'paragraph', text, offset };
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
