import type { Told, ToldDeal } from '../model/delta.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type DealIdentity, identify } from './deal-identity.ts';
import { isFit, type LedgerEntry } from './ledger.ts';

/** One deal of the ledger as a subscriber was told it, under the keys it had then. */
export interface ToldEntry {
  readonly key: string;
  readonly supplier: string;
  readonly lines: readonly ToldLine[];
}

export interface ToldLine {
  readonly step: string;
  readonly year: string;
  readonly deal: ToldDeal;
  readonly identity: DealIdentity;
}

/** What was told, by deals. What today's lists of names make no row of any more is left out. */
export function toldEntries(told: Told | null, index: NameIndex): ToldEntry[] {
  const entries = new Map<string, ToldLine[]>();
  for (const [key, deal] of Object.entries(told?.deals ?? {})) {
    const identity = identify(deal, index);
    if (!identity) continue;
    const [year = '', step = '', ...rest] = key.split('|').reverse();
    const entryKey = rest.reverse().join('|');
    entries.set(entryKey, [...(entries.get(entryKey) ?? []), { step, year, deal, identity }]);
  }
  return [...entries].map(([key, lines]) => ({ key, supplier: key.split('|').at(-1) ?? '', lines }));
}

/**
 * Whether what was told may be a deal of the ledger under another key: somebody names the seller now, or the system, or
 * does not any more.
 */
export function mayBe(told: ToldEntry, entry: LedgerEntry<unknown>): boolean {
  if (told.supplier && entry.supplier && told.supplier !== entry.supplier) return false;
  return told.lines.some(({ identity, deal }) =>
    entry.rows.some(
      (row) =>
        identity.buyer === row.identity.buyer &&
        identity.family === row.identity.family &&
        (identity.system && row.identity.system
          ? identity.system === row.identity.system
          : isFit({ identity, deal }, row) || isFit(row, { identity, deal })),
    ),
  );
}
