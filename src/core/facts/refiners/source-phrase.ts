import { NAMELESS_REPORTS, SPEAKERS, STATEMENT_NOUNS } from '../lexicon/hearsay-words.ts';
import type { Token } from '../tokens.ts';
import { isDate } from './saying.ts';

/** The words of a source, by token positions, `last` inclusive. */
export interface SourcePhrase {
  readonly first: number;
  readonly last: number;
  /** The words that name it: "North East News" of "a report by North East News". */
  readonly named: { readonly first: number; readonly last: number };
}

const LONGEST = 14;

/**
 * The noun phrase that ends right before a reporting verb: "Boeing spokesman Jim Roe | said", "officials in Ankara | say".
 * An insertion between commas is stepped over: "Roe, who leads the yard, | said" is "Roe".
 */
export function sourceBefore(tokens: readonly Token[], verb: number): SourcePhrase | null {
  let last = verb - 1;
  while (/^(AUX|ADV)$/.test(tokens[last]?.tag ?? '') || /^(has|have|had|also|later)$/.test(tokens[last]?.lower ?? ''))
    last--;
  last = beforeDate(tokens, last);
  if (tokens[last]?.text === ',') {
    const name = insertedName(tokens, last);
    if (name) return name;
    last = beforeInsertion(tokens, last);
  }
  if (last < 0 || !isInside(tokens[last]) || tokens[last]?.text === '-') return null;
  const first = startOfPhrase(tokens, last);
  return isObject(tokens, first) ? null : phraseOf(tokens, first, last);
}

/** "The White House yesterday | said", "officials on Monday | said", "… in recent days | said": when is no part of who. */
function beforeDate(tokens: readonly Token[], from: number): number {
  let last = from;
  while (isDate(tokens[last]) || /^(today|yesterday|tonight)$/.test(tokens[last]?.lower ?? '')) last--;
  if (/^(hours|days|weeks|months|years)$/.test(tokens[last]?.lower ?? '')) {
    const back = [1, 2, 3].find((step) => /^(in|over|for|during)$/.test(tokens[last - step]?.lower ?? ''));
    return back ? last - back - 1 : last;
  }
  return last < from && /^(on|in|late|last|early)$/.test(tokens[last]?.lower ?? '') ? last - 1 : last;
}

/** "(the parade) in Lima | said": what a preposition governs does not speak, unless it opens the sentence. */
function isObject(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return before?.tag === 'ADP' && first > 1 && tokens[first - 2]?.text !== ',';
}

/** "the airline, Ryanair, | said": an insertion that is nothing but a name says more than the noun before it. */
function insertedName(tokens: readonly Token[], comma: number): SourcePhrase | null {
  let first = comma;
  while (first > 0 && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '') && !tokens[first - 1]?.text.endsWith('.')) first--;
  const isAfterNoun =
    tokens[first - 1]?.text === ',' &&
    tokens[first - 2]?.tag === 'NOUN' &&
    !/^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');
  return first < comma && isAfterNoun ? phraseOf(tokens, first, comma - 1) : null;
}

/** Back over the words of a noun phrase; an article or pronoun begins one, unless "of" joins it to what stands before. */
function startOfPhrase(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && last - first < LONGEST) {
    const isJoined = isJoint(tokens, first - 1);
    if (/^(DET|PRON)$/.test(tokens[first]?.tag ?? '') && !isJoined) break;
    if (!isJoined && !isInside(tokens[first - 1])) break;
    first--;
  }
  return first;
}

/** The noun phrase that begins at `from`: behind "according to", "said" or "by". */
export function sourceFrom(tokens: readonly Token[], from: number): SourcePhrase | null {
  let last = from - 1;
  while (last - from < LONGEST && (isInside(tokens[last + 1]) || isJoint(tokens, last + 1))) last++;
  const end = beforeDate(tokens, last);
  return end < from ? null : phraseOf(tokens, from, end);
}

/**
 * Position before the comma that opens the insertion closed at `comma`; -1 when there is none within reach. A comma that an
 * article or "who" follows opens one; else the nearest does.
 */
function beforeInsertion(tokens: readonly Token[], comma: number): number {
  let nearest = -1;
  for (let at = comma - 1; at > comma - 30 && at > 0; at--) {
    const token = tokens[at];
    if (/^[;:"“”]$/.test(token?.text ?? '')) break;
    if (token?.text !== ',' || !isInside(tokens[at - 1])) continue;
    if (/^(a|an|the|who|which|whose|its|their)$/.test(tokens[at + 1]?.lower ?? '')) return at - 1;
    if (nearest < 0) nearest = at - 1;
  }
  return nearest;
}

/** A word that a noun phrase is made of. */
function isInside(token: Token | undefined): boolean {
  if (!token) return false;
  if (/^(NOUN|PROPN|ADJ|DET|NUM|PRON)$/.test(token.tag))
    return !/^(that|which|who|there|this|these|those)$/.test(token.lower);
  if (SPEAKERS.has(token.lower)) return true;
  // "Ford Motor Company": the tagger takes some names for verbs.
  if (token.tag === 'VERB' && /^\p{Lu}\p{Ll}+$/u.test(token.text)) return !/(ing|ed)$/.test(token.lower);
  return /^(['’]s?|&|-)$/.test(token.text) || /^(bin|ibn|al|el|van|von|de|der)$/.test(token.lower);
}

/** "of", "in", "and" between two nouns of the phrase. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (!/^(of|in|at|for|from|with|by|and|to)$/.test(word)) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (
    !before ||
    !after ||
    !(/^(NOUN|PROPN|PRON)$/.test(before.tag) || /^(familiar|close)$/.test(before.lower)) ||
    !isInside(after)
  )
    return false;
  return (
    word !== 'to' ||
    /^(ambassador|envoy|adviser|advisor|representative|source|sources|person|people|close)$/.test(before.lower)
  );
}

function phraseOf(tokens: readonly Token[], from: number, last: number): SourcePhrase | null {
  let first = from;
  while (first < last && /^(the|a|an|some|its|their|his|her|['’‘`-])$/.test(tokens[first]?.lower ?? '')) first++;
  if (!tokens.slice(first, last + 1).some((token) => /^(NOUN|PROPN|PRON)$/.test(token.tag))) return null;
  return first > last ? null : { first: from, last, named: namedWithin(tokens, { first, last }) };
}

/** "North East News" of "report by North East News", "Reuters" of "an interview with Reuters". */
function namedWithin(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): SourcePhrase['named'] {
  for (let at = first + 1; at < last; at++) {
    if (!/^(by|from|in|with|of)$/.test(tokens[at]?.lower ?? '') || !STATEMENT_NOUNS.has(tokens[at - 1]?.lower ?? ''))
      continue;
    const from = /^(the|a|an)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (from <= last && /^\p{Lu}/u.test(tokens[from]?.text ?? '')) return { first: from, last };
  }
  return { first, last };
}

/** Whether a phrase's head is a report without a name: "Reports", "media reports"; not "the Sipri report". */
export function isNameless(tokens: readonly Token[], { named }: SourcePhrase): boolean {
  const hasName = tokens.slice(named.first + 1, named.last + 1).some((token) => /^\p{Lu}/u.test(token.text));
  return !hasName && NAMELESS_REPORTS.has(tokens[named.last]?.lower ?? '');
}

/** Whether a phrase behind "according to" or "citing" is someone or something that speaks: "citing | the harshness of …". */
export function isSpeaker(tokens: readonly Token[], { named, first, last }: SourcePhrase): boolean {
  if (/^\p{Lu}/u.test(tokens[named.first]?.text ?? '')) return true;
  return tokens
    .slice(first, last + 1)
    .some(
      ({ lower }) =>
        STATEMENT_NOUNS.has(lower) ||
        NAMELESS_REPORTS.has(lower) ||
        SPEAKERS.has(lower) ||
        SPEAKERS.has(lower.replace(/s$/, '')),
    );
}
