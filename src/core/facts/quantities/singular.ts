import type { Token } from '../tokens.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    feet: 'foot',
    children: 'child',
    lives: 'life',
    knives: 'knife',
    halves: 'half',
    crises: 'crisis',
  }),
);

/** A noun in the singular, lower case, spelt as it stands: howitzers → howitzer, crewmen → crewman, Leopard 2s → leopard 2. */
export function singular({ lower, tag }: Pick<Token, 'lower' | 'tag'>): string {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return irregular;
  if (tag !== 'NOUN' && tag !== 'PROPN') return lower;
  if (/[a-z]men$/.test(lower)) return `${lower.slice(0, -2)}an`;
  if (/[^aeiou]ies$/.test(lower) && !/^(?:series|species)$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  if (/(?:vir|bon|campus|viru|cens|min|foc|radi|stat|bonu)ses$/.test(lower)) return lower.slice(0, -2);
  return /[^su]s$/.test(lower) && !/^(?:series|species|premises|headquarters|barracks|chassis)$/.test(lower)
    ? lower.slice(0, -1)
    : lower;
}
