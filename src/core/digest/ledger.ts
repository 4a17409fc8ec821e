import { canAgree } from '../model/disagreements.ts';
import type { Quantity } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type DealIdentity, type DealParts, identify } from './deal-identity.ts';

/** One deal, whoever tells it: the same buyer, system and supplier. Its steps stand apart and are never added up. */
export interface LedgerEntry<Telling> {
  /** Of folded words, the same for every wording. */
  readonly key: string;
  /** Empty where nobody names one. */
  readonly supplier: string;
  readonly lines: readonly LedgerLine<Telling>[];
  readonly rows: readonly Row<Telling>[];
}

/** All that is said of one step: what is ordered, what is planned in total, what was delivered of it. */
export interface LedgerLine<Telling> {
  /** Its entry's key, the step, and the year where one is said. */
  readonly key: string;
  /** How far it is, and of what whole. */
  readonly step: string;
  readonly year: string;
  /** At least one, in the order given. */
  readonly tellings: readonly Telling[];
}

/** A telling with what it is of. */
export interface Row<Telling> {
  readonly telling: Telling;
  readonly deal: DealParts;
  readonly identity: DealIdentity;
}

/**
 * The deals as a trade register has them, by key. What a telling leaves out is taken from the others where only one thing
 * can be meant: a supplier or a year that nobody says differently, and the system of "18 howitzers" where one deal of the
 * same buyer in 18 howitzers is told. What is told of nothing or of nobody is left out.
 */
export function buildLedger<Telling extends { readonly deal: DealParts }>(
  tellings: readonly Telling[],
  index: NameIndex,
): LedgerEntry<Telling>[] {
  const rows = tellings.flatMap((telling): Row<Telling>[] => {
    const identity = identify(telling.deal, index);
    return identity ? [{ telling, deal: telling.deal, identity }] : [];
  });
  const named = entriesOf(rows.filter(({ identity }) => identity.system !== ''));
  const { joined, alone } = joinVague(
    rows.filter(({ identity }) => identity.system === ''),
    named,
  );
  const entries = [...joined, ...entriesOf(alone)].sort((a, b) => compareText(a.key, b.key));
  return entries.map((entry) => ({ ...entry, lines: linesOf(entry.key, entry.rows) }));
}

interface Entry<Telling> {
  readonly key: string;
  readonly supplier: string;
  readonly rows: readonly Row<Telling>[];
}

function entriesOf<Telling>(rows: readonly Row<Telling>[]): Entry<Telling>[] {
  const thing = ({ identity: { buyer, family, system, kinds } }: Row<Telling>) =>
    [buyer, family, system || `any ${kinds.join(' ')}`].join('|');
  return [...groupBy(rows, thing)].flatMap(([key, members]) =>
    splitBy(members, ({ identity }) => identity.supplier).map(([supplier, same]) => ({
      key: `${key}|${supplier}`,
      supplier,
      rows: same,
    })),
  );
}

function linesOf<Telling>(key: string, rows: readonly Row<Telling>[]): LedgerLine<Telling>[] {
  const lines = [...groupBy(rows, ({ identity }) => identity.step)].flatMap(([step, members]) =>
    splitBy(members, ({ identity }) => identity.year).map(([year, same]) => ({
      key: `${key}|${step}|${year}`,
      step,
      year,
      tellings: same.map(({ telling }) => telling),
    })),
  );
  return lines.sort((a, b) => compareText(a.key, b.key));
}

/** By a word that may be left out: who leaves it out belongs to the only one that is said, or else apart. */
function splitBy<Each>(all: readonly Each[], wordOf: (each: Each) => string): (readonly [string, readonly Each[]])[] {
  const words = new Set(all.map(wordOf).filter(Boolean));
  const [only = ''] = words;
  return [...groupBy(all, (each) => (words.size === 1 ? only : wordOf(each)))];
}

/** Puts "18 howitzers" to the one named deal that it can be. */
function joinVague<Telling>(
  vague: readonly Row<Telling>[],
  named: readonly Entry<Telling>[],
): { joined: Entry<Telling>[]; alone: Row<Telling>[] } {
  const place = ({ identity: { buyer, family, step } }: Row<Telling>) => `${buyer}|${family}|${step}`;
  const byPlace = new Map<string, Set<Entry<Telling>>>();
  for (const entry of named) {
    for (const row of entry.rows) byPlace.set(place(row), (byPlace.get(place(row)) ?? new Set()).add(entry));
  }
  const home = groupBy(vague, (row) => {
    const fitting = [...(byPlace.get(place(row)) ?? [])].filter((entry) => canBe(row, entry));
    return fitting.length === 1 ? (fitting[0]?.key ?? '') : '';
  });
  const alone = home.get('') ?? [];
  const joined = named.map((entry) => {
    const rows = home.get(entry.key) ?? [];
    const suppliers = new Set(rows.map(({ identity }) => identity.supplier).filter(Boolean));
    // Two sellers cannot both be the one that the named deal leaves out.
    const isOne = entry.supplier !== '' || suppliers.size < 2;
    const fitting = rows.filter(({ identity }) => isOne || identity.supplier === '');
    alone.push(...rows.filter((row) => !fitting.includes(row)));
    return { ...entry, rows: [...entry.rows, ...fitting] };
  });
  return { joined, alone };
}

function canBe<Telling>(row: Row<Telling>, { supplier, rows }: Entry<Telling>): boolean {
  if (row.identity.supplier && supplier && row.identity.supplier !== supplier) return false;
  return rows.some((other) => isFit(row, other));
}

type Side = Pick<Row<unknown>, 'identity' | 'deal'>;

/** Whether "18 howitzers" may be those of a telling that names the system: the same step, number and kind. */
export function isFit({ identity: vague, deal: { quantity } }: Side, { identity, deal }: Side): boolean {
  if (vague.step !== identity.step || (vague.year && identity.year && vague.year !== identity.year)) return false;
  if (quantity && !(deal.quantity && isSameNumber(quantity, deal.quantity))) return false;
  return vague.kinds.some((kind) => identity.kinds.some((each) => each === kind || each.endsWith(` ${kind}`)));
}

/** Whether two quantities tell the same: "18" and "about 18" or "about 20" do, "more than 10" and "18" do not. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value && (a.max ?? a.value) === (b.max ?? b.value)) return true;
  return [a, b].some(({ modifier }) => modifier === 'approximate') && canAgree(a, b);
}

/** In the order of their first. */
export function groupBy<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
