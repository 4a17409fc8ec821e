/**
 * The broad kinds that trade registers sort arms into, each with the class nouns of knowledge/names/classes.yml that show
 * it. The first that fits counts: an anti-tank missile is a missile before "tank" is looked at.
 */
const CATEGORIES: readonly { readonly category: string; readonly shows: RegExp }[] = [
  { category: 'Engines', shows: /\bengine$/ },
  { category: 'Satellites', shows: /\bsatellite$/ },
  {
    category: 'Air-defence systems',
    shows: /\b(?:air-defence|missile-defence|anti-aircraft|counter-drone|surface-to-air|interceptor)\b/,
  },
  { category: 'Missiles', shows: /\b(?:missile|torpedo|guided bomb|loitering munition)$/ },
  { category: 'Naval weapons', shows: /\bnaval mine$/ },
  {
    category: 'Ships',
    shows:
      /\b(?:ship|warship|carrier(?<!personnel carrier)|cruiser|destroyer|frigate|corvette|submarine|boat|vessel|(?:surface|underwater) (?:vessel|vehicle))$/,
  },
  { category: 'Sensors', shows: /\b(?:radar|sonar|sensor|pod|night-vision device|electronic-warfare system)$/ },
  { category: 'Artillery', shows: /\b(?:howitzer|artillery system|mortar|gun|rocket launcher|missile launcher)$/ },
  { category: 'Aircraft', shows: /\b(?:aircraft|jet|bomber|airliner|helicopter|drone|aerostat|fighter)$/ },
  { category: 'Armoured vehicles', shows: /\b(?:tank|tank destroyer|vehicle|carrier|bridge layer)$/ },
];

/** The broad kind of a class noun in the singular: Artillery of a howitzer; `Other` of what fits none; empty for null. */
export function armamentCategory(noun: string | null): string {
  if (noun === null) return '';
  if (SMALL_ARMS.test(noun)) return 'Other';
  return CATEGORIES.find(({ shows }) => shows.test(noun.toLowerCase()))?.category ?? 'Other';
}

/** A machine gun is no artillery, a truck no armour. */
const SMALL_ARMS =
  /\b(?:machine gun|submachine gun|shotgun|handgun|tactical vehicle|unmanned ground vehicle)$|^vehicle$/;
