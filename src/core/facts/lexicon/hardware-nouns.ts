import { plural } from '../../names/name-index.ts';
import { wordSet } from './word-set.ts';

/**
 * Common nouns for what is bought and sold in defence and aviation, in the singular. Beside the class nouns of
 * knowledge/names, which analysts edit, these are the plain words of any language of trade: "aircraft", "unit", "spares".
 */
export const HARDWARE_NOUNS = wordSet(`
  aircraft airplane aeroplane plane jet jetliner airliner airframe freighter widebody narrowbody turboprop superjumbo
  airlifter fighter bomber trainer tanker interceptor helicopter chopper rotorcraft gunship drone uav ucav uas
  quadcopter glider airship satellite missile rocket torpedo bomb munition ammunition shell round cartridge projectile
  mine grenade warhead launcher radar sensor sonar jammer tank vehicle ifv apc mrap truck lorry jeep carrier
  transporter bulldozer howitzer gun cannon mortar artillery rifle pistol weapon arms armament hardware equipment
  materiel kit gear ship warship vessel boat craft frigate corvette destroyer cruiser submarine cutter minehunter
  minesweeper catamaran hovercraft ferry tug engine turret simulator spare part component system platform unit battery
  launcher pod helmet vest model variant airbus
`);

/** The same in singular and plural, as they stand in a text. */
export const HARDWARE_FORMS: ReadonlySet<string> = new Set([...HARDWARE_NOUNS].flatMap((noun) => [noun, plural(noun)]));

/** Counted nouns that stand for what follows "of": "18 units of", "two squadrons of", "15 types of". */
export const UNIT_NOUNS = wordSet(`
  unit set battery squadron regiment battalion brigade company type kind pair batch tranche lot piece copy example
  number fleet total dozen score shipment consignment variety version variant
`);

const FAMILIES: readonly ReadonlySet<string>[] = [
  wordSet(`
    aircraft airplane aeroplane plane jet jetliner airliner airframe freighter widebody fighter bomber trainer tanker
    transport helicopter rotorcraft drone uav`),
  wordSet(`
    ship warship vessel boat craft frigate corvette destroyer cruiser submarine cutter minehunter minesweeper carrier`),
  wordSet(`
    vehicle tank ifv apc mrap truck howitzer gun carrier launcher`),
  wordSet(`
    missile rocket munition interceptor round shell ammunition weapon`),
];
/** Plain words for any hardware. */
const ANYTHING = /^(unit|system|hardware|equipment|weapon|platform|model|type|battery|launcher)$/;

/** Whether "the jets" may be the "FA-50 light fighters" of before: the same noun, or one of the same element. */
export function mayBeSame(noun: string, other: string | null): boolean {
  const [one, two] = [lastWord(noun), lastWord(other ?? noun)];
  return one === two || ANYTHING.test(one) || FAMILIES.some((family) => family.has(one) && family.has(two));
}

function lastWord(noun: string): string {
  return singular(noun.toLowerCase().split(/[ -]/).at(-1) ?? noun);
}

/** The head noun in the singular, lower case: "batteries" → "battery", "aircraft" → "aircraft". */
export function singular(noun: string): string {
  if (/^(aircraft|arms|uas|craft|series)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh|o)es$/.test(noun)) return noun.slice(0, -2);
  return noun.replace(/([^s])s$/, '$1');
}
