import { MODEL_NUMBERS } from '../lexicon/designations.ts';
import { DURATION_NOUNS, UNIT_SYMBOLS, UNIT_WORDS } from '../lexicon/units.ts';
import { isGlued, wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';

/** A run of words that end in a noun, without article: "different bosses", "MKE Boran 105mm howitzers". */
export interface NounPhrase {
  readonly from: number;
  /** End exclusive; the head noun is the token before it. */
  readonly to: number;
}

/** No counted thing is described in more words than this. */
const MAX_WORDS = 12;

/** What a word is to the phrase that is being read. */
type Part = 'head' | 'before' | 'end';

/**
 * The noun phrase that begins at a token, or null: (adjective | participle | name | calibre | noun)* noun. Of many things it
 * ends behind its last plural ("54 jets deal" is about jets), of one behind the last noun of its first run.
 */
export function readNounPhrase(tokens: readonly Token[], start: number, isOne = false): NounPhrase | null {
  const from = skipOwner(tokens, start);
  let head = -1;
  let plural = -1;
  for (let at = from; at < Math.min(tokens.length, from + MAX_WORDS); at++) {
    const part = partAt(tokens, at, head);
    if (part === 'end') break;
    if (part === 'head') head = at;
    if (part === 'head' && isPlural(tokens[at]) && !(wordAt(tokens, at + 1) === '-' && isGlued(tokens, at + 1)))
      plural = at;
  }
  if (head < 0) return null;
  return { from, to: (isOne || plural < 0 ? head : plural) + 1 };
}

/** Behind "of", an owner is no part of it: "two of Boeing's jets". */
function skipOwner(tokens: readonly Token[], from: number): number {
  if (!/^(?:of|the)$/.test(wordAt(tokens, from - 1))) return from;
  for (let at = from + 1; at < from + 4; at++) {
    const isOwner = wordAt(tokens, at) === "'s" || (wordAt(tokens, at) === "'" && /s$/.test(wordAt(tokens, at - 1)));
    if (isOwner) return at + 1;
  }
  return from;
}

function partAt(tokens: readonly Token[], at: number, head: number): Part {
  const token = tokens[at];
  if (!token) return 'end';
  if (token.lower === '-' || token.lower === '/')
    return isGlued(tokens, at) && isGlued(tokens, at + 1) ? 'before' : 'end';
  const closed = head >= 0 && head === at - 1 && (token.tag === 'VERB' || tokens[head]?.tag === 'NOUN');
  switch (token.tag) {
    case 'NOUN':
    case 'PROPN':
      return 'head';
    case 'ADJ':
      return closed ? 'end' : 'before';
    case 'VERB':
      if (!closed && isPremodifier(tokens, at)) return 'before';
      return isNounAfterAll(tokens, at) ? 'head' : 'end';
    case 'ADV':
      return head < 0 && /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.tag ?? '') ? 'before' : 'end';
    case 'NUM':
      return isPartOfName(tokens, at) ? 'before' : 'end';
    case 'CCONJ':
      return joinsModifiers(tokens, at) ? 'before' : 'end';
    default:
      return 'end';
  }
}

/** Nouns whose plural is the same word. */
const ALSO_PLURAL = /(?:craft|personnel|people|police|men|women|children)$/;

/** A noun in the plural; those with one form for both count as it. */
export function isPlural(token: Token | undefined): boolean {
  if (!token || (token.tag !== 'NOUN' && token.tag !== 'PROPN')) return false;
  if (ALSO_PLURAL.test(token.lower)) return true;
  return token.tag === 'NOUN' ? token.lemma !== token.lower : /[^su]s$/.test(token.lower);
}

/** "armed drones", "shipping containers": a participle right before what it describes. */
function isPremodifier(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!/(?:ed|ing|en|built|made|led)$/.test(wordAt(tokens, at)) || !next) return false;
  return /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.tag) || (next.lower === '-' && isGlued(tokens, at + 1));
}

/** "Spectacular catches", "six tests": behind an adjective or a number no verb can end in an s. */
function isNounAfterAll(tokens: readonly Token[], at: number): boolean {
  return /[^s]s$/.test(wordAt(tokens, at)) && /^(?:ADJ|NUM)$/.test(tokens[at - 1]?.tag ?? '');
}

/** "155mm guns", "737 Max jets", "500-pound bombs" inside a phrase: digits tied to a unit or standing before a name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  if (next.lower === '-') return isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const isUnit = UNIT_SYMBOLS.has(next.text) || UNIT_WORDS.has(next.lower);
  if (isUnit) return true;
  // "737 Max jets", "Leopard 2 tanks".
  const isModel = MODEL_NUMBERS.has(wordAt(tokens, at)) || (/^\d{3}$/.test(wordAt(tokens, at)) && next.tag === 'PROPN');
  return isModel || (tokens[at - 1]?.tag === 'PROPN' && /^(?:NOUN|PROPN)$/.test(next.tag));
}

/** "Kia and Hyundai vehicles", "digital and physical sales": between two of a kind that one noun ends. */
function joinsModifiers(tokens: readonly Token[], at: number): boolean {
  const [before, after, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!before || !after || !noun || before.tag !== after.tag) return false;
  return (before.tag === 'ADJ' || before.tag === 'PROPN') && noun.tag === 'NOUN' && !DURATION_NOUNS.has(noun.lower);
}
