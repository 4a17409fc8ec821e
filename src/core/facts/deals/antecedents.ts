import type { Deal, Evidence } from '../../model/fact.ts';
import type { Country } from '../../model/names.ts';
import type { NameIndex } from '../../names/name-index.ts';
import type { Clause } from './clause.ts';
import { readGoods } from './goods.ts';
import { type Party, readParty } from './party.ts';
import type { Scene } from './scene.ts';
import { subjectsOf } from './subject.ts';

/** How many sentences back a pronoun may point. */
const REACH = 3;

/** Where an anaphor stands, and the deals read before it, newest last. */
export interface Standpoint {
  readonly scene: Scene;
  readonly sentence: number;
  readonly clause: Clause;
  readonly deals: readonly Deal[];
}

/**
 * Who "it", "the company" or "the airline" is: the nearest fitting subject of the clauses around and of the sentences
 * before, then a party of an earlier deal, then the title's subject. Null where none fits.
 */
export function resolveParty(anaphor: Party, { scene, sentence, clause, deals }: Standpoint): Party | null {
  const fits = (party: Party) => !party.isAnaphor && isKindOf(party, anaphor);
  const around: Clause[] = [];
  for (let each = clause.parent; each; each = each.parent) around.push(each);
  // "If it buys 12, Ottawa will need docks": a clause that opens a sentence may point ahead.
  if (around.length === 0) around.push(...scene.clausesOf(sentence).slice(1));
  for (let back = 0; back <= REACH; back++) {
    const clauses = back === 0 ? around : [...scene.clausesOf(sentence - back)].reverse();
    const found = clauses.flatMap(partiesOf).find((party) => fits(party) && party.start !== anaphor.start);
    if (found) return found;
  }
  for (let at = deals.length - 1; at >= 0; at--) {
    const found = partiesOfDeal(deals[at] as Deal, scene).find(fits);
    if (found) return found;
  }
  const titled = scene.titleClauses().flatMap(partiesOf).find(fits);
  if (titled) return { ...titled, passageId: null };
  // "the US manufacturer" says something by itself.
  return anaphor.country === null ? null : { ...anaphor, isAnaphor: false };
}

function isKindOf(party: Party, anaphor: Party): boolean {
  if (anaphor.country !== null && anaphor.country !== party.country) return false;
  if (anaphor.kind === 'name') return true;
  if (anaphor.kind === 'country') return party.kind === 'country';
  if (anaphor.kind === 'maker') return party.kind === 'maker' || party.kind === 'name';
  return party.kind === 'customer' || party.kind === 'state' || party.kind === 'name';
}

function partiesOf(clause: Clause): Party[] {
  return subjectsOf(clause).flatMap(({ phrases, at }) =>
    readGoods(phrases, at)?.item ? [] : (readParty(phrases, at) ?? []),
  );
}

function partiesOfDeal(deal: Deal, scene: Scene): Party[] {
  return (['buyer', 'supplier'] as const).flatMap((role) => partyOfDeal(deal, role, scene) ?? []);
}

/** A party of an earlier deal, with where it was read. */
export function partyOfDeal(deal: Deal, role: 'buyer' | 'supplier', { reading }: Scene): Party | null {
  const [text, country, read] = [deal[role], deal[`${role}Country`], deal.evidence[role]];
  if (!read || (!text && !country)) return null;
  const home = country === null ? undefined : countryNamed(country, reading.index);
  const isCountry = text === null || text === country || text === home?.capital;
  const kind = isCountry ? 'country' : role === 'supplier' ? 'maker' : 'name';
  const place = carried(read, deal, reading.passage.id);
  return { ...place, text: text ?? country ?? '', kind, country: home?.code ?? null, isAnaphor: false };
}

function countryNamed(name: string, { countries }: NameIndex): Country | undefined {
  for (const country of countries.values()) if (country.name === name) return country;
  return undefined;
}

/** Evidence of an earlier deal as seen from another passage: with the passage it stands in. */
export function carried(evidence: Evidence, deal: Deal, passageId: string): Evidence {
  if (evidence.passageId !== undefined || deal.passageId === passageId) return evidence;
  return { ...evidence, passageId: deal.passageId };
}
