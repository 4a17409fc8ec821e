import type { Deal, DealItem } from '../../model/fact.ts';
import type { NameIndex } from '../../names/name-index.ts';
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
  if (claimed.country && recorded.country && claimed.country !== recorded.country) return 'other';
  const [a, b] = [claimed, recorded].map((party) => makersIn(party.name ?? '', index));
  if (a && b && a.size > 0 && b.size > 0) return [...a].some((maker) => b.has(maker)) ? 'same' : 'other';
  if (claimed.country && recorded.country) return 'same';
  const own = termSet(claimed.name, index);
  const others = termSet(`${recorded.name ?? ''}. ${recorded.country ?? ''}`, index);
  return [...own].some((term) => others.has(term)) ? 'same' : 'other';
}

function makersIn(text: string, index: NameIndex): ReadonlySet<string> {
  return new Set([...termSet(text, index)].filter((term) => term.startsWith('maker:')));
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
  return (names.length > 0 ? names : asked).every((term) => told.has(term)) && asked.length > 0;
}
