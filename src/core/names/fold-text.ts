/** Letters that Unicode does not decompose, and marks of print that mean the same as a plain one. */
const PLAIN = new Map<string, string>(
  Object.entries({
    ı: 'i',
    İ: 'i',
    ø: 'o',
    Ø: 'o',
    ł: 'l',
    Ł: 'l',
    đ: 'd',
    Đ: 'd',
    ð: 'd',
    ß: 's',
    æ: 'a',
    Æ: 'a',
    œ: 'o',
    þ: 't',
    '’': "'",
    '‘': "'",
    ʼ: "'",
    '“': '"',
    '”': '"',
    '‐': '-',
    '‑': '-',
    '‒': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '\u00a0': ' ',
    '\u2009': ' ',
    '\u202f': ' ',
  }),
);

/**
 * Text in lower case with accents off and quotes, dashes and spaces made plain, for comparing.
 * It has the same length as `text`, unit for unit, so that positions found in it hold in the original.
 */
export function foldText(text: string): string {
  // Most text is ASCII, for which lower case keeps the length.
  if (isAscii(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += foldUnit(text[at] as string);
  return folded;
}

/** The same with case kept: what a tagger trained on plain English reads best. */
export function plainText(text: string): string {
  if (isAscii(text)) return text;
  const folded = foldText(text);
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] as string;
    const base = folded[at] as string;
    plain += unit === unit.toLowerCase() ? base : base.toUpperCase();
  }
  return plain;
}

export interface Word {
  /** Folded. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The runs of letters and digits in a text, folded, with their places. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of foldText(text).matchAll(WORD)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  const plain = PLAIN.get(unit);
  if (plain !== undefined) return plain;
  const lower = unit.toLowerCase();
  const base = (lower.length === 1 ? lower : unit).normalize('NFD')[0] ?? unit;
  return PLAIN.get(base) ?? base;
}
