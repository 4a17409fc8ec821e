import type { Change, ChangeGroup, ToldDeal } from '../model/delta.ts';
import { DEAL_STATUSES, type DealStatus } from '../model/fact.ts';
import { compareText } from '../model/order.ts';

/** A change with what orders and groups it. */
export interface PlacedChange {
  readonly change: Change;
  readonly parties: Pick<ToldDeal, 'buyerCountry' | 'supplierCountry'>;
  /** Of its deal in the ledger. */
  readonly key: string;
}

/** What a reader wants first. */
const KINDS: readonly Change['kind'][] = ['status-moved', 'number-changed', 'new-deal', 'disagreement', 'withdrawn'];
/** After every name. */
const LAST = '\uffff';

/** By buyer and seller, in the alphabet's order, what is not said last; within a pair by kind, the surest status first. */
export function groupChanges(changes: readonly PlacedChange[]): ChangeGroup[] {
  const groups: { buyerCountry: string | null; supplierCountry: string | null; changes: Change[] }[] = [];
  for (const { change, parties } of [...changes].sort(compareChanges)) {
    const { buyerCountry, supplierCountry } = parties;
    const group = groups.at(-1);
    if (group?.buyerCountry === buyerCountry && group.supplierCountry === supplierCountry) group.changes.push(change);
    else groups.push({ buyerCountry, supplierCountry, changes: [change] });
  }
  return groups;
}

function compareChanges(a: PlacedChange, b: PlacedChange): number {
  return (
    compareText(a.parties.buyerCountry ?? LAST, b.parties.buyerCountry ?? LAST) ||
    compareText(a.parties.supplierCountry ?? LAST, b.parties.supplierCountry ?? LAST) ||
    KINDS.indexOf(a.change.kind) - KINDS.indexOf(b.change.kind) ||
    DEAL_STATUSES.indexOf(statusOf(b.change)) - DEAL_STATUSES.indexOf(statusOf(a.change)) ||
    compareText(a.key, b.key)
  );
}

function statusOf(change: Change): DealStatus {
  switch (change.kind) {
    case 'withdrawn':
      return change.before.status;
    case 'disagreement':
      return change.sides[0]?.deal.status ?? 'considered';
    default:
      return change.after.deal.status;
  }
}
