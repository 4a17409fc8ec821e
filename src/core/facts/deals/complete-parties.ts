import type { Deal } from '../../model/fact.ts';
import type { Role } from '../lexicon/deal-frames.ts';
import { partyOfDeal, resolveParty } from './antecedents.ts';
import type { Clause } from './clause.ts';
import { findCues } from './cues.ts';
import type { FoundItem } from './deal-item.ts';
import { type Parties, readParties } from './deal-parties.ts';
import type { Draft } from './draft.ts';
import { goodsOf } from './governed-goods.ts';
import { supplierByGoods } from './maker-supplier.ts';
import { isPossessive } from './noun-words.ts';
import { type Party, readParty } from './party.ts';
import type { Scene } from './scene.ts';
import { findTopic } from './topic.ts';

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
  offer('buyer', ownerOf(draft));
  if (draft.cue.frame.event !== 'donation') offer('supplier', supplierByGoods(draft.goods, found, around));
  const deal = isCarriedOn(draft, found) ? (found?.deal ?? around.deals.at(-1)) : undefined;
  for (const role of ['buyer', 'supplier'] as const) if (deal) offer(role, partyOfDeal(deal, role, around.scene));
  for (const role of ['buyer', 'supplier'] as const) offer(role, partyJustSigned(role, parties, around));
  offer('supplier', supplierToldBefore(draft, found, around));
  return parties;
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

/** Goods that were named before, or a clause that says under which deal it stands: "Under the agreement, …". */
function isCarriedOn({ clause }: Draft, found: FoundItem | null): boolean {
  if (found?.deal) return true;
  const near = [clause, clause.parent];
  return near.some((each) =>
    each?.phrases.some(
      ({ words }, at) =>
        words[0]?.lower === 'under' &&
        /^(deal|agreement|contract|order|accord|pact)$/.test(each.phrases[at + 1]?.words.at(-1)?.lower ?? ''),
    ),
  );
}

function supplierToldBefore(
  { goods }: Draft,
  found: FoundItem | null,
  { deals, scene, sentence }: Surroundings,
): Party | null {
  const designation = found?.item.designation ?? null;
  if (!designation) return null;
  const deal = deals.findLast((each) => each.item?.designation === designation && each.evidence.supplier);
  if (deal) return partyOfDeal(deal, 'supplier', scene);
  const position = goods.goods.item?.start ?? 0;
  const topic = findTopic(
    scene,
    { sentence, position },
    ({ parts, maker }) => parts.designation === designation && maker !== null,
  );
  const maker = topic?.item.maker;
  if (!maker) return null;
  const passage = topic.passageId === null ? { passageId: null } : {};
  return {
    ...maker.span,
    ...passage,
    text: maker.entity.name,
    kind: 'maker',
    country: maker.entity.country,
    isAnaphor: false,
  };
}
