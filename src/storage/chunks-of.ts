/** Values of one statement at most: far below what either engine takes as parameters. */
const CHUNK = 500;

/** A long list in pieces that fit one statement each. */
export function chunksOf<Item>(items: readonly Item[], size: number = CHUNK): Item[][] {
  const chunks: Item[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}
