import type { Term } from '../model/answer.ts';
import type { UnknownWord } from './correct-word.ts';

/** A question of more unknown words is not one with slips, and each costs some milliseconds. */
const MAX_UNKNOWN = 8;

/** The terms of a question that stand nowhere, as they are to be guessed at. */
export function unknownWords(terms: readonly Term[], isKnown: (term: string) => boolean): UnknownWord[] {
  return terms
    .filter(({ text }) => !isKnown(text))
    .slice(0, MAX_UNKNOWN)
    .map(({ text, span }) => ({ stem: text, letters: span.end - span.start }));
}
