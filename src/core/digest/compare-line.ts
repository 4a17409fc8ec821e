import type { Change, SaidDeal, ToldDeal } from '../model/delta.ts';
import { DEAL_STATUSES, type DealStatus, type Quantity } from '../model/fact.ts';
import { isSameNumber } from './ledger.ts';
import { currentOf } from './told-of.ts';

/** What a subscriber was told of one deal, for comparing a line of it. */
export interface ToldSoFar {
  /** Of this very step: the line's own, or what it went by before. */
  readonly ofLine: readonly ToldDeal[];
  /** Of all its steps, to move on from. */
  readonly ofDeal: readonly ToldDeal[];
  /** Of whatever it may be too: what is no more than that is no news. */
  readonly known: readonly ToldDeal[];
}

/** What a line says that was not told; its tellings are in order, the newest article's first. */
export function changeOfLine(said: readonly SaidDeal[], { ofLine, ofDeal, known }: ToldSoFar): Change | null {
  const after = currentOf(said);
  if (!after) return null;
  const [before] = ofLine;
  if (before) {
    const isTold = ofLine.some((each) =>
      current(said, after).some(({ deal }) => isNoNews(deal.quantity, each.quantity)),
    );
    return isTold ? null : { kind: 'number-changed', before, after };
  }
  if (known.some((each) => covers(each, after))) return null;
  const from = movedFrom(ofDeal, after);
  return from ? { kind: 'status-moved', before: from, after } : { kind: 'new-deal', after };
}

/** Whether an article says as much as was told, or more of it: a plan that became an order is not withdrawn. */
export function isStillSaid(before: ToldDeal, said: readonly SaidDeal[]): boolean {
  return said.some(
    ({ deal }) =>
      rankOf(deal.status) >= rankOf(before.status) && (!before.quantity || isNoNews(before.quantity, deal.quantity)),
  );
}

/** What the newest day's articles say: two may say different numbers, and neither is newer. */
function current(said: readonly SaidDeal[], { article, deal }: SaidDeal): readonly SaidDeal[] {
  const isCurrent = (each: SaidDeal) =>
    each.article.published === article.published && (each.deal.quantity === null) === (deal.quantity === null);
  return said.filter(isCurrent);
}

/** A number that is no longer said tells nothing; one that now is said does. */
function isNoNews(now: Quantity | null, before: Quantity | null): boolean {
  return now === null || (before !== null && isSameNumber(now, before));
}

/** Whether what was told is as far, with the same number: an older step, or the same in other words. */
function covers(told: ToldDeal, { deal, article }: SaidDeal): boolean {
  if (!isNoNews(deal.quantity, told.quantity)) return false;
  // What is ordered after it was cancelled is news.
  if (told.status === 'cancelled' && deal.status !== 'cancelled') return article.published <= told.published;
  return rankOf(told.status) >= rankOf(deal.status);
}

/** The furthest step told that this one goes on from: planned → ordered, cancelled → ordered. Never from a newer article's. */
function movedFrom(told: readonly ToldDeal[], { deal, article }: SaidDeal): ToldDeal | null {
  const earlier = told.filter(
    (each) =>
      each.published <= article.published &&
      (each.status === 'cancelled' ? deal.status !== 'cancelled' : rankOf(each.status) < rankOf(deal.status)),
  );
  return earlier.reduce<ToldDeal | null>(
    (best, each) => (best === null || rankOf(each.status) > rankOf(best.status) ? each : best),
    null,
  );
}

function rankOf(status: DealStatus): number {
  return DEAL_STATUSES.indexOf(status);
}
