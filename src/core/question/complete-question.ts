import { splitWords, type Word } from '../names/fold-text.ts';
import { STOPWORDS } from '../search/stopwords.ts';
import { findKind } from './question-kinds.ts';

/** Beside the stopwords, what a follow-up is made of without naming anything. Folded. */
const NAMES_NOTHING = new Set(
  'one ones thing things unit units ok okay thanks thank now then exactly total altogether year month date day cost costs price worth much pay paid long old'.split(
    ' ',
  ),
);

/**
 * A question that names nothing of its own ("how many?", "and when was that?") with what the one before it in the same
 * conversation was about; any other question as it is. `earlier` has the oldest first. Pure: show the result to the
 * person as what was understood.
 */
export function completeQuestion(text: string, earlier: readonly string[]): string {
  const words = splitWords(text);
  // Nothing but marks or silence asks nothing, and takes up nothing.
  if (words.length === 0 || namesSomething(words)) return text;
  const before = earlier.findLast((each) => namesSomething(splitWords(each)));
  if (before === undefined) return text;
  const { start, end } = findKind(before);
  const subject = `${before.slice(0, start)} ${before.slice(end)}`;
  return `${text.replace(/[\s?.!]{1,20}$/, '')}: ${subject.replace(/\s+/g, ' ').trim()}`;
}

function namesSomething(words: readonly Word[]): boolean {
  return words.some(({ text }) => !STOPWORDS.has(text) && !NAMES_NOTHING.has(text));
}
