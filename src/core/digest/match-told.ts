import type { SaidDeal } from '../model/delta.ts';
import { groupBy, type LedgerEntry, type LedgerLine } from './ledger.ts';
import { mayBe, type ToldEntry, type ToldLine } from './told-entries.ts';

/** A deal of the record beside what a subscriber was told of it. */
export interface Match {
  readonly entry: LedgerEntry<SaidDeal>;
  /** The same deal, or null. */
  readonly told: ToldEntry | null;
  /** What it may be, where that is not clear: what is no more than those is no news. */
  readonly known: readonly ToldEntry[];
}

/**
 * Finds for each deal what was told of it: under its own key, or under one that is gone and can be no other deal's. A key
 * goes when somebody names the seller, or nobody does any more.
 */
export function matchTold(ledger: readonly LedgerEntry<SaidDeal>[], told: readonly ToldEntry[]): Match[] {
  const keys = new Set(ledger.map(({ key }) => key));
  const byKey = new Map(told.map((entry) => [entry.key, entry]));
  const byBuyer = groupBy(told, ({ key }) => buyerIn(key));
  return ledger.map((entry) => {
    const own = byKey.get(entry.key);
    if (own) return { entry, told: own, known: [own] };
    const known = (byBuyer.get(buyerIn(entry.key)) ?? []).filter((each) => mayBe(each, entry));
    const [only] = known;
    return { entry, told: only && known.length === 1 && !keys.has(only.key) ? only : null, known };
  });
}

/** What was told of a line: as that line, or before its year was said, or when it still was. */
export function toldOfLine({ step, year }: LedgerLine<SaidDeal>, { entry, told }: Match): readonly ToldLine[] {
  const same = told?.lines.filter((line) => line.step === step) ?? [];
  const exact = same.filter((line) => line.year === year);
  if (exact.length > 0) return exact;
  const others = entry.lines.filter((line) => line.step === step).map((line) => line.year);
  return same.filter((line) => (line.year === '' || year === '') && !others.includes(line.year));
}

/** A deal's buyer, which every wording of it names alike. */
function buyerIn(key: string): string {
  return key.split('|', 1)[0] ?? '';
}
