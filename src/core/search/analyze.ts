import type { Term } from '../model/answer.ts';
import { foldText } from '../names/fold-text.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';
import { stemWord } from './stem-word.ts';
import { STOPWORDS } from './stopwords.ts';

export interface AnalyzeOptions {
  /** A question: known names count in lower case too, and stopwords stay where there is nothing else. */
  readonly asked?: boolean;
}

/**
 * The terms of a text, in text order: the same for passages and questions, so that they meet. Each word gives its stem;
 * a designation also stands whole (`TRG-300` → trg300, trg, 300); a number with a unit is one term however it is spaced
 * (105mm, 105 mm, 105-mm); each known name gives its entity's id beside its words, so that Dhaka meets Bangladesh.
 */
export function analyze(text: string, index: NameIndex, { asked = false }: AnalyzeOptions = {}): Term[] {
  const words = readWords(text);
  const kept = words.filter((word) => !word.isStopword);
  const terms: Term[] = (asked && kept.length === 0 ? words : kept).map(({ text, span }) => ({ text, span }));
  for (const { entity, span } of findNames(text, index, { anyCase: asked })) terms.push({ text: entity.id, span });
  return terms.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** True for the id of a known name, false for a word: words have letters and digits only. */
export function isEntityTerm(term: string): boolean {
  return term.includes(':');
}

interface ReadWord extends Term {
  readonly isStopword: boolean;
}

/** In order: an abbreviation with dots, a number with thousands or decimals, words joined by hyphens or apostrophes. */
const WORDS = new RegExp(
  [
    String.raw`(?<initials>(?<![\p{L}\p{N}])(?:\p{L}\.){2,8}\p{L}?(?![\p{L}\p{N}]))`,
    String.raw`(?<number>(?<![\p{L}\p{N}])\d{1,3}(?:,\d{3}){1,5}(?!\d)(?:\.\d{1,9})?|(?<![\p{L}\p{N}.])\d{1,9}\.\d{1,9}(?![.\d]))(?:[- ]?(?<numberUnit>mm|cm|km|kg|nm|kw|mw|gw)(?![\p{L}\p{N}]))?`,
    String.raw`(?<whole>\d{1,12})[- ]?(?<unit>mm|cm|km|kg|nm|kw|mw|gw)(?![\p{L}\p{N}])`,
    String.raw`(?<joined>[\p{L}\p{N}\p{M}]{1,64}(?:['-][\p{L}\p{N}\p{M}]{1,64}){0,7})`,
  ].join('|'),
  'gu',
);

function readWords(text: string): ReadWord[] {
  const folded = foldText(text);
  // In a text all in capitals they tell nothing.
  const isMixedCase = /\p{Ll}/u.test(text);
  const words: ReadWord[] = [];
  for (const match of folded.matchAll(WORDS)) {
    const { initials, number, numberUnit, whole, unit, joined } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (joined !== undefined) words.push(...splitJoined(joined, match.index, isMixedCase ? text : folded));
    else if (initials !== undefined) words.push({ text: initials.replaceAll('.', ''), span, isStopword: false });
    else words.push(...numberTerms((number ?? whole ?? '').replaceAll(',', ''), numberUnit ?? unit, span));
  }
  return words;
}

function numberTerms(digits: string, unit: string | undefined, span: Term['span']): ReadWord[] {
  const words = [{ text: digits, span, isStopword: false }];
  if (unit) words.push({ text: digits + unit, span, isStopword: false });
  return words;
}

/** The parts of a run such as `trg-300`, `f-16s`, `minister's`, and the whole of it where it is a designation. */
function splitJoined(joined: string, at: number, written: string): ReadWord[] {
  const parts = joined.split(/['-]/);
  const words: ReadWord[] = [];
  let start = at;
  for (const part of parts) {
    const span = { start, end: start + part.length };
    words.push({ text: normalise(part), span, isStopword: isStopword(part, written.slice(span.start, span.end)) });
    start = span.end + 1;
  }
  if (parts.length > 1 && /\d/.test(joined) && joined.includes('-')) {
    const whole = joined.split("'")[0] ?? joined;
    const span = { start: at, end: at + whole.length };
    words.push({ text: normalise(whole.replaceAll('-', '')), span, isStopword: false });
  }
  return words;
}

/** An all-capital stopword is an acronym (US, WHO, IT) where others in the text are not in capitals. */
function isStopword(folded: string, written: string): boolean {
  if (!STOPWORDS.has(folded)) return false;
  return written.length === 1 || written !== written.toUpperCase();
}

/** Plural s after a digit dropped (F-16s), other words by their stem. */
function normalise(word: string): string {
  return /\d/.test(word) ? word.replace(/(?<=\d)s$/, '') : stemWord(word);
}
