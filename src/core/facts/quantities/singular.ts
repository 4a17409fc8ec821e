import type { Token } from '../tokens.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({ people: 'people', feet: 'foot', children: 'child', lives: 'life', knives: 'knife', halves: 'half' }),
);

/** Plurals that are their own singular. */
const SAME = /^(?:series|species|premises|headquarters|barracks|chassis|means)$/;

/** A noun in the singular, lower case, spelt as it stands: howitzers → howitzer, crewmen → crewman, Leopard 2s → leopard 2. */
export function singular({ lower, lemma, tag }: Pick<Token, 'lower' | 'lemma' | 'tag'>): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if ((tag !== 'NOUN' && tag !== 'PROPN') || SAME.test(lower)) return lower;
  if (/^(?:[a-z-]+)?men$/.test(lower) && lower !== 'specimen') return `${lower.slice(0, -2)}an`;
  // The tagger's own form knows viruses from houses; it is not taken where it changes the spelling (tonnes → ton).
  if (lower === `${lemma}s` || lower === `${lemma}es`) return lemma;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
