import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { CALENDAR_WORDS, COMPOUND_ENDS, FUNCTION_WORDS, NAME_PARTICLES } from '../lexicon/name-words.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import { SHORT_TITLES } from '../lexicon/roles.ts';
import { isGlued } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';

/** A stretch of words written as a name, by token positions, both inclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches of a sentence that are written as names: "Mohammed Yunus", "Chowdhury Ashiq Mahmood bin Harun",
 * "Abdel Fattah el-Sisi", "Lt. Gen. J.P. O'Brien", "Marks & Spencer", "Kim Jong-un". Weekdays, months and the small words
 * that begin sentences are never in one; numbers and designations end one.
 */
export function findNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const first = isRunStart(tokens, at) ? at : -1;
    if (first < 0) {
      at++;
      continue;
    }
    let last = first;
    for (let next = nextInRun(tokens, last); next !== null; next = nextInRun(tokens, last)) last = next;
    runs.push({ first, last });
    at = last + 1;
  }
  return runs;
}

/**
 * Whether a sentence is set like a headline, so that its capitals say nothing: "Poland Orders More Tanks From Korea", "ALL
 * CAPS". A sentence in Title Case that ends in a full stop is one of many names: "Defence Minister Ali Vural flew to Ankara."
 */
export function isHeadline(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text ?? '';
  let capitals = 0;
  let small = 0;
  let whole = 0;
  for (const token of tokens) {
    if (token.text.length < 4) continue;
    if (!isCapital(token)) {
      if (/^\p{Ll}/u.test(token.text)) small++;
      continue;
    }
    capitals++;
    if (token.text === token.text.toUpperCase()) whole++;
  }
  if (whole > 3 && whole > capitals - 2 && small === 0) return true;
  return capitals > 3 && small * 6 <= capitals && !/^[.!?"”]$/.test(last);
}

/** A word with a capital that can be part of a name. */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token) || /\d/.test(token.text)) return false;
  if (FUNCTION_WORDS.has(token.lower)) return isInitials(tokens, at);
  return !CALENDAR_WORDS.has(token.lower) || isNamedAfterMonth(tokens, at);
}

export function isCapital({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  // Nearly all words are ASCII, for which no pattern is needed; this is asked of every word.
  return code < 128 ? code > 64 && code < 91 : /^\p{Lu}/u.test(text);
}

/** "US" the country and "IT" the trade are names in capitals; "It" and "Us" never are. */
function isInitials(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return text.length > 1 && text.length < 4 && text === text.toUpperCase();
}

/** "Theresa May", "April Jones"; not "in May", "Friday". */
function isNamedAfterMonth(tokens: readonly Token[], at: number): boolean {
  if (!/^(may|june|april|august)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before !== undefined && isCapital(before) && GIVEN_NAMES.has(before.lower);
}

function isRunStart(tokens: readonly Token[], at: number): boolean {
  if (isNameWord(tokens, at)) return !isFirst(tokens, at) || isNameTag(tokens[at]) || isMistakenVerb(tokens, at);
  // "al-Sisi said": a surname may begin with its particle.
  return /^(al|el)$/i.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-' && isNameWord(tokens, at + 2);
}

/** A capital at the head of a sentence or quotation says nothing, so there the tagger decides. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || /^["“”‘'`:•*(-]+$/.test(before.text);
}

function isNameTag(token: Token | undefined): boolean {
  return token !== undefined && /^(PROPN|NOUN|ADJ|X)$/.test(token.tag);
}

/** "Ford Motor Company": no sentence here begins with a bare verb, so that before a capital it is a name. */
function isMistakenVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const isVerb = /(ing|ed)$/.test(word) || REPORTING_VERBS.has(word);
  return tokens[at]?.tag === 'VERB' && !isVerb && isNameWord(tokens, at + 1);
}

/** The last token of what continues a name after `last`, or null. In order: marks inside names, then words. */
function nextInRun(tokens: readonly Token[], last: number): number | null {
  const next = tokens[last + 1];
  if (!next) return null;
  if (next.text === '.') return afterStop(tokens, last);
  if (next.text === '-') return afterHyphen(tokens, last);
  if (next.text === '&') return isNameWord(tokens, last + 2) ? last + 2 : null;
  if (isNameWord(tokens, last + 1)) return last + 1;
  return afterParticles(tokens, last);
}

/** "Adm." and initials that the tokeniser parted from their stop. */
function afterStop(tokens: readonly Token[], last: number): number | null {
  const token = tokens[last];
  if (!token || !isGlued(tokens, last + 1) || !isNameWord(tokens, last + 2)) return null;
  return token.text.length === 1 || SHORT_TITLES.has(token.lower) ? last + 2 : null;
}

/** "Jean-Claude", "Jong-un", "Rolls-Royce"; not "Turkey-based". */
function afterHyphen(tokens: readonly Token[], last: number): number | null {
  if (!isGlued(tokens, last + 1) || !isGlued(tokens, last + 2)) return null;
  if (isNameWord(tokens, last + 2)) return last + 2;
  const end = tokens[last + 2]?.text ?? '';
  return /^[a-z]{2,5}$/.test(end) && !COMPOUND_ENDS.has(end) && /^\p{Lu}\p{Ll}{1,6}$/u.test(tokens[last]?.text ?? '')
    ? last + 2
    : null;
}

/** "bin Harun", "van der Berg", "el-Sisi": up to three small words, or a hyphen, before a name word. */
function afterParticles(tokens: readonly Token[], last: number): number | null {
  for (let at = last + 1; at <= last + 4; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (at > last + 1 && isNameWord(tokens, at)) return at;
    const isParticle = NAME_PARTICLES.has(token.lower) && !isCapital(token);
    if (!isParticle && !(at > last + 1 && token.text === '-' && isGlued(tokens, at))) return null;
  }
  return null;
}
