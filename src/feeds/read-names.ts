import type { Refusal } from '../app/ports/record.ts';
import type { Names } from '../core/model/names.ts';
import { COUNTRY_CODES } from './country-codes.ts';
import { createNamesSieve, type EntryMistake } from './names-sieve.ts';
import { readEntries } from './read-entries.ts';

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
  const sieve = createNamesSieve();
  // In this order, because an entry may only name those that were kept before it.
  const codes = new Set<string>();
  const countries = sieve.keep(read.countries.placed, ({ code }) => codeMistake(code, codes));
  const makers = sieve.keep(read.makers.placed, ({ country }) =>
    !read.countries.isRead || codes.has(country) ? null : unlisted('country', country),
  );
  const makerNames = new Set(makers.map((maker) => maker.name));
  const classes = sieve.keep(read.classes.placed, () => null);
  const classNames = new Set(classes.map((noun) => noun.name));
  const systems = sieve.keep(read.systems.placed, ({ maker, class: noun }) => {
    if (maker !== null && read.makers.isRead && !makerNames.has(maker)) return unlisted('maker', maker);
    return !read.classes.isRead || classNames.has(noun) ? null : unlisted('class', noun);
  });
  const refusals = [...Object.values(read).flatMap((entries) => entries.refusals), ...sieve.refusals];
  return { names: { countries, makers, systems, classes }, refusals };
}

const CODE_REMEDY = 'Write the two capitals of ISO 3166, or XK for Kosovo';

/** Takes the code into `seen` when it is right. */
function codeMistake(code: string, seen: Set<string>): EntryMistake | null {
  const mistake = { key: 'code', remedy: CODE_REMEDY };
  if (!COUNTRY_CODES.has(code)) return { ...mistake, problem: `"${code}" is no ISO 3166 code` };
  if (seen.has(code)) return { ...mistake, problem: `the code "${code}" is taken by a country above` };
  seen.add(code);
  return null;
}

const LISTS = { country: 'countries.yml', maker: 'makers.yml', class: 'classes.yml' } as const;

function unlisted(key: keyof typeof LISTS, value: string): EntryMistake {
  const remedy = `Add it there, or correct the ${key}`;
  return { key, problem: `the ${key} "${value}" is not in ${LISTS[key]}`, remedy };
}
