/** A list in pieces: each value is a parameter, of which SQLite takes 32,766 in a statement and PostgreSQL 65,535. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces: Item[][] = [];
  for (let at = 0; at < items.length; at += size) pieces.push(items.slice(at, at + size));
  return pieces;
}
