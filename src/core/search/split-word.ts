import type { Term } from '../model/answer.ts';
import type { RawWord } from './scan-words.ts';
import { stemWord } from './stem-word.ts';
import { STOPWORDS } from './stopwords.ts';

/** Units written on to their number or after it: 105mm, 105 mm, 105-mm. Single letters are left out: 5 m may be money. */
export const UNITS: ReadonlySet<string> = new Set(['mm', 'cm', 'km', 'kg', 'nm', 'kw', 'mw', 'gw']);

const INITIALS = /^\p{L}(?:\.\p{L}){1,7}$/u;
const NUMBER =
  /^(?<digits>(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,9})?)(?:(?<suffix>\p{L}{1,3})|-(?<unit>[a-z]{2}))?$/u;
const PART = /[^-'.,]{1,64}/g;

/**
 * The terms of a word with digits or joining marks in it: initials as one (U.S. → us), a number without its thousands
 * commas and again with what is written on to it (105mm → 105, 105mm; 16th → 16, 16th), else its parts without stopwords,
 * and a designation whole too (TRG-300 → trg, trg300, 300). In text order.
 */
export function splitWord(word: RawWord): Term[] {
  const { text, start, end } = word;
  const span = { start, end };
  if (INITIALS.test(text)) return [{ text: text.replaceAll('.', ''), span }];
  const { digits, suffix, unit } = NUMBER.exec(text)?.groups ?? {};
  if (digits === undefined || (unit !== undefined && !UNITS.has(unit))) return splitJoined(word);
  const number = digits.replaceAll(',', '');
  const written = suffix ?? unit;
  // A plural is the number itself: the 1990s.
  if (written === undefined || written === 's') return [{ text: number, span }];
  return [
    { text: number, span },
    { text: number + written, span },
  ];
}

function splitJoined({ text, start }: RawWord): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(PART)) {
    if (STOPWORDS.has(match[0])) continue;
    const from = start + match.index;
    terms.push({ text: termOf(match[0]), span: { start: from, end: from + match[0].length } });
  }
  const [compound = ''] = text.split(/[',.]/);
  if (!compound.includes('-') || !/\d/.test(compound)) return terms;
  const whole = { text: termOf(compound.replaceAll('-', '')), span: { start, end: start + compound.length } };
  // After its first part, which begins at the same place.
  return [...terms, whole].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The stem of a word; with a digit in it, the word itself without a plural s: F-16s. */
function termOf(word: string): string {
  return /\d/.test(word) ? word.replace(/(?<=\d)s$/, '') : stemWord(word);
}
