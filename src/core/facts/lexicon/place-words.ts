import { wordSet } from './word-set.ts';

/** Before "of NAME": "the cities of Chattogram and Narayanganj", "the port of Odesa". Folded. */
export const PLACE_NOUNS_BEFORE = wordSet(`
  area capital cities city commune county coast desert district districts enclave governorate hamlet island islands isle municipality neighborhood oblast outskirts
  peninsula port ports prefecture province provinces region regions republic state states suburb suburbs territory town towns township village villages
`);

/** Directly after a capitalised name, in lower case or capitals: "the Kirikkale region", "Sindh Province", "Rota naval base". */
export const PLACE_NOUNS_AFTER = wordSet(`
  airbase airfield airport archipelago area basin bay beach border canal canyon city coast county desert district districts enclave governorate gulf harbor harbour heights highlands hills island islands
  isles lake mountains municipality oblast ocean oblasts peninsula plateau port prefecture province provinces reef region river sea seaport strait straits suburb territory town township valley village voivodeship
`);

/** Two words at a name's end that make it a place: "Ramstein Air Base". */
export const PLACE_TAILS: readonly (readonly [string, string])[] = [
  ['air', 'base'],
  ['naval', 'base'],
  ['air', 'station'],
  ['naval', 'station'],
  ['military', 'base'],
  ['test', 'site'],
  ['proving', 'ground'],
  ['international', 'airport'],
  ['space', 'center'],
  ['training', 'area'],
  ['training', 'range'],
  ['economic', 'zone'],
];

/** At a name's start: "Gulf of Aden", "Fort Hood", "Lake Van". True: "of" must follow. */
export const PLACE_NOUNS_FIRST: ReadonlyMap<string, boolean> = new Map([
  ...[...wordSet('bay gulf sea strait straits isle cape horn port')].map((word) => [word, true] as const),
  ...[...wordSet('fort lake mount camp')].map((word) => [word, false] as const),
]);

/** Before a name, with a preposition between: "based in Ostrava". Only a place is what follows. */
export const LOCATED = wordSet(
  'located based headquartered situated stationed landed docked born resides lives assembled',
);
