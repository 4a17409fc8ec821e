import type { Span } from '../model/article.ts';
import type { Country, Entity, Maker, Names, System } from '../model/names.ts';
import { splitWords, type Word } from './fold-text.ts';
import { OTHER_THINGS } from './other-things.ts';
import { isWrittenAs } from './written-as.ts';

/** The known names, ready for looking up. Build it once: it is as immutable as the names. */
export interface NameIndex {
  readonly names: Names;
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, Country>;
  /** By the maker's `name`. */
  readonly makers: ReadonlyMap<string, Maker>;
  /** By the system's `name`. */
  readonly systems: ReadonlyMap<string, System>;
  readonly root: NameNode;
}

/** A node of the tree of names, word by word. */
interface NameNode {
  readonly next: Map<string, NameNode>;
  entry: NameEntry | null;
}

export type NameForm = 'name' | 'alias' | 'demonym' | 'capital';

interface NameEntry {
  /** Null for a phrase that holds a known name and means something else. */
  readonly entity: Entity | null;
  readonly form: NameForm;
  /** As it is listed, or its plural. */
  readonly listed: string;
}

export interface NameMatch {
  readonly entity: Entity;
  readonly form: NameForm;
  readonly span: Span;
}

export function buildNameIndex(names: Names): NameIndex {
  const root = newNode();
  for (const country of names.countries) addCountry(root, country);
  for (const { name, country, aliases } of names.makers) {
    const entity = { id: `maker:${name}`, kind: 'maker', name, country } as const;
    for (const alias of [name, ...aliases]) add(root, alias, { entity, form: alias === name ? 'name' : 'alias' });
  }
  const makers = new Map(names.makers.map((maker) => [maker.name, maker]));
  for (const system of names.systems) {
    const country = makers.get(system.maker ?? '')?.country ?? null;
    addWithPlurals(root, system, { id: `system:${system.name}`, kind: 'system', name: system.name, country });
  }
  for (const noun of names.classes) {
    addWithPlurals(root, noun, { id: `class:${noun.name}`, kind: 'class', name: noun.name, country: null });
  }
  for (const phrase of OTHER_THINGS) add(root, phrase, { entity: null, form: 'name' });
  return {
    names,
    countries: new Map(names.countries.map((country) => [country.code, country])),
    makers,
    systems: new Map(names.systems.map((system) => [system.name, system])),
    root,
  };
}

/**
 * The known names in a text, left to right, the longest at each place, none overlapping.
 * In running text a proper name must show a capital or a digit; `anyCase` also takes the lower case that people type.
 */
export function findNames(text: string, index: NameIndex, options: { readonly anyCase?: boolean } = {}): NameMatch[] {
  const words = splitWords(text);
  const search = { text, root: index.root, anyCase: options.anyCase ?? false };
  const matches: NameMatch[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words, at, search);
    if (found?.match) matches.push(found.match);
    at += found ? found.words : 1;
  }
  return matches;
}

interface Search {
  readonly text: string;
  readonly root: NameNode;
  readonly anyCase: boolean;
}

interface Found {
  readonly match: NameMatch | null;
  /** How many words it takes. */
  readonly words: number;
}

function longestAt(words: readonly Word[], from: number, search: Search): Found | null {
  const start = words[from]?.start ?? 0;
  let best: Found | null = null;
  let node: NameNode | undefined = search.root;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    node = node.next.get(word.text);
    if (!node) break;
    if (!node.entry) continue;
    const { entity, form, listed } = node.entry;
    const writing = { listed, isNoun: entity?.kind === 'class', anyCase: search.anyCase };
    if (!isWrittenAs(search.text.slice(start, word.end), writing)) continue;
    best = { match: entity && { entity, form, span: { start, end: word.end } }, words: at - from + 1 };
  }
  return best;
}

function addCountry(root: NameNode, country: Country): void {
  const { code, name } = country;
  const entity = { id: `country:${code}`, kind: 'country', name, country: code } as const;
  add(root, name, { entity, form: 'name' });
  for (const alias of country.aliases) add(root, alias, { entity, form: 'alias' });
  for (const demonym of country.demonyms) add(root, demonym, { entity, form: 'demonym' });
  if (country.capital) add(root, country.capital, { entity, form: 'capital' });
}

function addWithPlurals(root: NameNode, named: { name: string; aliases: readonly string[] }, entity: Entity): void {
  for (const name of [named.name, ...named.aliases]) {
    const form = name === named.name ? 'name' : 'alias';
    add(root, name, { entity, form });
    add(root, plural(name), { entity, form });
  }
}

function add(root: NameNode, name: string, { entity, form }: Omit<NameEntry, 'listed'>): void {
  let node = root;
  for (const { text } of splitWords(name)) {
    const next = node.next.get(text) ?? newNode();
    node.next.set(text, next);
    node = next;
  }
  // The first to claim a name keeps it: the reader of the names reports the second.
  if (node !== root) node.entry ??= { entity, form, listed: name };
}

/** English plural of a noun phrase's last word; a name that ends in a digit takes a bare s (F-16s). */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(s|x|z|ch|sh)$/i.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

function newNode(): NameNode {
  return { next: new Map(), entry: null };
}
