import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { SHIP_WORDS } from '../lexicon/not-people.ts';
import {
  LOCATED,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
  PLACE_NOUNS_FIRST,
  PLACE_TAILS,
} from '../lexicon/place-words.ts';
import { placeAt } from './known-places.ts';
import { isCapital, isNameWord, type NameRun } from './name-runs.ts';
import { roleIn } from './organisation-heads.ts';
import { extentOf, type Scene } from './scene.ts';

export interface PlaceScene extends Scene {
  /** Whether an organisation or a person holds the token. */
  readonly isTaken: (at: number) => boolean;
}

export interface FoundPlace extends NameRun {
  readonly rule: string;
  /** ISO 3166-1 alpha-2 of its country, or null where that is not known. */
  readonly code: string | null;
}

type PlaceRule = (scene: PlaceScene) => readonly Omit<FoundPlace, 'rule'>[];

/**
 * In order: what is longer by nature comes first, so that "Subic Bay" and "Odesa Oblast" are whole; then what is known; then
 * what only its words around it show to be a place. A token belongs to one place.
 */
const RULES: readonly (readonly [rule: string, read: PlaceRule])[] = [
  ['place-word', withPlaceWord],
  ['country', countries],
  ['known-place', knownPlaces],
  ['place-noun', afterPlaceNoun],
  ['with-country', besideCountry],
  ['located', afterLocated],
];

/** The places of a sentence, in text order, none overlapping. */
export function findPlaces(scene: PlaceScene): FoundPlace[] {
  const found: FoundPlace[] = [];
  const placed = new Set<number>();
  const isTaken = (at: number) => placed.has(at) || scene.isTaken(at);
  for (const [rule, read] of RULES) {
    // A headline's capitals say nothing; only names the desk knows are read there.
    if (scene.isHeadline && rule !== 'country' && rule !== 'known-place') continue;
    for (const place of read(scene)) {
      if (isAnyTaken(place, isTaken)) continue;
      found.push({ ...place, rule });
      for (let at = place.first; at <= place.last; at++) placed.add(at);
    }
  }
  return found.sort((a, b) => a.first - b.first);
}

function isAnyTaken({ first, last }: NameRun, isTaken: PlaceScene['isTaken']): boolean {
  for (let at = first; at <= last; at++) if (isTaken(at)) return true;
  return false;
}

/** "Sindh Province", "Ramstein Air Base", "Strait of Malacca", "Fort Hood", "South China Sea". */
function withPlaceWord({ tokens, runs, known }: PlaceScene): NameRunWithCode[] {
  return runs.flatMap((run) => {
    const place = placeInRun(tokens, run);
    return place && place.last > place.first ? [{ ...place, code: codeOf({ tokens, known }, place) }] : [];
  });
}

type NameRunWithCode = NameRun & { readonly code: string | null };

function placeInRun(tokens: Scene['tokens'], run: NameRun): NameRun | null {
  const head = tokens[run.first]?.lower ?? '';
  const needsOf = PLACE_NOUNS_FIRST.get(head);
  if (needsOf && run.last === run.first && tokens[run.first + 1]?.lower === 'of' && isNameWord(tokens, run.first + 2)) {
    return { first: run.first, last: endOfName(tokens, run.first + 2) };
  }
  if (needsOf === false && run.last > run.first) return { first: run.first, last: run.last };
  const [last = '', before = ''] = [tokens[run.last]?.lower, tokens[run.last - 1]?.lower];
  const isTail = PLACE_TAILS.some(([one, two]) => one === before && two === last) && run.last - run.first > 1;
  const isNoun = PLACE_NOUNS_AFTER.has(last) && isNameWord(tokens, run.last) && !GIVEN_NAMES.has(before);
  return (isTail || isNoun) && !isGeneric(tokens, run) ? run : null;
}

/** "International Airport", "Western District": no word that names one. */
function isGeneric(tokens: Scene['tokens'], { first, last }: NameRun): boolean {
  const names =
    /^(international|national|regional|central|northern|southern|eastern|western|north|south|east|west|new|old|base|air|naval)$/;
  return tokens.slice(first, last).every((token) => names.test(token.lower));
}

function endOfName(tokens: Scene['tokens'], from: number): number {
  let last = from;
  while (isNameWord(tokens, last + 1)) last++;
  return last;
}

/** Country of the known place or country that a longer place's name holds: UA of "Odesa Oblast". */
function codeOf({ tokens, known }: Pick<Scene, 'tokens' | 'known'>, { first, last }: NameRun): string | null {
  const whole = placeAt(tokens, first);
  if (whole) return whole.code || null;
  const words = tokens.slice(first, last + 1);
  // Waters are between countries: the Gulf of Mexico is not Mexico's.
  if (words.some(({ lower }) => /^(sea|gulf|ocean|strait|straits|bay|channel)$/.test(lower))) return null;
  const country = known
    .slice(first, last + 1)
    .find((match) => match?.entity.kind === 'country' && match.form !== 'demonym');
  return country?.entity.country ?? null;
}

/** "Bangladesh", "the U.S.", "Dhaka"; not "Turkish", nor "Chad" behind a given name. */
function countries({ tokens, known, runAt, isTaken }: PlaceScene): NameRunWithCode[] {
  const found: NameRunWithCode[] = [];
  for (const [first, match] of known.entries()) {
    if (match?.entity.kind !== 'country' || match.form === 'demonym' || known[first - 1] === match) continue;
    const { last } = extentOf(known, first);
    const run = runAt[first];
    const isInName = run && run.last >= last && isPartOfName({ tokens, known, isTaken }, { run, first, last });
    const isMoney = tokens[last]?.text.endsWith('$');
    if (!isInName && !isMoney && !isClass(tokens, last)) found.push({ first, last, code: match.entity.country });
  }
  return found;
}

/** A country's name in a longer one: behind a ship's word or a given name, or a capital city beside one ("Little Havana"). */
function isPartOfName(
  { tokens, known, isTaken }: Pick<PlaceScene, 'tokens' | 'known' | 'isTaken'>,
  { run, first, last }: { readonly run: NameRun; readonly first: number; readonly last: number },
): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (SHIP_WORDS.has(before) || (first > run.first && GIVEN_NAMES.has(before))) return true;
  if (known[first]?.form !== 'capital') return false;
  const isNamed = (at: number) => !isTaken(at) && !isOther({ tokens, known }, at);
  return (first > run.first && isNamed(first - 1)) || (last < run.last && isNamed(last + 1));
}

/** "Texas", "Istanbul", "Anatolia"; not in a longer name of something else ("Boston Dynamics"). */
function knownPlaces(scene: PlaceScene): NameRunWithCode[] {
  const { tokens, runs, known, isTaken } = scene;
  const found: NameRunWithCode[] = [];
  for (const run of runs) {
    for (let first = run.first; first <= run.last; first++) {
      const place = known[first] ? null : placeAt(tokens, first);
      if (!place) continue;
      const { last, code } = place;
      const isPart = first > run.first && !isTaken(first - 1) && !isOther(scene, first - 1);
      const goesOn = last < run.last && !isTaken(last + 1) && !isOther(scene, last + 1);
      const isShip = SHIP_WORDS.has(tokens[first - 1]?.lower ?? '');
      if (!isPart && !goesOn && !isShip && !isClass(tokens, last)) found.push({ first, last, code: code || null });
      first = last;
    }
  }
  return found;
}

/** A neighbour in capitals that is a name of its own: a role, a known name, a person, another place. */
function isOther({ tokens, known }: Pick<Scene, 'tokens' | 'known'>, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    Boolean(known[at]) ||
    GIVEN_NAMES.has(word) ||
    roleIn(tokens, { first: at, last: at + 1 }) !== null ||
    placeAt(tokens, at) !== null
  );
}

/** "Virginia-class", "Hamburg class". */
function isClass(tokens: Scene['tokens'], last: number): boolean {
  const next = tokens[last + 1];
  return next?.lower === 'class' || (next?.text === '-' && tokens[last + 2]?.lower === 'class');
}

/** "the cities of Chattogram and Narayanganj", "the port of Odesa", "the Kirikkale region", "the Tartus naval base". */
function afterPlaceNoun(scene: PlaceScene): NameRunWithCode[] {
  const { tokens, runs, known } = scene;
  const found: NameRunWithCode[] = [];
  let wasNamed = false;
  for (const [index, run] of runs.entries()) {
    const isListed: boolean = wasNamed && isJoined(tokens, { first: runs[index - 1]?.last ?? 0, last: run.first });
    const isNamed = tokens[run.first - 1]?.lower === 'of' && PLACE_NOUNS_BEFORE.has(tokens[run.first - 2]?.lower ?? '');
    wasNamed = isNamed || isListed;
    if ((wasNamed || isBeforePlaceNoun(tokens, run)) && isPlain(scene, run)) {
      found.push({ ...run, code: codeOf({ tokens, known }, run) });
    }
  }
  return found;
}

/** Whether only a comma or "and" stands between two names. */
function isJoined(tokens: Scene['tokens'], { first, last }: NameRun): boolean {
  const between = tokens.slice(first + 1, last).map((token) => token.lower);
  return between.length > 0 && between.length < 3 && between.every((word) => /^(,|and)$/.test(word));
}

function isBeforePlaceNoun(tokens: Scene['tokens'], run: NameRun): boolean {
  const [next, after] = [tokens[run.last + 1]?.lower ?? '', tokens[run.last + 2]?.lower ?? ''];
  if (PLACE_TAILS.some(([one, two]) => one === next && two === after)) return true;
  return (
    PLACE_NOUNS_AFTER.has(next) &&
    tokens[run.first - 1]?.lower === 'the' &&
    !/^(border|river|lake|coast|basin|port|area)$/.test(next)
  );
}

/** "in Marinette, Wisconsin", "near Marham, England": a name that a country or a part of one explains. */
function besideCountry(scene: PlaceScene): NameRunWithCode[] {
  const { tokens, runs, known } = scene;
  return runs.flatMap((run) => {
    if (!/^(in|at|near|from|to|of|outside|around)$/.test(tokens[run.first - 1]?.lower ?? '')) return [];
    if (tokens[run.last + 1]?.text !== ',' || !isPlain(scene, run)) return [];
    const at = run.last + 2;
    const match = known[at];
    const country = match?.entity.kind === 'country' && match.form !== 'demonym' ? match.entity.country : null;
    const code = country ?? placeAt(tokens, at)?.code;
    return code ? [{ ...run, code }] : [];
  });
}

/** "based in Zlin", "headquartered near Ostrava", "the north of Kivu". */
function afterLocated(scene: PlaceScene): NameRunWithCode[] {
  const { tokens, runs } = scene;
  return runs.flatMap((run) => {
    const isAt = /^(in|at|near)$/.test(tokens[run.first - 1]?.lower ?? '');
    const isLocated = isAt && LOCATED.has(tokens[run.first - 2]?.lower ?? '');
    return isLocated && isPlain(scene, run) ? [{ ...run, code: null }] : [];
  });
}

/** A run that is wholly unknown, and so can be a place that the desk has not heard of. */
function isPlain({ tokens, known, isTaken }: PlaceScene, run: NameRun): boolean {
  for (let at = run.first; at <= run.last; at++) if (known[at] || isTaken(at)) return false;
  const token = tokens[run.first];
  if (!token || !isCapital(token) || run.last - run.first > 3) return false;
  // "N.Y.", "USAF", "Communist"
  return !/^[A-Z]{2,4}$|\.$|(ist|ic|an|ish)$/.test(token.text) || run.last > run.first;
}
