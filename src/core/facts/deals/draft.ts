import type { Deal, DealStatus, Quantity } from '../../model/fact.ts';
import { DEAL_VERBS } from '../lexicon/deal-verbs.ts';
import { type Cue, findCues } from './cues.ts';
import { readStatus } from './deal-status.ts';
import type { GoodsAt } from './goods/goods-beside.ts';
import { goodsOf } from './goods/governed-goods.ts';
import { readGrowth } from './growth.ts';
import type { Clause } from './sentence/clause.ts';
import type { Phrase } from './sentence/phrases.ts';

/** A deal as its own clause tells it, before anything is carried over. */
export interface Draft {
  readonly status: DealStatus;
  readonly cue: Cue;
  readonly clause: Clause;
  readonly goods: GoodsAt;
  /** All that the cue governs, this among them. */
  readonly siblings: readonly GoodsAt[];
  readonly share: Deal['share'];
  /** Where it is not the count's own. */
  readonly quantity: Quantity | null;
  /** The noun phrase of what grows, where the clause tells of growth. */
  readonly grows: Phrase | null;
  readonly rule: string;
}

/** The deals of a sentence's clauses, in the order of their goods. */
export function draftDeals(clauses: readonly Clause[]): Draft[] {
  const drafts: Draft[] = [];
  for (const clause of clauses) drafts.push(...draftsIn(clause, drafts.at(-1)));
  return drafts.filter((draft) => !isToldTwice(draft, drafts)).sort((a, b) => a.cue.word.start - b.cue.word.start);
}

/** "Ten jets donated by Denmark arrived": a clause that hangs on goods and tells no other status adds only its parties. */
function isToldTwice(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.clause.kind !== 'relative' || !draft.clause.antecedent) return false;
  const { antecedent } = draft.clause;
  return drafts.some((other) => {
    const { phrases, at, goods } = other.goods;
    const isSame = phrases.slice(at, at + goods.length).includes(antecedent) && goods.count === draft.goods.goods.count;
    return other !== draft && other.clause !== draft.clause && isSame && other.status === draft.status;
  });
}

function draftsIn(clause: Clause, before: Draft | undefined): Draft[] {
  const growth = readGrowth(clause);
  if (growth) {
    // "…, bringing the total to 95": the total is as far as what was added to it.
    const isResult = clause.kind === 'shared' && before !== undefined;
    const status = isResult ? before.status : readStatus(growth.cue, clause);
    return [{ ...growth, status, clause, siblings: [growth.goods], rule: 'deal-growth' }];
  }
  const byGoods = new Map<Phrase | undefined, Draft>();
  // The nearest cue governs: of "orders for the delivery of 12 jets" it is the delivery.
  for (const cue of findCues(clause)) {
    const reading = { status: readStatus(cue, clause), quantity: null, grows: null, rule: ruleOf(cue) };
    const siblings = goodsOf(cue, clause);
    for (const goods of siblings) {
      const share = goods.goods.share ?? (isPart(cue, goods) ? 'part' : null);
      byGoods.set(goods.phrases[goods.at], { ...reading, cue, clause, goods, siblings, share });
    }
  }
  return [...byGoods.values()];
}

/** "Six of the aircraft were delivered" are a part of an order; "ordered six of the jets" is an order of that kind. */
function isPart({ frame }: Cue, { goods }: GoodsAt): boolean {
  return (
    frame.event === 'delivery' && goods.count !== null && goods.length > 1 && goods.unit === null && goods.isDefinite
  );
}

function ruleOf(cue: Cue): string {
  if (cue.kind === 'noun') return 'deal-nominal';
  return cue.isPassive || DEAL_VERBS.get(cue.word.lower)?.frame.subject === 'item' ? 'deal-passive' : 'deal-active';
}
