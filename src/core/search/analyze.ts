import type { Term } from '../model/answer.ts';
import { foldText } from '../names/fold-text.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';
import { type RawWord, scanWords } from './scan-words.ts';
import { splitWord, UNITS } from './split-word.ts';
import { stemWord } from './stem-word.ts';
import { STOPWORDS } from './stopwords.ts';

export interface AnalyzeOptions {
  /** A question: known names count in lower case too, and stopwords stay where there is nothing else. */
  readonly asked?: boolean;
}

/**
 * The terms of a text, in text order: the same for passages and questions, so that they meet. Each word gives its stem;
 * a designation also stands whole (`TRG-300` → trg, trg300, 300); a number with a unit is one term however it is spaced
 * (105mm, 105 mm, 105-mm); each known name gives its entity's id beside its words, so that Dhaka meets Bangladesh.
 */
export function analyze(text: string, index: NameIndex, { asked = false }: AnalyzeOptions = {}): Term[] {
  const words = scanWords(foldText(text));
  // In a text all in capitals they tell nothing.
  const acronyms = /\p{Ll}/u.test(text) ? text : '';
  const kept = words.filter((word) => !isStopword(word, acronyms));
  const terms = termsOf(asked && kept.length === 0 ? words : kept, text);
  const names = findNames(text, index, { anyCase: asked });
  if (names.length === 0) return terms;
  for (const { entity, span } of names) terms.push({ text: entity.id, span });
  return terms.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** True for the id of a known name, false for a word: words have no colon. */
export function isEntityTerm(term: string): boolean {
  return term.includes(':');
}

function termsOf(words: readonly RawWord[], text: string): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as RawWord;
    const measure = word.isPlain ? null : withUnit(word, words[at + 1], text);
    if (measure) at += 1;
    if (word.isPlain) terms.push({ text: stemWord(word.text), span: { start: word.start, end: word.end } });
    else terms.push(...splitWord(measure ?? word));
  }
  return terms;
}

/** A number and the unit one space after it, as if they were written together; null where they are no such pair. */
function withUnit(word: RawWord, next: RawWord | undefined, text: string): RawWord | null {
  if (!next || !UNITS.has(next.text) || !/^\d[\d.,]*$/.test(word.text)) return null;
  if (next.start !== word.end + 1 || text[word.end] !== ' ') return null;
  return { ...word, text: word.text + next.text, end: next.end };
}

/** A stopword in capitals is an acronym (US, WHO, IT) or a letter (vitamin D): `written` is the text that tells, or empty. */
function isStopword({ text: folded, start, end }: RawWord, written: string): boolean {
  if (!STOPWORDS.has(folded)) return false;
  const word = written.slice(start, end);
  return /^[AI]?$/.test(word) || word !== word.toUpperCase();
}
