import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../lexicon/given-names.ts';
import { NEVER_IN_PERSON, SELDOM_IN_PERSON, SHIP_WORDS } from '../lexicon/not-people.ts';
import { COMPANY_SUFFIXES } from '../lexicon/organisation-words.ts';
import { PLACE_NOUNS_AFTER } from '../lexicon/place-words.ts';
import type { Token } from '../tokens.ts';
import { isNameWord, type NameRun } from './name-runs.ts';
import type { PeopleScene } from './people-scene.ts';
import type { RolePhrase } from './role-phrases.ts';

/** The runs of capitals that can be a person's name: what roles, organisations and known names leave over. */
export function nameCandidates(scene: PeopleScene, roles: readonly RolePhrase[]): NameRun[] {
  const { runs, tokens } = scene;
  const isRole = new Set(
    roles.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
  const candidates: NameRun[] = [];
  for (const run of runs) {
    let first = -1;
    for (let at = run.first; at <= run.last + 1; at++) {
      const isFree = at <= run.last && !isRole.has(at) && !scene.bodies[at] && !isTakenName(scene, at);
      if (isFree && first < 0 && isStart(tokens, at)) first = at;
      if (!isFree && first >= 0) {
        candidates.push({ first, last: at - 1 });
        first = -1;
      }
    }
  }
  return candidates;
}

/** Whether the words can be a person's, and nothing around them makes them a ship's or a class's. */
export function isPersonName(scene: PeopleScene, name: NameRun): boolean {
  const { tokens, known } = scene;
  const words = nameWords(tokens, name);
  if (words.length === 0 || words.length > 6) return false;
  if (words.some((word) => isNeverPerson(word.lower) || COMPANY_SUFFIXES.has(word.lower.replace(/\./g, ''))))
    return false;
  if (words.some(isAcronym)) return false;
  if (!hasGivenName(tokens, name) && words.some((word) => SELDOM_IN_PERSON.has(word.lower))) return false;
  const next = tokens[name.last + 1];
  const isClass =
    next?.lower === 'class' ||
    (next?.text === '-' && /^(class|era|style|type)$/.test(tokens[name.last + 2]?.lower ?? ''));
  if (next && (PLACE_NOUNS_AFTER.has(next.lower) || next.lower === 'stadium')) return false;
  return !isClass && known[name.last + 1]?.entity.kind !== 'class';
}

function isNeverPerson(word: string): boolean {
  return NEVER_IN_PERSON.has(word) || (word.endsWith('s') && NEVER_IN_PERSON.has(word.slice(0, -1)));
}

/** "USS Abraham Lincoln", "the frigate Admiral | Gorshkov": `first` is where the name with its title begins. */
export function isShip(tokens: readonly Token[], first: number): boolean {
  return SHIP_WORDS.has(tokens[first - 1]?.lower ?? '');
}

/** Whether the first of the words, initials aside, is a known given name: "John Leahy", "J. Edgar Hoover". */
export function hasGivenName(tokens: readonly Token[], name: NameRun): boolean {
  const words = nameWords(tokens, name);
  if (words.length < 2) return false;
  // "Kim Jong-un": a family name that comes first, and syllables joined by a hyphen.
  const isEastern = FAMILY_NAMES_FIRST.has(words[0]?.lower ?? '') && tokens[name.last - 1]?.text === '-';
  const first = words.find((word) => !/^\p{Lu}\.?(\p{Lu}\.?)?$/u.test(word.text));
  return isEastern || (first !== undefined && first !== words.at(-1) && GIVEN_NAMES.has(first.lower));
}

/** The capitalised words of a name, without marks and particles. */
export function nameWords(tokens: readonly Token[], { first, last }: NameRun): Token[] {
  return tokens.slice(first, last + 1).filter((token) => /^\p{Lu}/u.test(token.text));
}

/** "KNDS", "F-X"; not "III", "J.P.", "MacArthur". */
function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{2,}$/u.test(text) && !/^(II|III|IV|JR|SR)$/.test(text) && text.length !== 2;
}

/** A known name of one word is free behind a given name: "Michael Jordan", "Dawn French". */
function isTakenName({ tokens, known }: PeopleScene, at: number): boolean {
  const match = known[at];
  if (!match) return false;
  const isOneWord = known[at - 1] !== match && known[at + 1] !== match;
  return !(isOneWord && GIVEN_NAMES.has(tokens[at - 1]?.lower ?? '') && match.entity.kind === 'country');
}

function isStart(tokens: readonly Token[], at: number): boolean {
  return isNameWord(tokens, at) || tokens[at + 1]?.text === '-';
}
