import type { Passage } from '../model/article.ts';

/** The first sentence of an article's body; empty where it has none. */
export function leadOf([first]: readonly Passage[]): string {
  const [sentence] = first?.sentences ?? [];
  return first && sentence ? first.text.slice(sentence.start, sentence.end) : '';
}
