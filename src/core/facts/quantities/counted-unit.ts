import { CONTAINER_NOUNS } from '../lexicon/container-nouns.ts';
import { ADDRESS_WORDS } from '../lexicon/designations.ts';
import { DURATION_NOUNS } from '../lexicon/units.ts';
import { isGlued, type NumberReading, wordAt } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import type { AmountUnit, Context } from './amount.ts';
import { skipBoundAfter } from './bound.ts';
import { isPlural, type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { singular } from './singular.ts';

/** What is counted, and the place behind the noun phrase that says it. */
export interface Counted {
  readonly unit: AmountUnit;
  readonly to: number;
}

/**
 * The thing that a number counts: "18 units of MKE Boran 105mm howitzers" (unit "unit", item what they are), "four
 * different bosses", "five of the 17 jets", "dozens of Kia and Hyundai vehicles", "six-cylinder". Unit null where the
 * number stands bare; kind `none` where it is the number of a house or the first word of a name ("49 Ranch Road").
 */
export function readCounted(context: Context, number: NumberReading): Counted {
  const { tokens } = context;
  const at = startOfNoun(tokens, number);
  const phrase = readNounPhrase(tokens, at, number.value === 1);
  if (!phrase) return { unit: isNameAhead(context, number) ? NONE : BARE, to: number.to };
  const head = tokens[phrase.to - 1];
  if (!head || DURATION_NOUNS.has(head.lower)) return { unit: NONE, to: phrase.to };
  if (isNameNotCounted(context, number, phrase)) return { unit: NONE, to: phrase.to };
  const held = CONTAINER_NOUNS.has(singular(head)) ? readHeld(tokens, phrase.to) : null;
  if (at === number.to + 1 && wordAt(tokens, number.to) === '-') return readTied(context, at, phrase);
  const unit = held ? singular(head) : unitPhrase(tokens, phrase);
  const item = itemText(context, held ?? phrase);
  return { unit: { kind: 'count', unit, item }, to: (held ?? phrase).to };
}

const BARE: AmountUnit = { kind: 'count', unit: null, item: null };
const NONE: AmountUnit = { kind: 'none' };

/** "six-cylinder engines", "five-nation talks": the number counts the noun tied to it, not what they describe. */
function readTied({ tokens }: Context, at: number, phrase: NounPhrase): Counted {
  const tied = tokens[at];
  const isNoun = tied?.tag === 'NOUN' || tied?.tag === 'PROPN';
  return { unit: isNoun ? { kind: 'count', unit: singular(tied), item: null } : BARE, to: phrase.to };
}

/** Behind "of the", "of its 17", a hyphen, and a bound: "5,000 or more shells", "100+ drones". */
function startOfNoun(tokens: readonly Token[], number: NumberReading): number {
  let at = skipBoundAfter(tokens, number.to);
  if (wordAt(tokens, at) === '-' && isGlued(tokens, at)) return at + 1;
  if (wordAt(tokens, at) === 'of') at = skipDeterminers(tokens, at + 1);
  // They count on and describe nothing: "six more A350s".
  return /^(?:few|more|further|additional|extra|other)$/.test(wordAt(tokens, at)) ? at + 1 : at;
}

function skipDeterminers(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 4 &&
    (tokens[at]?.tag === 'DET' || /^(?:all|its|his|her|their|our|these|those|most)$/.test(wordAt(tokens, at)))
  )
    at += 1;
  return tokens[at]?.tag === 'NUM' && !isGlued(tokens, at + 1) ? at + 1 : at;
}

/** The phrase behind "of" of a container: "units OF MKE howitzers". */
function readHeld(tokens: readonly Token[], at: number): NounPhrase | null {
  if (wordAt(tokens, at) !== 'of') return null;
  return readNounPhrase(tokens, skipDeterminers(tokens, at + 1));
}

/** The head noun with what describes it, lower case, the last word singular: "different boss", "fa cup final". */
function unitPhrase(tokens: readonly Token[], { from, to }: NounPhrase): string {
  let words = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) continue;
    const gap = at > from && !isGlued(tokens, at) ? ' ' : '';
    words += gap + (at === to - 1 ? singular(token) : token.lower);
  }
  return words;
}

function itemText({ text, tokens }: Context, { from, to }: NounPhrase): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** "11 Pro Max": digits before a capital inside the sentence, whatever the tagger calls it. */
function isNameAhead({ tokens }: Context, { form, to }: NumberReading): boolean {
  return form === 'digits' && /^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '');
}

/**
 * Digits before a name in the singular number it ("49 Ranch Road", "787 Dreamliner"); they count it where the name is a
 * plural or a known system's.
 */
function isNameNotCounted({ tokens, nameAt }: Context, number: NumberReading, phrase: NounPhrase): boolean {
  // "20 of Boeing's larger planes" counts whatever follows.
  if (wordAt(tokens, number.to) === 'of') return false;
  const names = tokens.slice(phrase.from, phrase.to);
  if (names.some((token) => ADDRESS_WORDS.has(token.lower) && token.tag === 'PROPN')) return true;
  const isPlain =
    Number.isInteger(number.value) && number.form === 'digits' && number.to - number.from === 1 && number.max === null;
  if (!isPlain || names.some((token) => !/^\p{Lu}/u.test(token.text) || isPlural(token))) return false;
  if (/,/.test(wordAt(tokens, number.from))) return false;
  return !names.some((token) => /^(?:system|class)$/.test(nameAt(token.start) ?? ''));
}
