import type { AskedWord } from './asked-words.ts';

/** Stems shorter than this are too unlike each other to be kin by their beginning. */
const MIN_SHARED = 4;

/**
 * For each word of a vocabulary that is kin to an asked one by its beginning, the asked words' positions: one is the
 * other with an ending, give or take its last letter (Norman, Normandy; invent, inventor; nation, nationality).
 */
export function relativesOf(words: readonly AskedWord[], vocabulary: Iterable<string>): Map<string, number[]> {
  const byStart = new Map<string, number[]>();
  for (const [word, { text }] of words.entries()) {
    if (text.length < MIN_SHARED || /\d/.test(text)) continue;
    const start = text.slice(0, MIN_SHARED);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  const relatives = new Map<string, number[]>();
  for (const known of vocabulary) {
    const near = byStart.get(known.slice(0, MIN_SHARED))?.filter((word) => areKin(words[word]?.text ?? '', known));
    if (near && near.length > 0) relatives.set(known, near);
  }
  return relatives;
}

function areKin(a: string, b: string): boolean {
  if (a === b || /\d/.test(b)) return false;
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= Math.max(MIN_SHARED, shorter - 1);
}
