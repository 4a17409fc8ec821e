import { paint, type Terminal } from './streams.ts';

/** Wider cells are cut, so that a row stays on a line or two of a usual terminal. */
const MAX_CELL_CHARS = 44;

/** Rows under their heads, each column as wide as its widest cell. */
export function tableLines<Row extends Readonly<Record<keyof Row, string>>>(
  columns: readonly { readonly key: keyof Row; readonly head: string }[],
  rows: readonly Row[],
  terminal: Terminal,
): string[] {
  const cells = rows.map((row) => columns.map(({ key }) => cut(row[key])));
  const widths = columns.map(({ head }, at) => Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const heads = line(columns.map(({ head }) => head));
  return [paint(terminal, 'bold', heads), ...cells.map(line)];
}

function cut(text: string): string {
  return text.length > MAX_CELL_CHARS ? `${text.slice(0, MAX_CELL_CHARS - 1)}…` : text;
}
