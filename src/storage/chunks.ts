/** Rows of one insert, and values of one list in a statement: of ten columns each, far below what either engine takes. */
const ROWS_A_STATEMENT = 500;

/** A list in pieces: each value is a parameter, of which SQLite takes 32,766 in a statement and PostgreSQL 65,535. */
export function chunks<Item>(items: readonly Item[], size: number = ROWS_A_STATEMENT): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += size) pieces.push(items.slice(at, at + size));
  return pieces;
}
