import type { Organisation } from '../../model/fact.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { ORGANISATION_HEADS } from '../lexicon/organisation-words.ts';
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/roles.ts';
import type { Reading } from '../reading.ts';
import type { TaggedSentence } from '../tokens.ts';
import { isPlaceName } from './known-places.ts';
import { isNameWord, type NameRun } from './name-runs.ts';
import { extentOf, layOver, type Scene, sceneOf } from './scene.ts';

/** A sentence as the reader of people sees it: with the organisations already read in it. */
export interface PeopleScene extends Scene {
  /** Organisation at each token, or null. */
  readonly bodies: readonly (Organisation | null)[];
  /** Tokens that look like a role and end a person's name: "King" of "Stephen King". */
  readonly surnames: ReadonlySet<number>;
}

/** A body named beside a role. */
export interface Body extends NameRun {
  readonly name: string;
}

export function peopleScene(
  sentence: TaggedSentence,
  reading: Reading,
  organisations: readonly Organisation[],
): PeopleScene {
  const scene = sceneOf(sentence, reading);
  return { ...scene, bodies: layOver(sentence.tokens, organisations), surnames: roleLikeSurnames(scene) };
}

function roleLikeSurnames({ tokens, runs }: Scene): ReadonlySet<number> {
  const surnames = new Set<number>();
  for (const { first, last } of runs) {
    const token = tokens[last];
    const isAfterName = last > first && GIVEN_NAMES.has(tokens[last - 1]?.lower ?? '') && last - first < 4;
    if (token && isAfterName && ROLE_HEADS.has(token.lower) && token.lower !== 'ceo') surnames.add(last);
  }
  return surnames;
}

/** The organisation, or the capitals of an unknown one, that begin at a token. */
export function organisationFrom(scene: PeopleScene, at: number): Body | null {
  const { tokens, bodies, runAt } = scene;
  const body = bodies[at];
  if (body) return { first: at, last: extentOf(bodies, at).last, name: body.name };
  const run = runAt[at];
  if (!run || run.first !== at || !isUnknown(scene, run)) return null;
  return { first: at, last: run.last, name: writtenAs(tokens, run) };
}

/** The same for one that ends at a token: "UBS" before "analyst". */
export function organisationTo(scene: PeopleScene, at: number): Body | null {
  const { tokens, bodies, runAt } = scene;
  const body = bodies[at];
  if (body) return { first: extentOf(bodies, at).first, last: at, name: body.name };
  const run = runAt[at];
  // In "former Chrysler President" the run goes on with the role.
  const part = run && { first: run.first, last: at };
  return part && isUnknown(scene, part) ? { ...part, name: writtenAs(tokens, part) } : null;
}

/** Whether a run is neither a place, a known name, a role, a person nor part of an organisation. */
function isUnknown({ tokens, known, bodies }: PeopleScene, run: NameRun): boolean {
  for (let at = run.first; at <= run.last; at++) {
    const word = tokens[at]?.lower ?? '';
    if (known[at] || bodies[at] || ROLE_HEADS.has(word) || GIVEN_NAMES.has(word)) return false;
  }
  // "Independent analyst Roe": a word at a sentence's head is seldom a name.
  const head = tokens[run.first];
  const word = tokens[run.last]?.lower ?? '';
  if (run.first === run.last && (ORGANISATION_HEADS.has(word) || ROLE_MODIFIERS.has(word))) return false;
  const describes = head?.tag !== 'PROPN' || /(ent|ant|ing|ed|ary|ous|ior|ran)$/.test(head.lower);
  if (run.first === 0 && run.last === 0 && describes) return false;
  // "Prado administration adviser", "Roe campaign manager": named after a person.
  if (/^(administration|campaign|family|government)$/.test(tokens[run.last + 1]?.lower ?? '')) return false;
  const isAdjective = run.first === run.last && /(an|ic|ish|ese|ist|al|ive)$/.test(tokens[run.last]?.lower ?? '');
  return !isAdjective && !isPlaceName(tokens, run) && isNameWord(tokens, run.first);
}

function writtenAs(
  tokens: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  run: NameRun,
): string {
  let written = '';
  for (let at = run.first; at <= run.last; at++) {
    const gap = at > run.first && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) ? ' ' : '';
    written += gap + (tokens[at]?.text ?? '');
  }
  return written;
}
