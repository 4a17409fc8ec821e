import { foldText } from '../../names/fold-text.ts';
import { NOT_ORGANISATION_HEADS } from '../lexicon/organisation-words.ts';
import type { Token } from '../tokens.ts';
import type { FoundOrganisation } from './organisation-rules.ts';
import type { Scene } from './scene.ts';

/** An organisation with the short form that brackets give it. Positions are of tokens, `last` the closing bracket's. */
export interface NamedOrganisation extends FoundOrganisation {
  /** Where the long form stands, when it is not the whole. */
  readonly long: { readonly first: number; readonly last: number };
  readonly abbreviation: string | null;
}

/**
 * Binds what stands in brackets behind an organisation: "Investment Development Authority (BIDA)" gives it an abbreviation,
 * "MKE (Makina ve Kimya Endüstrisi)" its long form. "Air Force (Ret.)" and "Baykar (Turkey)" bind nothing.
 */
export function bindAbbreviation(scene: Scene, found: FoundOrganisation): NamedOrganisation {
  const { tokens, known } = scene;
  const plain = { ...found, long: { first: found.first, last: found.last }, abbreviation: null };
  const close = closingBracket(tokens, found.last + 1);
  if (close === null) return plain;
  const inside = { first: found.last + 2, last: close - 1 };
  const text = tokens[inside.first]?.text ?? '';
  const isCountry = known[inside.first]?.entity.kind === 'country';
  if (inside.first === inside.last && isAbbreviation(text) && !isCountry) {
    return { ...plain, last: close, abbreviation: text };
  }
  const short = tokens[found.first]?.text ?? '';
  const words = tokens.slice(inside.first, close);
  const isLongForm = found.first === found.last && isAbbreviation(short) && spells(short, words);
  return isLongForm ? { ...plain, long: inside, last: close, abbreviation: short } : plain;
}

/** "BIDA", "MoD", "TÜBİTAK", "KNDS", "R&D"; not "Ret.", "Turkey". */
export function isAbbreviation(text: string): boolean {
  return /^[\p{Lu}][\p{L}&]{1,8}$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;
}

/** Position of the bracket that closes the one at `at`, at most ten tokens on, or null. */
function closingBracket(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.text !== '(') return null;
  for (let close = at + 2; close < at + 12; close++) if (tokens[close]?.text === ')') return close;
  return null;
}

/** Whether the capitals of a long form's words begin with the letters of the short one, in order, small words left out. */
function spells(short: string, words: readonly Token[]): boolean {
  const initials = words.filter((word) => /^\p{Lu}/u.test(word.text)).map((word) => word.lower[0]);
  const letters = [...foldText(short)].filter((letter) => /\p{L}/u.test(letter));
  const last = words.at(-1)?.lower ?? '';
  return initials.length > 1 && initials.join('') === letters.join('') && !NOT_ORGANISATION_HEADS.has(last);
}
