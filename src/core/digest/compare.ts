import type { Change, ChangeGroup, Delta, SaidDeal, Told, ToldDeal } from '../model/delta.ts';
import { DEAL_STATUSES, type DealStatus } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import type { NameIndex } from '../names/name-index.ts';
import { changesOfLine, type Line, stillSaid } from './compare-line.ts';
import { findDisagreements } from './find-disagreements.ts';
import { leadOf } from './lead-of.ts';
import { buildLedger, type LedgerEntry } from './ledger.ts';
import { affirmed, partiesOf, type RecordNow } from './told-of.ts';

/** A telling of the ledger: what an article says, or what the subscriber was told. */
type Telling = SaidDeal | { readonly deal: ToldDeal; readonly article: null };

/**
 * What the record says that a subscriber was not told (null: anything yet). What was told and what is said now go into
 * one ledger, so that a deal is the same deal however either words it; then each line of it is compared.
 */
export function compare(told: Told | null, record: RecordNow, index: NameIndex): Delta {
  const said = affirmed(record.deals);
  const before = Object.values(told?.deals ?? {}).map((deal) => ({ deal, article: null }));
  const changes = [
    ...buildLedger<Telling>([...said, ...before], index).flatMap(changesOf),
    ...newDisagreements(told, buildLedger(said, index)),
  ];
  return {
    isFirst: told === null,
    articles: record.added.map(({ passages, ...article }) => ({ article, lead: leadOf(passages) })),
    groups: groupByPair(changes),
    coverage: record.coverage,
  };
}

/** Whether there is anything to tell. */
export function hasNews({ articles, groups }: Delta): boolean {
  return articles.length > 0 || groups.length > 0;
}

/** A change with what orders and groups it. */
interface Placed {
  readonly change: Change;
  readonly buyerCountry: string | null;
  readonly supplierCountry: string | null;
  readonly status: DealStatus;
  readonly key: string;
}

function changesOf(entry: LedgerEntry<Telling>): Placed[] {
  const lines: Line[] = entry.lines.map(({ key, step, tellings }) => ({
    key,
    step,
    said: tellings.flatMap((each) => (each.article ? [each] : [])),
    told: tellings.flatMap((each) => (each.article ? [] : [each.deal])),
  }));
  const changed = lines.flatMap((line) => changesOfLine(line, lines));
  const movedOn = changed.flatMap((change) => (change.kind === 'status-moved' ? [change.before] : []));
  const withdrawn = lines.flatMap(({ told }): Change[] =>
    told
      .filter((before) => !movedOn.includes(before) && !stillSaid(before, lines))
      .map((before) => ({ kind: 'withdrawn', before })),
  );
  const { buyerCountry, supplierCountry } = partiesOf(entry);
  return [...changed, ...withdrawn].map((change) => ({
    change,
    buyerCountry,
    supplierCountry,
    status: statusOf(change),
    key: entry.key,
  }));
}

function newDisagreements(told: Told | null, ledger: readonly LedgerEntry<SaidDeal>[]): Placed[] {
  return ledger.flatMap((entry) =>
    findDisagreements([entry])
      .filter(({ key }) => !told?.disagreements.includes(key))
      .map(({ about, sides }) => {
        const { buyerCountry, supplierCountry } = partiesOf(entry);
        const change: Change = { kind: 'disagreement', about, sides };
        return { change, buyerCountry, supplierCountry, status: statusOf(change), key: entry.key };
      }),
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

/** What a reader wants first. */
const KINDS: readonly Change['kind'][] = ['status-moved', 'number-changed', 'new-deal', 'disagreement', 'withdrawn'];

/** By buyer and seller, in the alphabet's order, what is not said last; within a pair by kind, the surest status first. */
function groupByPair(changes: readonly Placed[]): ChangeGroup[] {
  const last = '\uffff';
  const ordered = [...changes].sort(
    (a, b) =>
      compareText(a.buyerCountry ?? last, b.buyerCountry ?? last) ||
      compareText(a.supplierCountry ?? last, b.supplierCountry ?? last) ||
      KINDS.indexOf(a.change.kind) - KINDS.indexOf(b.change.kind) ||
      DEAL_STATUSES.indexOf(b.status) - DEAL_STATUSES.indexOf(a.status) ||
      compareText(a.key, b.key),
  );
  const groups: { buyerCountry: string | null; supplierCountry: string | null; changes: Change[] }[] = [];
  for (const { change, buyerCountry, supplierCountry } of ordered) {
    const group = groups.at(-1);
    if (group?.buyerCountry === buyerCountry && group.supplierCountry === supplierCountry) group.changes.push(change);
    else groups.push({ buyerCountry, supplierCountry, changes: [change] });
  }
  return groups;
}
