import type { Change, Delta, SaidDeal, Told } from '../model/delta.ts';
import type { NameIndex } from '../names/name-index.ts';
import { changeOfLine, isStillSaid } from './compare-line.ts';
import { findDisagreements } from './find-disagreements.ts';
import { groupChanges, type PlacedChange } from './group-changes.ts';
import { leadOf } from './lead-of.ts';
import type { LedgerEntry } from './ledger.ts';
import { type Match, matchTold, toldOfLine } from './match-told.ts';
import { type ToldEntry, toldEntries } from './told-entries.ts';
import { ledgerOf, partiesOf, type RecordNow } from './told-of.ts';

/**
 * What the record says that a subscriber was not told (null: anything yet). A deal keeps its key however it is worded, so
 * that told twice it is told once; the newest article counts.
 */
export function compare(told: Told | null, record: RecordNow, index: NameIndex): Delta {
  const ledger = ledgerOf(record.deals, index);
  const entries = toldEntries(told, index);
  const matches = matchTold(ledger, entries);
  const changes = matches.flatMap(changesOf);
  const movedOn = new Set(changes.flatMap(({ change }) => (change.kind === 'status-moved' ? [change.before] : [])));
  const heirs = heirsOf(matches);
  const withdrawn = entries
    .flatMap((entry) => withdrawnOf(entry, heirs.get(entry) ?? []))
    .filter(({ before }) => !movedOn.has(before));
  return {
    isFirst: told === null,
    articles: record.added.map(({ passages, ...article }) => ({ article, lead: leadOf(passages) })),
    groups: groupChanges([
      ...changes,
      ...ledger.flatMap((entry) => newDisagreements(entry, told)),
      ...withdrawn.map((change) => ({ change, parties: change.before, key: '' })),
    ]),
    coverage: record.coverage,
  };
}

/** Whether there is anything to tell. */
export function hasNews({ articles, groups }: Delta): boolean {
  return articles.length > 0 || groups.length > 0;
}

function changesOf(match: Match): PlacedChange[] {
  const { entry, told, known } = match;
  const ofDeal = told?.lines.map(({ deal }) => deal) ?? [];
  const parties = partiesOf(entry);
  return entry.lines.flatMap((line) => {
    const change = changeOfLine(line.tellings, {
      ofLine: toldOfLine(line, match).map(({ deal }) => deal),
      ofDeal,
      known: known.flatMap(({ lines }) => lines.map(({ deal }) => deal)),
    });
    return change ? [{ change, parties, key: entry.key }] : [];
  });
}

/** Of what was told, the deals that it is now, or may be. */
function heirsOf(matches: readonly Match[]): ReadonlyMap<ToldEntry, readonly Match[]> {
  const heirs = new Map<ToldEntry, Match[]>();
  for (const match of matches) {
    for (const told of match.known) heirs.set(told, [...(heirs.get(told) ?? []), match]);
  }
  return heirs;
}

function withdrawnOf(told: ToldEntry, now: readonly Match[]): Extract<Change, { readonly kind: 'withdrawn' }>[] {
  const said = now.flatMap(({ entry }) => entry.lines.flatMap(({ tellings }) => tellings));
  const asLine = new Set(now.flatMap((match) => match.entry.lines.flatMap((line) => toldOfLine(line, match))));
  return told.lines
    .filter((line) => !asLine.has(line) && !isStillSaid(line.deal, said))
    .map(({ deal }) => ({ kind: 'withdrawn', before: deal }));
}

function newDisagreements(entry: LedgerEntry<SaidDeal>, told: Told | null): PlacedChange[] {
  return findDisagreements([entry])
    .filter(({ key }) => !told?.disagreements.includes(key))
    .map(({ about, sides }) => ({
      change: { kind: 'disagreement', about, sides },
      parties: partiesOf(entry),
      key: entry.key,
    }));
}
