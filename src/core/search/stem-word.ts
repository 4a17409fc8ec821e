import { stem } from 'porter2';
import { IRREGULAR_FORMS } from './irregular-forms.ts';

/** Words repeat (Zipf), so remembered stems save most of the work; bounded, and emptied when full. */
const MAX_REMEMBERED = 50_000;
const remembered = new Map<string, string>();

/** Porter2 stem of a folded word (snowballstem.org/algorithms/english). */
export function stemWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const stemmed = stem(IRREGULAR_FORMS.get(word) ?? word);
  remembered.set(word, stemmed);
  return stemmed;
}
