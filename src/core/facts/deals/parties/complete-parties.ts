import type { Deal } from '../../../model/fact.ts';
import { findNames } from '../../../names/name-index.ts';
import type { Role } from '../../lexicon/deal-frames.ts';
import { findCues } from '../cues.ts';
import type { Draft } from '../draft.ts';
import type { FoundItem } from '../goods/deal-item.ts';
import { goodsOf } from '../goods/governed-goods.ts';
import type { Product } from '../goods/products.ts';
import { findTopic } from '../goods/topic.ts';
import type { Scene } from '../scene.ts';
import type { Clause } from '../sentence/clause.ts';
import { isPossessive } from '../sentence/noun-words.ts';
import type { Phrase } from '../sentence/phrases.ts';
import { partyOfDeal, resolveParty } from './antecedents.ts';
import { type Parties, readParties } from './deal-parties.ts';
import { supplierByGoods } from './maker-supplier.ts';
import { natureOf, type Party, readParty } from './party.ts';

/** What stands around a draft: its sentence, its passage, and what was read before it. */
export interface Surroundings {
  readonly scene: Scene;
  readonly sentence: number;
  /** Of the sentence. */
  readonly clauses: readonly Clause[];
  /** Deals read before, newest last. */
  readonly deals: readonly Deal[];
}

/**
 * Buyer and supplier of a draft. In order: who stands around the cue; who owns what grows; for the supplier, whom the
 * goods name; for goods named before, the parties of that deal; a supplier told earlier for the same designation.
 */
export function findParties(draft: Draft, found: FoundItem | null, around: Surroundings): Parties {
  const resolve = (anaphor: Party) => resolveParty(anaphor, { ...around, clause: draft.clause });
  const parties: Parties = { ...readParties(draft, resolve) };
  const offer = (role: Role, party: Party | null) => {
    const other = parties[role === 'buyer' ? 'supplier' : 'buyer'];
    if (party && !parties[role] && other?.text !== party.text) parties[role] = party;
  };
  const owner = ownerOf(draft);
  offer((owner && natureOf(owner)) ?? 'buyer', owner);
  for (const role of ['buyer', 'supplier'] as const) offer(role, partyBehind(role, draft, around));
  if (draft.cue.frame.event !== 'donation') offer('supplier', supplierByGoods(draft.goods, found, around));
  const deal = dealCarriedOn(draft, found, around);
  if (deal) offer('supplier', partyOfDeal(deal, 'supplier', around.scene));
  if (deal && isSameBuyer(draft)) offer('buyer', partyOfDeal(deal, 'buyer', around.scene));
  for (const role of ['buyer', 'supplier'] as const) offer(role, partyJustSigned(role, parties, around));
  offer('buyer', receiverBefore(draft, around));
  offer('supplier', supplierToldBefore(draft, found, around));
  return parties;
}

/** "received the first of 29 systems bought from Russia": what hangs on the goods names a party too. */
function partyBehind(role: Role, { goods, clause }: Draft, { clauses }: Surroundings): Party | null {
  const own = goods.phrases.slice(goods.at, goods.at + goods.goods.length);
  const hanging = clauses.filter(
    (each) => each !== clause && each.antecedent !== null && own.includes(each.antecedent),
  );
  for (const each of hanging) {
    const cue = findCues(each).find(({ isPassive, frameName }) => isPassive && frameName !== 'make');
    const party = cue && readParties({ cue, clause: each, goods, siblings: [goods] }, () => null)[role];
    if (party) return party;
  }
  return null;
}

/** "Denmark donated 19 guns to Ukraine. Sweden will send 50 vehicles": aid told after aid goes to the same country. */
function receiverBefore({ cue }: Draft, { deals, scene }: Surroundings): Party | null {
  const last = deals.at(-1);
  // From state to state: what a maker delivers was bought, by one buyer.
  const isAid = last?.event === 'donation' || (last?.event === 'delivery' && last.supplier === last.supplierCountry);
  if (!last || !isAid || !/^(supply|donate|offer|pledge)$/.test(cue.frameName) || cue.isPassive) return null;
  return partyOfDeal(last, 'buyer', scene);
}

/** "Poland signed a deal with Hanwha. It will receive 212 howitzers": the other side of the sentence before. */
function partyJustSigned(role: Role, parties: Parties, { scene, sentence }: Surroundings): Party | null {
  const other = role === 'buyer' ? 'supplier' : 'buyer';
  for (const clause of scene.clausesOf(sentence - 1)) {
    for (const cue of findCues(clause)) {
      if (!/^(contract|agreement|placed)$/.test(cue.frameName) || goodsOf(cue, clause).length > 0) continue;
      const signed = readParties({ cue, clause, goods: null, siblings: [] }, () => null);
      if (signed[other] && signed[other].text === parties[other]?.text) return signed[role] ?? null;
    }
  }
  return null;
}

/** "Morocco's order was increased": Morocco. */
function ownerOf({ grows }: Draft): Party | null {
  const words = grows?.words ?? [];
  const apostrophe = words.findIndex(isPossessive);
  return apostrophe > 0 ? readParty([{ kind: 'noun', words: words.slice(0, apostrophe) }], 0) : null;
}

/** The earlier deal whose parties are this one's too: that of its goods, or of "Under the agreement, …". */
function dealCarriedOn({ clause }: Draft, found: FoundItem | null, { deals }: Surroundings): Deal | null {
  if (found?.deal) return found.deal;
  for (let each: Clause | null = clause; each; each = each.parent) {
    if (each.phrases.some((_, at) => isUnderDeal(each?.phrases ?? [], at))) return deals.at(-1) ?? null;
  }
  return null;
}

function isUnderDeal(phrases: readonly Phrase[], at: number): boolean {
  const noun = phrases[at + 1]?.words.at(-1)?.lower ?? '';
  return phrases[at]?.words[0]?.lower === 'under' && /^(deal|agreement|contract|order|accord|pact)$/.test(noun);
}

/**
 * Whether the buyer of an earlier deal is this one's: said of "the jets", "the first ten", "only eight". "Saab has 60
 * orders" is about the same aircraft and other buyers.
 */
function isSameBuyer({ cue, goods: { goods }, share, grows }: Draft): boolean {
  const isBareSubject = cue.isPassive && goods.item === null && goods.unit === null;
  return goods.isDefinite || share !== null || grows !== null || isBareSubject;
}

/** Whoever was said to make or sell the same designation before: "Saab's Gripen …", then "Brazil ordered 36 Gripens". */
function supplierToldBefore(
  { goods, cue }: Draft,
  found: FoundItem | null,
  { deals, scene, sentence }: Surroundings,
): Party | null {
  const designation = found?.item.designation ?? null;
  if (!designation || cue.frame.event === 'donation') return null;
  const isMaker = (name: string | null) =>
    name !== null && findNames(name, scene.reading.index)[0]?.entity.kind === 'maker';
  const deal = deals.findLast((each) => each.item?.designation === designation && isMaker(each.supplier));
  if (deal) return partyOfDeal(deal, 'supplier', scene);
  const position = goods.goods.item?.start ?? cue.word.start;
  const isSame = ({ item, maker }: Product) => item.parts.designation === designation && maker !== null;
  const topic = findTopic(scene, { sentence, position }, isSame);
  if (!topic?.maker) return null;
  const { entity, span } = topic.maker;
  const passage = topic.passageId === null ? { passageId: null } : {};
  return { ...span, ...passage, text: entity.name, kind: 'maker', country: entity.country, isAnaphor: false };
}
