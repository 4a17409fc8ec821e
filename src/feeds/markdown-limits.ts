import type { Mistake } from './mistake.ts';

/** Most Markdown in a file, and in one piece of it between blank lines. Articles stay far below. */
const MAX = { marks: 20_000, marksInPiece: 600, lines: 50_000, levels: 30 } as const;

const MARK = /[*_`[\]<>&\\]/g;

const OPENING = '(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))';

/** A list item or quote that is indented: each two columns are a level that the parser opens again. */
const INDENTED = new RegExp(`^([ \\t]{0,1000})${OPENING}`);

/** Quotes and list items that open one inside the other on one line. */
const TOO_DEEP = new RegExp(`^(?:[ \\t]{0,8}${OPENING}){${MAX.levels + 1}}`);

/**
 * The mistake of a text that a CommonMark parser would take minutes over or run out of stack on, or null. Its work grows
 * with the square of the marks in a piece: 10,000 of `*a_` take it ten seconds. `firstLine` is the line the text begins on.
 */
export function markdownMistake(markdown: string, firstLine: number): Mistake | null {
  let marks = 0;
  let marksBefore = 0;
  for (const [at, line] of markdown.split('\n').entries()) {
    if (line.trim() === '') marksBefore = marks;
    const levels = Math.ceil((INDENTED.exec(line)?.[1]?.length ?? -1) / 2);
    marks += (line.match(MARK)?.length ?? 0) + Math.max(levels, 0);
    const isTooMuch = marks > MAX.marks || marks - marksBefore > MAX.marksInPiece || at > MAX.lines;
    if (isTooMuch || levels > MAX.levels || TOO_DEEP.test(line)) {
      const remedy = 'Take the marks out, or part the text with blank lines';
      return { line: firstLine + at, problem: 'there is too much Markdown up to here', remedy };
    }
  }
  return null;
}
