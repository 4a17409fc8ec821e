import type { Mistake } from './mistake.ts';

/** Largest file taken in, in bytes: a long book. */
export const MAX_FILE_BYTES = 1_000_000;

/** Characters that turn the direction of what follows: a title with one could show a date backwards. No language needs them. */
const DIRECTION_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Decodes UTF-8, composes accents (NFC), makes every line end in `\n`, drops a byte-order mark and what would turn the
 * direction of the text. Never throws.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string } | Mistake {
  if (bytes.length > MAX_FILE_BYTES) return tooLarge(bytes.length);
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const remedy = 'Save it as plain text in UTF-8';
    return { line: lineOf(bytes, zero), problem: 'the file holds a NUL byte, so it is not text', remedy };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.replace(/\r\n?/g, '\n').replace(DIRECTION_CONTROLS, '').normalize('NFC') };
  } catch {
    return { line: firstBadLine(bytes), problem: 'the file is not UTF-8 text', remedy: 'Save it in UTF-8' };
  }
}

/** The mistake of a file over `MAX_FILE_BYTES`, for a reader that knows the size before it reads. */
export function tooLarge(bytes: number): Mistake {
  const size = (bytes / 1_000_000).toFixed(1);
  return {
    line: null,
    problem: `the file has ${size} MB, over the limit of 1 MB`,
    remedy: 'Split it into its articles',
  };
}

function firstBadLine(bytes: Uint8Array): number | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // A line feed is never part of a longer UTF-8 character, so lines can be decoded one by one.
  for (let start = 0, line = 1; start <= bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return null;
}

function lineOf(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let at = 0; at < position; at++) if (bytes[at] === 10) line++;
  return line;
}
