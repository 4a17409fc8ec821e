import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { NameRun } from './name-runs.ts';
import { type Body, organisationFrom, type PeopleScene } from './people-scene.ts';
import { hasGivenName, isShip, nameWords } from './person-names.ts';
import type { RolePhrase } from './role-phrases.ts';

/** Why a run of capitals is taken for a person, and what the same words say of him or her. */
export interface PersonEvidence {
  readonly rule: string;
  readonly role: NameRun | null;
  readonly organisation: string | null;
}

/** The role phrases of a sentence by their first and last tokens. */
export interface RoleIndex {
  readonly byFirst: ReadonlyMap<number, RolePhrase>;
  readonly byLast: ReadonlyMap<number, RolePhrase>;
}

export function indexRoles(roles: readonly RolePhrase[]): RoleIndex {
  return {
    byFirst: new Map(roles.map((role) => [role.first, role])),
    byLast: new Map(roles.map((role) => [role.last, role])),
  };
}

interface Case {
  readonly scene: PeopleScene;
  readonly roles: RoleIndex;
  readonly name: NameRun;
  /** How many words the name has, marks and particles aside. */
  readonly words: number;
}

/** In order: a role beside the name says most; a lone given name least. */
const KINDS: readonly ((each: Case) => PersonEvidence | null)[] = [
  titleBefore,
  roleBeforeComma,
  roleBehind,
  whoBehind,
  ageBehind,
  ledBy,
  speaks,
  givenName,
  withBody,
];

/** What shows that a run of capitals is a person; `role` and `organisation` from whichever of the kinds says them. */
export function personEvidence(scene: PeopleScene, roles: RoleIndex, name: NameRun): PersonEvidence | null {
  const words = nameWords(scene.tokens, name).length;
  const found = KINDS.flatMap((kind) => kind({ scene, roles, name, words }) ?? []);
  const [first] = found;
  if (!first) return null;
  const telling = found.find((each) => each.role) ?? first;
  const organisation = found.find((each) => each.organisation)?.organisation ?? null;
  return { rule: first.rule, role: telling.role, organisation };
}

/** "Defence Minister | X", "Boeing spokesman | X", "Lt. Gen. | X", "Mr. | X"; not "market leader | Nokia". */
function titleBefore({ scene, roles, name, words }: Case): PersonEvidence | null {
  const role = roles.byLast.get(name.first - 1);
  if (!role || isShip(scene.tokens, role.first)) return null;
  if (role.isWeak && !hasGivenName(scene.tokens, name)) return null;
  // A plural behind one name would be a class of things; "ministers" is no role here, so one word is enough.
  return words > 0 ? { rule: 'title', role: role.words, organisation: role.organisation } : null;
}

/** "the Executive Chairman of BIDA, | X": only a definite role, and a name of two words. */
function roleBeforeComma({ scene: { tokens }, roles, name, words }: Case): PersonEvidence | null {
  // "the Prime Minister of Singapore, Mr. | Lee": a title may come between.
  const start = roles.byLast.get(name.first - 1)?.first ?? name.first;
  if (words < 2 || tokens[start - 1]?.text !== ',') return null;
  const role = roles.byLast.get(start - 2);
  if (!role?.isDefinite || !role.words || (role.isWeak && !hasGivenName(tokens, name))) return null;
  return { rule: 'role-before', role: role.words, organisation: role.organisation };
}

const BEFORE_ROLE = /^(a|an|the|its|their|new|next|then|currently|formerly|also|now|longtime|former)$/;

/** "X, chief executive of Y", "X, Columbia's chairman,", "X (chairman)", "X is the president of Y", "named X as its chief". */
function roleBehind({ scene, roles, name, words }: Case): PersonEvidence | null {
  const { tokens } = scene;
  const link = tokens[name.last + 1]?.lower ?? '';
  if (words < 2 || !/^(,|\(|is|was|became|becomes|as)$/.test(link)) return null;
  let role = roles.byFirst.get(name.last + 2);
  for (let at = name.last + 2; !role && at < name.last + 5 && BEFORE_ROLE.test(tokens[at]?.lower ?? ''); at++) {
    role = roles.byFirst.get(at + 1);
  }
  if (!role?.words || !endsPhrase(scene, role.last + 1)) return null;
  return { rule: 'role-behind', role: role.words, organisation: role.organisation };
}

/** Whether a role's phrase is over: not in "Smith, president Obama's aide" or "Roe, chairman Leahy and …". */
function endsPhrase({ tokens, runAt }: PeopleScene, at: number): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (runAt[at]?.first === at) return false;
  return !/^(NOUN|PROPN)$/.test(next.tag);
}

const LEADS =
  /^(leads|led|heads|headed|runs|ran|chairs|chaired|commands|commanded|founded|directs|directed|oversees|oversaw)$/;

/** "X, who leads the Navy,": a person, and the body led. */
function whoBehind({ scene, name, words }: Case): PersonEvidence | null {
  const { tokens } = scene;
  const at = tokens[name.last + 1]?.text === ',' ? name.last + 2 : name.last + 1;
  if (words < 2 || !/^(who|whose)$/.test(tokens[at]?.lower ?? '')) return null;
  return { rule: 'who', role: null, organisation: ledBody(scene, at + 1)?.name ?? null };
}

function ledBody(scene: PeopleScene, verb: number): Body | null {
  if (!LEADS.test(scene.tokens[verb]?.lower ?? '')) return null;
  return organisationFrom(scene, /^(the|its)$/.test(scene.tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1);
}

/** "X, 54,": companies are not given an age so. */
function ageBehind({ scene: { tokens }, name, words }: Case): PersonEvidence | null {
  const [comma, age, end] = [tokens[name.last + 1], tokens[name.last + 2], tokens[name.last + 3]];
  if (words < 2 || comma?.text !== ',' || !/^[1-9]\d$/.test(age?.text ?? '')) return null;
  return end?.text === ',' || end?.text === '.' ? { rule: 'age', role: null, organisation: null } : null;
}

/** "under the leadership of X", "the government of X"; "led by X" where a given name says it is no company. */
function ledBy({ scene: { tokens }, name, words }: Case): PersonEvidence | null {
  if (words < 2) return null;
  const [cue = '', link = ''] = [tokens[name.first - 2]?.lower, tokens[name.first - 1]?.lower];
  const isLed =
    link === 'of' && /^(leadership|presidency|premiership|chairmanship|command|guidance|tenure|reign)$/.test(cue);
  return isLed ? { rule: 'led-by', role: null, organisation: null } : null;
}

/** "John Leahy", "Omar K. Rahman"; not "the John Deere". */
function givenName({ scene: { tokens }, name }: Case): PersonEvidence | null {
  const isThing = /^(the|a|an|this|that|its)$/.test(tokens[name.first - 1]?.lower ?? '');
  if (isThing || isShip(tokens, name.first) || !hasGivenName(tokens, name)) return null;
  return { rule: 'given-name', role: null, organisation: null };
}

/** "Peter Roe of Halden Partners", "Peter Roe, with Halden Capital,": a known given name, so that it only adds the body. */
function withBody({ scene, name }: Case): PersonEvidence | null {
  const { tokens } = scene;
  const at = tokens[name.last + 1]?.text === ',' ? name.last + 2 : name.last + 1;
  if (!/^(of|with|at|from)$/.test(tokens[at]?.lower ?? '') || !hasGivenName(tokens, name)) return null;
  const body = organisationFrom(scene, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  return body && { rule: 'given-name', role: null, organisation: body.name };
}

/** "X Y said he would resign": "he" or "she" right behind, for companies speak as well. */
function speaks({ scene: { tokens }, name, words }: Case): PersonEvidence | null {
  if (words < 2 || words > 3 || !REPORTING_VERBS.has(tokens[name.last + 1]?.lower ?? '')) return null;
  const next = tokens[name.last + 2]?.lower === 'that' ? name.last + 3 : name.last + 2;
  return /^(he|she)$/.test(tokens[next]?.lower ?? '') ? { rule: 'speaker', role: null, organisation: null } : null;
}
