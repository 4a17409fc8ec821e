import { CURRENCIES_BY_MARK } from '../lexicon/currencies.ts';
import { LABELS, MODEL_NUMBERS } from '../lexicon/designations.ts';
import type { Tag, Token } from '../tokens.ts';

/** One repair: the tokens that stand for those from `at` to `to`, or null where it has nothing to mend. */
type Mend = (tokens: readonly Token[], at: number) => { readonly tokens: readonly Token[]; readonly to: number } | null;

/** What the tokeniser left stuck to the words: parted first, so that the rest sees them bare. */
const PARTINGS: readonly Mend[] = [splitHyphen, splitArticle, splitStop];

/** In order: joining comes first, so that splitting sees whole numbers. */
const MENDS: readonly Mend[] = [joinUnreadable, joinDesignation, joinNumber, splitMark, splitPrefix, splitPairEnd];

/**
 * A sentence's tokens with the numbers whole and what is glued to them apart, which the tokeniser gets wrong where a
 * mark or word touches the digits: "PS2.7m", "Rs.2,000", "$US17,246", "minus-1.4", "10%-15%", ".001", "1⁄32", "8x8",
 * "10.45pm", "Type 054A", "$18-a-share". Offsets hold.
 */
export function mendTokens(tokens: readonly Token[]): Token[] {
  return mendWith(mendWith(tokens, PARTINGS), MENDS);
}

function mendWith(tokens: readonly Token[], mends: readonly Mend[]): Token[] {
  const mended: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = firstMend(tokens, at, mends);
    const token = tokens[at];
    if (found) mended.push(...found.tokens);
    else if (token) mended.push(token);
    at = found ? found.to : at + 1;
  }
  return mended;
}

function firstMend(tokens: readonly Token[], at: number, mends: readonly Mend[]): ReturnType<Mend> {
  for (const mend of mends) {
    const found = mend(tokens, at);
    if (found) return found;
  }
  return null;
}

/** What makes one word with any digits before it and no number: 8x8, 7.62x51mm, 2A42, 3M-54, 10.45pm, 5G, 3D. */
const UNREADABLE_TAIL = /^(?:x?\d\w*|[A-Z]+-?\d[\w-]*|[ap]m|G|D)$/;
/** The same for whole words: kinds of screen, and the firm 3M. */
const UNREADABLE = /^(?:[48]K|(?:480|720|1080|1440|2160)[pi]|3M)$/;

function joinUnreadable(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const next = tokens[at + 1];
  if (!next || !isDigits(tokens[at]) || !isGluedTo(tokens, at + 1)) return null;
  const isWord = UNREADABLE_TAIL.test(next.text) || UNREADABLE.test(`${tokens[at]?.text}${next.text}`);
  if (!isWord || CURRENCIES_BY_MARK.has(tokens[at - 1]?.lower ?? '')) return null;
  return { tokens: [join(tokens.slice(at, at + 2), 'PROPN')], to: at + 2 };
}

/** "737s", "Type 054A", "Leopard 2s", "Leopard 2A6s": letters stuck on the number of a model, behind a label or a name. */
function joinDesignation(tokens: readonly Token[], at: number): ReturnType<Mend> {
  if (!/^\d{1,4}$/.test(tokens[at]?.lower ?? '') || !isGluedTo(tokens, at + 1)) return null;
  const isLabelled = LABELS.has(tokens[at - 1]?.lower ?? '') || MODEL_NUMBERS.has(tokens[at]?.lower ?? '');
  if (!isLabelled && tokens[at - 1]?.tag !== 'PROPN') return null;
  if (!(isLabelled ? /^[A-Z]{1,2}s?$|^s$/ : /^[A-Z]+\d\w*$|^s$/).test(tokens[at + 1]?.text ?? '')) return null;
  return { tokens: [join(tokens.slice(at, at + 2), 'PROPN')], to: at + 2 };
}

/** ".001", "2,000" behind "Rs.", "1⁄32": digits that were parted at their own mark. */
function joinNumber(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const isPoint = tokens[at]?.text === '.' && !isGluedTo(tokens, at) && isGluedTo(tokens, at + 1);
  if (isPoint && isDigits(tokens[at + 1])) return { tokens: [join(tokens.slice(at, at + 2), 'NUM')], to: at + 2 };
  if (!isDigits(tokens[at])) return null;
  return endOfDigits(tokens, at + 1) === at + 1 ? null : splitAfter(tokens, at, 0);
}

/** "PS2 . 7m", "US17 , 246,208", "Rs500cr": a currency's mark, the digits, and letters behind them. */
function splitMark(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const token = tokens[at];
  const mark = /^([a-z]{1,4}\.?)\d/.exec(token?.lower ?? '')?.[1] ?? '';
  const afterSign = tokens[at - 1]?.text === '$' && isGluedTo(tokens, at);
  if (!token || mark === '' || !CURRENCIES_BY_MARK.has(afterSign ? `$${mark}` : mark)) return null;
  return splitAfter(tokens, at, mark.length);
}

/** "minus-1 . 4", "sub-7", "now-18", "to-260 , 000", "pre-1990": a word tied to a number by a hyphen. */
function splitPrefix(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const word = /^(minus|plus|sub|to|now|near)-\d/.exec(tokens[at]?.lower ?? '')?.[1];
  if (!word) return null;
  const split = splitAfter(tokens, at, word.length + 1);
  const [first, ...rest] = split.tokens;
  return first ? { ...split, tokens: [cut(first, [0, word.length], 'ADP'), ...rest] } : null;
}

/** "-15" right behind "10%" or "12": the second end of a range, not a number below zero. */
function splitPairEnd(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const token = tokens[at];
  if (!token || !/^-\d/.test(token.lower)) return null;
  if (!isGluedTo(tokens, at) && !isDigits(tokens[at - 1])) return null;
  if (!/[\d%a-z]$/.test(tokens[at - 1]?.lower ?? '')) return null;
  return { tokens: [cut(token, [0, 1], 'PUNCT'), cut(token, [1], 'NUM')], to: at + 1 };
}

/** "30-to-60 -day", "1.75 -billion": a hyphen that went with the word behind it. */
function splitHyphen(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const token = tokens[at];
  if (!token || !/^-\p{L}/u.test(token.lower) || !isGluedTo(tokens, at)) return null;
  return { tokens: [cut(token, [0, 1], 'PUNCT'), cut(token, [1], token.tag)], to: at + 1 };
}

/** "$18 - a-share": an article that went with the noun behind it. */
function splitArticle(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const token = tokens[at];
  const length = /^(an?)-\p{L}/u.exec(token?.lower ?? '')?.[1]?.length;
  if (!token || !length || tokens[at - 1]?.text !== '-' || !isGluedTo(tokens, at)) return null;
  const parts = [cut(token, [0, length], 'DET'), cut(token, [length, length + 1], 'PUNCT')];
  return { tokens: [...parts, cut(token, [length + 1], token.tag)], to: at + 1 };
}

/** "$5.4m." at the end: the tokeniser takes the full stop for an abbreviation's. */
function splitStop(tokens: readonly Token[], at: number): ReturnType<Mend> {
  const token = tokens[at];
  if (!token || !/^\p{L}{1,3}\.$/u.test(token.lower)) return null;
  const isBehindDigits = isGluedTo(tokens, at) && isDigits(tokens[at - 1]);
  if (!isBehindDigits && at < tokens.length - 1) return null;
  return { tokens: [cut(token, [0, -1], 'NOUN'), cut(token, [token.text.length - 1], 'PUNCT')], to: at + 1 };
}

/** Cuts `length` units off the token, then parts the digits that follow, over the tokens they run through, from letters. */
function splitAfter(tokens: readonly Token[], at: number, length: number): { tokens: Token[]; to: number } {
  const to = endOfDigits(tokens, at + 1);
  const whole = join(tokens.slice(at, to), 'X');
  const lettersAt = length + (/^[\d.,\u2044]*\d/.exec(whole.lower.slice(length))?.[0].length ?? 0);
  const wordAt = whole.lower[lettersAt] === '-' ? lettersAt + 1 : lettersAt;
  const parts = [
    cut(whole, [0, length], 'SYM'),
    cut(whole, [length, lettersAt], 'NUM'),
    cut(whole, [lettersAt, wordAt], 'PUNCT'),
    cut(whole, [wordAt], 'NOUN'),
  ];
  return { tokens: parts.filter((part) => part.text !== ''), to };
}

/** How far glued ",000" and ".5" go on from `at`; the last of them may carry letters (".7m"). */
function endOfDigits(tokens: readonly Token[], at: number): number {
  let to = at;
  while (/^[.,\u2044]$/.test(tokens[to]?.lower ?? '') && isGluedTo(tokens, to) && isGluedTo(tokens, to + 1)) {
    const rest = tokens[to + 1]?.lower ?? '';
    if (!(tokens[to]?.lower === ',' ? /^\d{3}(?:[,.\d]*)$/ : /^\d+(?:[a-z]{0,3}|-[a-z]+)$/).test(rest)) break;
    to += 2;
  }
  return to;
}

function isDigits(token: Token | undefined): boolean {
  return token !== undefined && /^\d[\d,.]*$/.test(token.lower);
}

function isGluedTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1] !== undefined && tokens[at - 1]?.end === tokens[at]?.start;
}

function join(parts: readonly Token[], tag: Tag): Token {
  const lower = parts.map((token) => token.lower).join('');
  const text = parts.map((token) => token.text).join('');
  return { text, lower, lemma: lower, tag, start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

function cut(token: Token, [from, last = token.text.length]: readonly [number, number?], tag: Tag): Token {
  const to = last < 0 ? token.text.length + last : last;
  const lower = token.lower.slice(from, to);
  const text = token.text.slice(from, to);
  return { text, lower, lemma: lower, tag, start: token.start + from, end: token.start + to };
}
