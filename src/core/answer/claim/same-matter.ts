import type { Deal, DealItem } from '../../model/fact.ts';
import { foldText } from '../../names/fold-text.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { nearestWords } from '../../search/correct-word.ts';
import { neighboursAmong } from '../../search/near-spellings.ts';
import { termSet } from '../told-terms.ts';

/** Whether two tellings of a party are of one: `unknown` where either leaves it out. */
export type Likeness = 'same' | 'other' | 'unknown';

/** A party and its country, as a deal has them. */
interface Party {
  readonly name: string | null;
  readonly country: string | null;
}

export function buyerOf({ buyer, buyerCountry }: Deal): Party {
  return { name: buyer, country: buyerCountry };
}

export function supplierOf({ supplier, supplierCountry }: Deal): Party {
  return { name: supplier, country: supplierCountry };
}

/** Compares parties by country, and where both name a company of one country, by the company. */
export function likenessOf(claimed: Party, recorded: Party, index: NameIndex): Likeness {
  if (claimed.name === null || (recorded.name === null && recorded.country === null)) return 'unknown';
  const [own, named] = [claimed, recorded].map(({ name }) => countriesIn(name ?? '', index));
  // "Germany and Norway" are two, of which a deal has one as its country: a claim of both needs both told.
  if (own && named && own.size > 1) return [...own].every((each) => named.has(each)) ? 'same' : 'unknown';
  if (claimed.country && recorded.country && claimed.country !== recorded.country) {
    return own && named && named.size > 1 && [...own].some((each) => named.has(each)) ? 'same' : 'other';
  }
  const [a, b] = [claimed, recorded].map((party) => makersIn(party.name ?? '', index));
  if (a && b && a.size > 0 && b.size > 0) return [...a].some((maker) => b.has(maker)) ? 'same' : 'other';
  if (claimed.country && recorded.country) return 'same';
  const terms = termSet(claimed.name, index);
  const others = termSet(`${recorded.name ?? ''}. ${recorded.country ?? ''}`, index);
  return [...terms].some((term) => others.has(term)) || isSlip(claimed, recorded) ? 'same' : 'other';
}

/** A name that is known to nobody, and a slip of the pen away from the recorded one: "Argentna". */
function isSlip({ name, country: own }: Party, { name: recorded, country }: Party): boolean {
  if (name === null || own !== null) return false;
  return isSlipOf(
    foldText(name),
    [recorded, country].flatMap((each) => (each === null ? [] : foldText(each))),
  );
}

function isSlipOf(written: string, known: readonly string[]): boolean {
  const neighbours = neighboursAmong(new Map(known.map((each) => [each, 1])));
  return nearestWords({ stem: written, letters: written.length }, neighbours).length > 0;
}

function makersIn(text: string, index: NameIndex): ReadonlySet<string> {
  return new Set([...termSet(text, index)].filter((term) => term.startsWith('maker:')));
}

function countriesIn(text: string, index: NameIndex): ReadonlySet<string> {
  return new Set([...termSet(text, index)].filter((term) => term.startsWith('country:')));
}

/**
 * Whether a claimed item is the recorded one: the same designation where the claim has one, else the same class, else the
 * same last word. A claim without an item is about any.
 */
export function isSameItem(claimed: DealItem | null, recorded: DealItem | null, index: NameIndex): boolean {
  if (claimed === null) return true;
  if (recorded === null) return false;
  const told = termSet([recorded.text, recorded.designation, recorded.class].filter(Boolean).join('. '), index);
  const wanted = claimed.designation ?? claimed.class ?? claimed.text.split(/\s+/).at(-1) ?? claimed.text;
  const asked = [...termSet(wanted, index)];
  const names = asked.filter((term) => term.includes(':') && !term.startsWith('maker:'));
  const [own] = names.filter((term) => term.startsWith('system:'));
  if (own) return told.has(own);
  if (names.length > 0) return names.every((term) => told.has(term));
  // Only a name may be a slip: mortars are no motors.
  const isSaid = (term: string) => told.has(term) || (claimed.designation !== null && isSlipOf(term, [...told]));
  return asked.length > 0 && asked.every(isSaid);
}

/**
 * Compares the marks of one system: a claim of F-16 is borne out by F-16V, one of F-16V by no plain F-16, and Leopard 2A4 is
 * another than 2A8. A name without marks is another name for all of them.
 */
export function variantLikeness(claimed: DealItem | null, recorded: DealItem | null): Likeness {
  const [own, other] = [claimed, recorded].map((item) => marksOf(item?.designation ?? ''));
  if (!own || !other || own.length === 0) return 'same';
  if (own.every((mark) => other.some((each) => each.startsWith(mark)))) return 'same';
  if (other.length === 0) return own.every((mark) => /\d/.test(mark)) ? 'same' : 'unknown';
  const [[mark = ''], [each = '']] = [own, other];
  return own.length === 1 && other.length === 1 && !mark.startsWith(each) ? 'other' : 'unknown';
}

/** What of a designation tells variants apart: "2A8", "F-16V" as F16V, the E of "Gripen E". */
function marksOf(designation: string): readonly string[] {
  const words = designation.split(/\s+/).map((word) => word.replace(/[-/]/g, ''));
  return words.filter((word) => /\d/.test(word) || /^[A-Z]{1,2}$/.test(word)).map((word) => word.toLowerCase());
}
