import { paint, type Terminal } from './streams.ts';

export interface WrappedColumn<Row> {
  readonly key: keyof Row;
  readonly head: string;
  /** No wider than this; what is longer goes on in the next line. */
  readonly maxChars: number;
}

/** Between two columns. */
const GAP = '  ';

/** Rows under their heads, nothing cut: a cell longer than its column goes on below. One list of lines a row, the heads first. */
export function wrappedTable<Row extends Readonly<Record<keyof Row, string>>>(
  columns: readonly WrappedColumn<Row>[],
  rows: readonly Row[],
  terminal: Terminal,
): string[][] {
  const cells = rows.map((row) => columns.map(({ key, maxChars }) => wrapWords(row[key], maxChars)));
  const widths = columns.map(({ head }, at) =>
    Math.max(head.length, ...cells.flatMap((row) => row[at]?.map((line) => line.length) ?? [])),
  );
  const line = (texts: readonly string[]) =>
    widths
      .map((width, at) => (texts[at] ?? '').padEnd(width))
      .join(GAP)
      .trimEnd();
  const heads = line(columns.map(({ head }) => head));
  const blocks = cells.map((row) => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, down) => line(row.map((lines) => lines[down] ?? '')));
  });
  return [[paint(terminal, 'bold', heads)], ...blocks];
}

/**
 * A text in lines of at most so many characters, broken between words, and inside a word only where it alone is longer.
 * Control characters count as spaces: no article may move a terminal's cursor.
 */
export function wrapWords(text: string, maxChars: number): string[] {
  const lines = [''];
  for (const word of text
    .split(/[\s\p{Cc}]+/u)
    .filter(Boolean)
    .flatMap((each) => pieces(each, maxChars))) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + 1 + word.length > maxChars) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** By whole characters, so that none outside the basic plane is torn. */
function pieces(word: string, maxChars: number): string[] {
  if (word.length <= maxChars) return [word];
  const parts = [''];
  for (const character of word) {
    const last = parts[parts.length - 1] ?? '';
    if (last.length + character.length > maxChars) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
