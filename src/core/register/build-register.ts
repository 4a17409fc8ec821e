import { identify } from '../digest/deal-identity.ts';
import { type Disagreement, findDisagreements } from '../digest/find-disagreements.ts';
import { buildLedger, type LedgerEntry, type LedgerLine } from '../digest/ledger.ts';
import { currentOf, partiesOf } from '../digest/told-of.ts';
import type { ArticleHead } from '../model/article.ts';
import type { SaidDeal } from '../model/delta.ts';
import { canAgree } from '../model/disagreements.ts';
import type { Deal } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import type { NameIndex } from '../names/name-index.ts';
import { BY_CERTAINTY } from '../question/asked-status.ts';
import { whenWords } from '../wording/when-words.ts';
import { sourcesOf } from './sources.ts';
import { splitOrders } from './split-orders.ts';

/** One step of one deal, whoever tells it: the same buyer, supplier, system, status, share and year. */
export interface RegisterRow {
  /** The same for every wording; unique in a register. */
  readonly key: string;
  /** The newest telling that says a number; what it leaves out is filled from the others. */
  readonly deal: Deal;
  /** Of the deal's other steps too: in a register all steps of one deal stand together. */
  readonly dealKey: string;
  /** Its date as its own sentence tells it, or null. */
  readonly when: string | null;
  /** Which telling each part was taken from, or null where none says it. */
  readonly from: Readonly<Record<'number' | 'date' | 'value', SaidDeal | null>>;
  /** Where sources say numbers, values or dates that cannot both be right. Nothing is averaged. */
  readonly disagreements: readonly Disagreement[];
  /** Tellings with another number by sources that do not disagree: an article's other number, or an earlier one. */
  readonly others: readonly SaidDeal[];
  /** Who says it, each once: two outlets that quote one source are one. */
  readonly sources: readonly string[];
  /** At least one, the newest article's first. */
  readonly tellings: readonly SaidDeal[];
  readonly first: ArticleHead;
  readonly newest: ArticleHead;
}

/**
 * The deals as a trade register has them, by buyer, supplier and system, what is not said last. Statuses stand apart and
 * are never added up; what an article denies stands apart too. A deal of nobody or in nothing is a row of its own.
 */
export function buildRegister(said: readonly SaidDeal[], index: NameIndex): RegisterRow[] {
  const tellings = newestFirst(said);
  const rows = (['affirmed', 'denied'] as const).flatMap((polarity) =>
    rowsOf(
      tellings.filter(({ deal }) => deal.polarity === polarity),
      index,
    ).map((row) => ({ ...row, key: `${row.key}|${polarity}` })),
  );
  return rows.sort(compareRows);
}

function rowsOf(tellings: readonly SaidDeal[], index: NameIndex): RegisterRow[] {
  const alone = tellings.filter(({ deal }) => identify(deal, index) === null);
  return [
    ...buildLedger(tellings, index).flatMap(entryRows),
    ...alone.flatMap((telling) => toRow({ key: telling.deal.id, dealKey: telling.deal.id }, [telling], []) ?? []),
  ];
}

function entryRows(entry: LedgerEntry<SaidDeal>): RegisterRow[] {
  const ofEntry = findDisagreements([entry]);
  const parties = partiesOf(entry);
  return entry.lines.flatMap((line) => {
    // A telling that joined the line by its number alone may stand after an older one.
    const orders = splitOrders(newestFirst(line.tellings));
    return orders.flatMap((tellings, at) => {
      const key = at === 0 ? line.key : `${line.key}|${at + 1}`;
      const disagreements = orders.length === 1 ? ofEntry : disagreementsOf(tellings, line, entry);
      const row = toRow({ key, dealKey: entry.key }, tellings, disagreements);
      if (!row) return [];
      const item = row.deal.item?.designation ? row.deal.item : parties.item;
      return [{ ...row, deal: { ...row.deal, ...ownOr(row.deal, parties), item } }];
    });
  });
}

/** Of one order alone: what is said of another order of the same step is no disagreement. */
function disagreementsOf(
  tellings: readonly SaidDeal[],
  line: LedgerLine<SaidDeal>,
  entry: LedgerEntry<SaidDeal>,
): readonly Disagreement[] {
  const lines = entry.lines.map((each) => (each === line ? { ...line, tellings } : each));
  return findDisagreements([{ ...entry, lines }]);
}

type Parties = Pick<Deal, 'buyer' | 'buyerCountry' | 'supplier' | 'supplierCountry'>;

/** A party and its country belong together. */
function ownOr(own: Parties, other: Parties): Parties {
  const buyer = (own.buyerCountry ?? own.buyer) ? own : other;
  const supplier = (own.supplierCountry ?? own.supplier) ? own : other;
  return {
    buyer: buyer.buyer,
    buyerCountry: buyer.buyerCountry,
    supplier: supplier.supplier,
    supplierCountry: supplier.supplierCountry,
  };
}

type Keys = Pick<RegisterRow, 'key' | 'dealKey'>;

function toRow(keys: Keys, tellings: readonly SaidDeal[], ofEntry: readonly Disagreement[]): RegisterRow | null {
  const current = currentOf(tellings);
  const [newest] = tellings;
  const first = tellings.at(-1);
  if (!current || !newest || !first) return null;
  const { deal } = current;
  // What the newest number's own sentence says of the rest goes before what others say.
  const inOrder = [current, ...tellings];
  const dated = inOrder.find((each) => each.deal.when) ?? null;
  const valued = inOrder.find((each) => each.deal.money) ?? null;
  const disagreements = ofEntry.filter(({ sides }) => sides.some((side) => tellings.includes(side)));
  const missing = deal.missing.filter((each) => tellings.every((telling) => telling.deal.missing.includes(each)));
  return {
    ...keys,
    deal: { ...deal, when: dated?.deal.when ?? null, money: valued?.deal.money ?? null, missing },
    when: dated?.deal.when ? whenWords(dated.deal.when, dated.deal.quote) : null,
    from: { number: deal.quantity ? current : null, date: dated, value: valued },
    disagreements,
    others: othersOf(deal, tellings, disagreements),
    sources: sourcesOf(tellings),
    tellings,
    first: first.article,
    newest: newest.article,
  };
}

function othersOf(
  { quantity }: Deal,
  tellings: readonly SaidDeal[],
  disagreements: readonly Disagreement[],
): readonly SaidDeal[] {
  const disputed = disagreements.flatMap(({ sides }) => sides);
  return tellings.filter(
    (each) => quantity && each.deal.quantity && !canAgree(quantity, each.deal.quantity) && !disputed.includes(each),
  );
}

function newestFirst(tellings: readonly SaidDeal[]): SaidDeal[] {
  return [...tellings].sort(
    (a, b) =>
      compareText(b.article.published, a.article.published) ||
      compareText(a.article.id, b.article.id) ||
      compareText(a.deal.id, b.deal.id),
  );
}

/** After every name. */
const LAST = '\uffff';

/** All steps of a deal together, the surest first. */
function compareRows(a: RegisterRow, b: RegisterRow): number {
  return (
    compareText(buyerOf(a), buyerOf(b)) ||
    compareText(supplierOf(a), supplierOf(b)) ||
    compareText(a.dealKey, b.dealKey) ||
    BY_CERTAINTY.indexOf(a.deal.status) - BY_CERTAINTY.indexOf(b.deal.status) ||
    compareText(a.key, b.key)
  );
}

function buyerOf({ deal: { buyerCountry, buyer } }: RegisterRow): string {
  return buyerCountry ?? buyer ?? LAST;
}

function supplierOf({ deal: { supplierCountry, supplier } }: RegisterRow): string {
  return supplierCountry ?? supplier ?? LAST;
}
