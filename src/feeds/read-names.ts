import type { Refusal } from '../app/ports.ts';
import type { Country, Names } from '../core/model/names.ts';
import { splitWords } from '../core/names/fold-text.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import type { Mistake } from './mistake.ts';
import { type Placed, readEntries } from './read-entries.ts';

/** The names that could be read, and a refusal for each entry that could not. */
export interface NamesReading {
  readonly names: Names;
  readonly refusals: readonly Refusal[];
}

/**
 * Reads countries.yml, makers.yml, systems.yml and classes.yml, each from the first of the folders that has it. An entry
 * with a mistake is left out and told with its line; the others are read.
 */
export async function readNames(folders: readonly string[]): Promise<NamesReading> {
  const read = {
    countries: await readEntries('countries', folders),
    makers: await readEntries('makers', folders),
    classes: await readEntries('classes', folders),
    systems: await readEntries('systems', folders),
  };
  const sieve = createSieve();
  // In this order, because an entry may only name those that were kept before it.
  const codes = new Set<string>();
  const countries = sieve.keep(read.countries.placed, ({ code }) => codeMistake(code, codes));
  const makers = sieve.keep(read.makers.placed, ({ country }) =>
    codes.has(country)
      ? null
      : { key: 'country', problem: `no country has the code "${country}"`, remedy: CODE_REMEDY },
  );
  const makerNames = new Set(makers.map((maker) => maker.name));
  const classes = sieve.keep(read.classes.placed, () => null);
  const classNames = new Set(classes.map((noun) => noun.name));
  const systems = sieve.keep(read.systems.placed, (system) => {
    if (system.maker !== null && !makerNames.has(system.maker)) return unlisted('maker', system.maker);
    return classNames.has(system.class) ? null : unlisted('class', system.class);
  });
  const refusals = [...Object.values(read).flatMap((entries) => entries.refusals), ...sieve.refusals];
  return { names: { countries, makers, systems, classes }, refusals };
}

const CODE_REMEDY = 'Write the ISO 3166 code of two capitals, as in countries.yml';

interface EntryMistake extends Omit<Mistake, 'line'> {
  /** The key of the entry that is wrong. */
  readonly key: string;
}

/** Takes the code into `seen` when it is right. */
function codeMistake(code: string, seen: Set<string>): EntryMistake | null {
  const mistake = { key: 'code', remedy: CODE_REMEDY };
  if (!COUNTRY_CODES.has(code)) return { ...mistake, problem: `"${code}" is no ISO 3166 code` };
  if (seen.has(code)) return { ...mistake, problem: `the code "${code}" is taken by a country above` };
  seen.add(code);
  return null;
}

function unlisted(key: 'maker' | 'class', name: string): EntryMistake {
  const list = key === 'maker' ? 'makers.yml' : 'classes.yml';
  return { key, problem: `"${name}" is no ${key} in ${list}`, remedy: `Add it there, or correct the ${key}` };
}

type Named = Pick<Country, 'name' | 'aliases'> & Partial<Pick<Country, 'demonyms' | 'capital'>>;

interface Sieve {
  readonly refusals: readonly Refusal[];
  /** The entries without a mistake, none of whose names an entry before has. */
  keep<T extends Named>(placed: readonly Placed<T>[], mistakeIn: (entry: T) => EntryMistake | null): T[];
}

function createSieve(): Sieve {
  const refusals: Refusal[] = [];
  /** Where each name was first claimed, by the folded name. */
  const claims = new Map<string, string>();
  const firstClash = (names: readonly Claim[]) => names.find(({ words }) => claims.has(words));
  return {
    refusals,
    keep: (placed, mistakeIn) => {
      const kept = placed.filter(({ entry, file, lineAt }) => {
        const claimed = claimsOf(entry);
        const clash = firstClash(claimed);
        if (clash) {
          const problem = `the name "${clash.name}" is taken by ${claims.get(clash.words)}`;
          refusals.push({ file, line: lineAt(clash.path), problem, remedy: 'Remove it from one of them' });
          return false;
        }
        const mistake = mistakeIn(entry);
        if (mistake) {
          const { key, problem, remedy } = mistake;
          refusals.push({ file, line: lineAt([key]), problem, remedy });
          return false;
        }
        for (const { words, path } of claimed) claims.set(words, `${entry.name} (${file}:${lineAt(path)})`);
        return true;
      });
      return kept.map(({ entry }) => entry);
    },
  };
}

interface Claim {
  readonly name: string;
  /** Folded, as names are looked up. */
  readonly words: string;
  readonly path: readonly PropertyKey[];
}

function claimsOf({ name, aliases, demonyms = [], capital = null }: Named): Claim[] {
  const claim = (text: string, path: readonly PropertyKey[]): Claim => {
    const words = splitWords(text).map((word) => word.text);
    return { name: text, words: words.join(' '), path };
  };
  return [
    claim(name, ['name']),
    ...aliases.map((alias, at) => claim(alias, ['aliases', at])),
    ...demonyms.map((demonym, at) => claim(demonym, ['demonyms', at])),
    ...(capital === null ? [] : [claim(capital, ['capital'])]),
  ];
}
