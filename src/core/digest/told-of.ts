import type { Coverage } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { SaidDeal, Told, ToldDeal } from '../model/delta.ts';
import { compareText } from '../model/order.ts';
import type { NameIndex } from '../names/name-index.ts';
import { findDisagreements } from './find-disagreements.ts';
import { buildLedger, type LedgerEntry } from './ledger.ts';

/** The record as one subscriber sees it: narrowed to their topics. */
export interface RecordNow {
  readonly deals: readonly SaidDeal[];
  /** Articles that were added since the subscriber was told, newest first. */
  readonly added: readonly Article[];
  readonly revision: number;
  readonly coverage: Coverage;
}

/** All that a subscriber knows who was told everything that the record says now. */
export function toldOf({ deals, revision }: Pick<RecordNow, 'deals' | 'revision'>, index: NameIndex): Told {
  const ledger = ledgerOf(deals, index);
  const told = ledger.flatMap((entry) =>
    entry.lines.flatMap(({ key, tellings }) => {
      const now = currentOf(tellings);
      return now ? [[key, toldDeal(now, entry)] as const] : [];
    }),
  );
  return {
    deals: Object.fromEntries(told),
    revision,
    disagreements: findDisagreements(ledger).map(({ key }) => key),
  };
}

/** What changed and what is told by it are read from the same ledger, and for many subscribers of the same deals. */
const remembered = new WeakMap<
  readonly SaidDeal[],
  { readonly index: NameIndex; readonly ledger: readonly LedgerEntry<SaidDeal>[] }
>();

/** The ledger of what is affirmed: a denial is no row. In each line the newest article's telling comes first. */
export function ledgerOf(deals: readonly SaidDeal[], index: NameIndex): readonly LedgerEntry<SaidDeal>[] {
  const known = remembered.get(deals);
  if (known?.index === index) return known.ledger;
  const ordered = deals
    .filter(({ deal }) => deal.polarity === 'affirmed')
    .sort(
      (a, b) =>
        compareText(b.article.published, a.article.published) ||
        compareText(a.article.id, b.article.id) ||
        compareText(a.deal.id, b.deal.id),
    );
  const ledger = buildLedger(ordered, index);
  remembered.set(deals, { index, ledger });
  return ledger;
}

/** What counts of a line, its tellings being in order: the newest article that says a number, else the newest. */
export function currentOf(tellings: readonly SaidDeal[]): SaidDeal | null {
  return tellings.find(({ deal }) => deal.quantity !== null) ?? tellings[0] ?? null;
}

/** Buyer, seller and system by their fullest name in an entry. */
export function partiesOf({
  lines,
}: LedgerEntry<{ readonly deal: Pick<ToldDeal, 'item' | 'buyer' | 'buyerCountry' | 'supplier' | 'supplierCountry'> }>) {
  const deals = lines.flatMap(({ tellings }) => tellings.map(({ deal }) => deal));
  const ofBuyer = deals.find(({ buyerCountry, buyer }) => buyerCountry ?? buyer);
  const ofSupplier = deals.find(({ supplierCountry, supplier }) => supplierCountry ?? supplier);
  return {
    item: deals.find(({ item }) => item?.designation)?.item ?? deals[0]?.item ?? null,
    buyer: ofBuyer?.buyer ?? null,
    buyerCountry: ofBuyer?.buyerCountry ?? null,
    supplier: ofSupplier?.supplier ?? null,
    supplierCountry: ofSupplier?.supplierCountry ?? null,
  };
}

function toldDeal({ deal, article }: SaidDeal, entry: LedgerEntry<SaidDeal>): ToldDeal {
  const { event, status, quantity, unit, share, when, quote, item } = deal;
  const parties = partiesOf(entry);
  return {
    event,
    status,
    quantity,
    unit,
    share,
    when,
    quote,
    ...parties,
    item: item?.designation ? item : parties.item,
    articleId: article.id,
    published: article.published,
  };
}
