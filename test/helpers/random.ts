/** The same 32 bits in a row on every run (mulberry32), as numbers from 0 to 2^32 - 1. */
function createBits(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Numbers from 0 to below `below` that are the same on every run. */
export type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  const bits = createBits(seed);
  return (below) => bits() % below;
}

/** Fractions from 0 to below 1 that are the same on every run. */
export function createFractions(seed: number): () => number {
  const bits = createBits(seed);
  return () => bits() / 2 ** 32;
}
