import type { Fact } from '../../model/fact.ts';
import { splitWords } from '../../names/fold-text.ts';
import { FAMILY_NAMES_FIRST } from '../lexicon/given-names.ts';

/** The people an article has named in full so far, by the shorter names it may use later. */
export interface KnownPeople {
  /** Full name by folded short name; null where two people share it. */
  readonly byShortName: Map<string, string | null>;
}

export function newKnownPeople(facts: readonly Fact[]): KnownPeople {
  const people: KnownPeople = { byShortName: new Map() };
  for (const fact of facts) if (fact.kind === 'person') learnPerson(people, fact.name);
  return people;
}

/** Makes "Harun" and "Mahmood bin Harun" stand for "Chowdhury Ashiq Mahmood bin Harun", and "Xi" for "Xi Jinping". */
export function learnPerson({ byShortName }: KnownPeople, name: string): void {
  const words = splitWords(name).map((word) => word.text);
  const first = words[0] ?? '';
  // "President Clinton" names him by his surname alone, until the full name is read.
  const shorts = words.length === 1 ? [first] : words.slice(1).map((_, index) => words.slice(index + 1).join(' '));
  if (FAMILY_NAMES_FIRST.has(first) && words.length > 1) shorts.push(first);
  for (const short of shorts) {
    const before = byShortName.get(short);
    if (before === undefined || (before !== null && !/\s/.test(before))) byShortName.set(short, name);
    else if (before !== null && words.length > 1 && !isSamePerson(before, name)) byShortName.set(short, null);
  }
}

/** The full name that a short one stands for; undefined when no one has it, null when more than one has. */
export function resolveName({ byShortName }: KnownPeople, short: string): string | null | undefined {
  return byShortName.get(
    splitWords(short)
      .map((word) => word.text)
      .join(' '),
  );
}

/** "Peter M. Roe" and "Peter Roe": the first and last words agree. */
function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [splitWords(one), splitWords(other)];
  return a[0]?.text === b[0]?.text && a.at(-1)?.text === b.at(-1)?.text;
}
