/** The words of a text as a set: how the lexicon writes its long lists. Words are folded by whoever writes them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
