import type { Deal, Evidence } from '../../../model/fact.ts';
import type { Country } from '../../../model/names.ts';
import { foldText } from '../../../names/fold-text.ts';
import type { NameIndex } from '../../../names/name-index.ts';
import { readGoods } from '../goods/goods.ts';
import type { Scene } from '../scene.ts';
import type { Clause } from '../sentence/clause.ts';
import { subjectsOf } from '../sentence/subject.ts';
import { type Party, readParty } from './party.ts';

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
 * before (and if that is "the airline", who it is), then a party of an earlier deal, then the title's subject. Null where
 * none fits.
 */
export function resolveParty(anaphor: Party, { scene, sentence, clause, deals }: Standpoint): Party | null {
  let sought = anaphor;
  for (let back = 0; back <= REACH; back++) {
    const clauses =
      back === 0 ? clausesAround(clause, scene.clausesOf(sentence)) : reversed(scene.clausesOf(sentence - back));
    for (const party of clauses.flatMap(partiesOf)) {
      if (!isKindOf(party, sought) || party.start === anaphor.start) continue;
      if (!party.isAnaphor) return party;
      sought = party;
    }
  }
  const fits = (party: Party) => !party.isAnaphor && isKindOf(party, sought);
  for (const deal of [...deals].reverse()) {
    const found = partiesOfDeal(deal, scene).find(fits);
    if (found) return found;
  }
  const titled = scene.titleClauses().flatMap(partiesOf).find(fits);
  if (titled) return { ...titled, passageId: null };
  // "the US manufacturer", "the navy" say something by themselves.
  return sought.country === null && sought.kind !== 'state' ? null : { ...sought, isAnaphor: false };
}

/** The clauses that a clause hangs on; "If it buys 12, Ottawa will need docks" points ahead. */
function clausesAround(clause: Clause, all: readonly Clause[]): readonly Clause[] {
  const around: Clause[] = [];
  for (let each = clause.parent; each; each = each.parent) around.push(each);
  return around.length > 0 ? around : all.slice(1);
}

function reversed(clauses: readonly Clause[]): readonly Clause[] {
  return [...clauses].reverse();
}

function isKindOf(party: Party, anaphor: Party): boolean {
  if (anaphor.country !== null && anaphor.country !== party.country) return false;
  if (anaphor.kind === 'name') return true;
  if (anaphor.kind === 'country') return party.kind === 'country';
  if (anaphor.kind === 'state') return party.kind === 'state' && lastWord(party) === lastWord(anaphor);
  if (anaphor.kind === 'maker') return party.kind === 'maker' || party.kind === 'name';
  return party.kind === 'customer' || party.kind === 'state' || party.kind === 'name';
}

/** "Dutch Ministry of Defence" may be "the ministry", and "Royal Thai Air Force" "the air force". */
function lastWord({ text }: Party): string {
  return (
    foldText(text.split(/ (?:of|for) /)[0] ?? text)
      .split(' ')
      .at(-1) ?? ''
  );
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
