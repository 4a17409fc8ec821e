import type { Span } from '../model/article.ts';

/** A run of letters and digits, with the marks that may join them inside a word. */
export interface RawWord extends Span {
  /** Folded: `trg-300`, `minister's`, `u.s`, `1,234.5`. */
  readonly text: string;
  /** Letters only: no digit, no mark. */
  readonly isPlain: boolean;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;

/** What each UTF-16 unit is, worked out at its first appearance: a regular expression for every unit is slow. */
const kinds = new Uint8Array(65_536).fill(255);

/** The raw words of a folded text, in order. Nothing but one pass, because every passage and candidate comes through. */
export function scanWords(folded: string): RawWord[] {
  const words: RawWord[] = [];
  let start = -1;
  let isPlain = true;
  for (let at = 0; at <= folded.length; at++) {
    const kind = kindAt(folded, at);
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) {
        start = at;
        isPlain = true;
      }
      if (kind === DIGIT) isPlain = false;
    } else if (start >= 0) {
      const next = kind === JOINER ? kindAt(folded, at + 1) : OTHER;
      if (next === LETTER || next === DIGIT) {
        isPlain = false;
      } else {
        words.push({ text: folded.slice(start, at), start, end: at, isPlain });
        start = -1;
      }
    }
  }
  return words;
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const unit = text.charCodeAt(at);
  const known = kinds[unit] as number;
  if (known !== 255) return known;
  const kind = kindOf(text[at] as string);
  kinds[unit] = kind;
  return kind;
}

function kindOf(unit: string): number {
  if (/[-'.,]/.test(unit)) return JOINER;
  if (/\p{N}/u.test(unit)) return DIGIT;
  // Half of a surrogate pair counts as a letter: the whole is a rare script's letter or a sign that meets only itself.
  return /[\p{L}\p{M}\p{Cs}]/u.test(unit) ? LETTER : OTHER;
}
