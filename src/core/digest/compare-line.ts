import type { Change, SaidDeal, ToldDeal } from '../model/delta.ts';
import { DEAL_STATUSES, type DealStatus, type Quantity } from '../model/fact.ts';
import { isSameNumber } from './ledger.ts';
import { currentOf } from './told-of.ts';

/** A line of the ledger: what is said of one step, the newest article first, and what of it was told. */
export interface Line {
  readonly key: string;
  readonly step: string;
  readonly said: readonly SaidDeal[];
  readonly told: readonly ToldDeal[];
}

/** What a line says that was not told, in the light of its deal's other lines. At most one change. */
export function changesOfLine({ said, told }: Line, lines: readonly Line[]): Change[] {
  const after = currentOf(said);
  if (!after) return [];
  const [before] = told;
  if (before) {
    const isKnown = told.some((each) =>
      current(said, after).some(({ deal }) => isNoNews(deal.quantity, each.quantity)),
    );
    return isKnown ? [] : [{ kind: 'number-changed', before, after }];
  }
  const toldOfDeal = lines.flatMap((line) => line.told);
  if (toldOfDeal.some((each) => covers(each, after))) return [];
  const from = movedFrom(toldOfDeal, after);
  return [from ? { kind: 'status-moved', before: from, after } : { kind: 'new-deal', after }];
}

/** Whether an article says what was told, or more of it: a plan that became an order is not withdrawn. */
export function stillSaid(before: ToldDeal, lines: readonly Line[]): boolean {
  const own = lines.find(({ told }) => told.includes(before));
  if (own && own.said.length > 0) return true;
  return lines.some(({ said }) =>
    said.some(
      ({ deal }) =>
        rankOf(deal.status) >= rankOf(before.status) && (!before.quantity || isNoNews(before.quantity, deal.quantity)),
    ),
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
