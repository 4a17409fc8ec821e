import type { Refusal } from '../app/ports/record.ts';
import type { Country } from '../core/model/names.ts';
import { splitWords } from '../core/names/fold-text.ts';
import type { Mistake } from './mistake.ts';
import type { Placed } from './read-entries.ts';

/** What is wrong with one key of an entry. */
export interface EntryMistake extends Omit<Mistake, 'line'> {
  readonly key: string;
}

/** What the four kinds of entries have in common. */
export type Named = Pick<Country, 'name' | 'aliases'> & Partial<Pick<Country, 'demonyms' | 'capital'>>;

/** Lets right entries through, and each name once. It remembers the names of all the lists that it has seen. */
export interface NamesSieve {
  readonly refusals: readonly Refusal[];
  /** The entries without a mistake. One whose name is taken is left out; of the others only the aliases that are taken. */
  keep<T extends Named>(placed: readonly Placed<T>[], mistakeIn: (entry: T) => EntryMistake | null): T[];
}

/** An empty sieve. */
export function createNamesSieve(): NamesSieve {
  const refusals: Refusal[] = [];
  const claims: Claims = new Map();
  return {
    refusals,
    keep: (placed, mistakeIn) =>
      placed.flatMap((each) => {
        const { entry, file, lineAt } = each;
        const mistake = takenBy(each, entry.name, claims) ?? mistakeIn(entry);
        if (mistake) {
          const { key, problem, remedy } = mistake;
          refusals.push({ file, line: lineAt([key]), problem, remedy });
          return [];
        }
        claims.set(foldName(entry.name), each);
        return [withFreeNames(each, claims, refusals)];
      }),
  };
}

/** Who has each name, by the folded name. */
type Claims = Map<string, Placed<Named>>;

/** As names are looked up. */
function foldName(name: string): string {
  return splitWords(name)
    .map((word) => word.text)
    .join(' ');
}

function takenBy(claimant: Placed<Named>, name: string, claims: Claims): EntryMistake | null {
  const holder = claims.get(foldName(name));
  if (!holder || holder === claimant) return null;
  const place = `${holder.file}:${holder.lineAt([])}`;
  const problem = `the name "${name}" is taken by "${holder.entry.name}" (${place})`;
  return { key: 'name', problem, remedy: 'Remove it from one of them' };
}

function withFreeNames<T extends Named>(claimant: Placed<T>, claims: Claims, refusals: Refusal[]): T {
  const { entry, file, lineAt } = claimant;
  const isFree = (name: string, path: readonly PropertyKey[]): boolean => {
    const mistake = takenBy(claimant, name, claims);
    if (mistake) refusals.push({ file, line: lineAt(path), problem: mistake.problem, remedy: mistake.remedy });
    else claims.set(foldName(name), claimant);
    return mistake === null;
  };
  const { aliases, demonyms, capital } = entry;
  return {
    ...entry,
    aliases: aliases.filter((alias, at) => isFree(alias, ['aliases', at])),
    ...(demonyms && { demonyms: demonyms.filter((demonym, at) => isFree(demonym, ['demonyms', at])) }),
    ...(capital && { capital: isFree(capital, ['capital']) ? capital : null }),
  };
}
