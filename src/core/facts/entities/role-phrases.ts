import { DEPARTMENT_WORDS, ORGANISATION_NOUNS } from '../lexicon/organisation-words.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, SHORT_TITLES, WEAK_ROLES } from '../lexicon/roles.ts';
import { isGlued } from '../numbers/number-reading.ts';
import type { Token } from '../tokens.ts';
import { placeAt } from './known-places.ts';
import { isCapital, type NameRun } from './name-runs.ts';
import { organisationFrom, organisationTo, type PeopleScene } from './people-scene.ts';
import { extentOf } from './scene.ts';

/**
 * What a sentence says someone is: "Defence Minister", "chief operating officer", "vice president of marketing at Boeing",
 * "the Executive Chairman of Bangladesh's Investment Development Authority (BIDA)". `first` includes the determiner or the
 * body before it, `last` the body after it.
 */
export interface RolePhrase extends NameRun {
  /** Where the role's own words stand, or null for a mere courtesy ("Mr."). */
  readonly words: NameRun | null;
  readonly organisation: string | null;
  /** "the", "its", "Boeing's": it is about one person. */
  readonly isDefinite: boolean;
  /** A role that companies and things have too. */
  readonly isWeak: boolean;
}

export function findRolePhrases(scene: PeopleScene): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    const phrase = readRolePhrase(scene, at, phrases.at(-1)?.last ?? -1);
    if (!phrase) continue;
    phrases.push(phrase);
    at = phrase.last;
  }
  return phrases;
}

/** The phrase whose role or title begins at `at`, its modifiers before that aside; nothing of it lies before `after`. */
function readRolePhrase(scene: PeopleScene, at: number, after: number): RolePhrase | null {
  const { tokens } = scene;
  const title = titlesAt(tokens, at);
  if (!title && !isRoleHead(scene, at)) return null;
  const first = startOfRole(scene, at, { after, plain: title ? 0 : 2 });
  const head = title ? title.last : endOfRoles(scene, at);
  const last = complementOf(tokens, head);
  const before = bodyBefore(scene, first, after);
  const behind = bodyAfter(scene, last);
  const isCourtesy = title !== null && !title.isRank;
  return {
    first: before.first,
    last: behind.last,
    words: isCourtesy ? null : { first: before.words, last },
    organisation: behind.organisation ?? before.organisation,
    isDefinite: before.isDefinite,
    isWeak: first === at && head === at && WEAK_ROLES.has(tokens[at]?.lower ?? ''),
  };
}

/** "Mr.", "Lt. Gen.", "Sir": short titles one after another. */
function titlesAt(tokens: readonly Token[], at: number): { readonly last: number; readonly isRank: boolean } | null {
  let isRank = false;
  let last = -1;
  for (let next = at; ; next = last + 1) {
    const token = tokens[next];
    const rank = token && isCapital(token) ? SHORT_TITLES.get(token.lower.replace('.', '')) : undefined;
    if (rank === undefined) break;
    isRank ||= rank;
    last = tokens[next + 1]?.text === '.' && isGlued(tokens, next + 1) ? next + 1 : next;
  }
  return last < 0 ? null : { last, isRank };
}

/** Singular nouns alone: "ministers" are not one person. A name's own word ("Stephen King") is laid out as a name. */
function isRoleHead({ tokens, bodies, surnames }: PeopleScene, at: number): boolean {
  const token = tokens[at];
  if (!token || bodies[at] || surnames.has(at)) return false;
  // "Vice-Marshal", "co-director" are one token.
  const word = token.lower.replace(/^(vice|co|ex|deputy|sub)-/, '');
  if (!ROLE_HEADS.has(word)) return false;
  return /^(NOUN|PROPN|ADJ|X|VERB)$/.test(token.tag);
}

/** Back over "Vice", "Defence", "chief operating", "co-", "former", and two plain words: "currency", "retired navy". */
function startOfRole(
  { tokens, bodies }: PeopleScene,
  at: number,
  { after, plain }: { readonly after: number; readonly plain: number },
): number {
  let first = at;
  let left = plain;
  while (first - 1 > after && !bodies[first - 1]) {
    if (!isModifier(tokens, first - 1) && !(isPlainNoun(tokens[first - 1]) && left-- > 0)) break;
    first--;
  }
  // A hyphen only joins.
  return tokens[first]?.text === '-' ? first + 1 : first;
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === '-') return isGlued(tokens, at + 1) && ROLE_MODIFIERS.has(tokens[at - 1]?.lower ?? '');
  return ROLE_MODIFIERS.has(token.lower) || (ROLE_HEADS.has(token.lower) && isCapital(token));
}

/** A small word that says more of a role: "currency", "automotive"; not "new", which says nothing of it. */
function isPlainNoun(token: Token | undefined): boolean {
  if (!token || !/^(NOUN|ADJ)$/.test(token.tag) || !/^[a-z]{3,}$/.test(token.text)) return false;
  return !/ed$|^(new|current|next|own|same|other|such|many|several|first|last|top|then|visiting|more|most|all|some|few)$/.test(
    token.lower,
  );
}

/** On over "Executive | Chairman", "chief | operating officer", "chairman | and chief executive"; at most four times. */
function endOfRoles(scene: PeopleScene, head: number): number {
  let last = head;
  for (let step = 0; step < 4; step++) {
    const next = nextRole(scene, last);
    if (next === last) break;
    last = next;
  }
  return last;
}

/** The role's word that follows another, over "-elect", "and" and what comes before it; the same when none does. */
function nextRole(scene: PeopleScene, head: number): number {
  const { tokens } = scene;
  if (tokens[head + 1]?.text === '-' && /^(elect|designate|general)$/.test(tokens[head + 2]?.lower ?? ''))
    return head + 2;
  const isJoined = /^(and|\/|&)$/.test(tokens[head + 1]?.lower ?? '');
  const from = isJoined ? head + 2 : head + 1;
  for (let at = from; at < from + 4; at++) {
    if (isRoleHead(scene, at)) return at;
    const title = titlesAt(tokens, at);
    if (title) return title.isRank && !isJoined ? title.last : head;
    if (scene.bodies[at] || !(isModifier(tokens, at) || (!isJoined && isPlainNoun(tokens[at])))) break;
  }
  return head;
}

/** On over what "of" or "for" adds to the role itself: "of State", "of Defence", "for marketing", "of fiscal policy". */
function complementOf(tokens: readonly Token[], head: number): number {
  if (!/^(of|for)$/.test(tokens[head + 1]?.lower ?? '')) return head;
  // "of the Exchequer", "of the General Staff": an article goes with a capital that is always a role's.
  const post = tokens[head + 3];
  const isPost = tokens[head + 2]?.lower === 'the' && post && isCapital(post) && ROLE_MODIFIERS.has(post.lower);
  const of = isPost ? head + 2 : head + 1;
  let last = of;
  while (last < of + 4 && isField(tokens[last + 1])) last++;
  if (last === of) return head;
  if (tokens[last + 1]?.lower === 'and' && isField(tokens[last + 2])) last += 2;
  // "of shipbuilder Navantia": the word describes the body and not the work.
  return ORGANISATION_NOUNS.has(tokens[last]?.lower ?? '') ? head : last;
}

/** A word for a field of work: "State", "Defence", "staff", "marketing", "fiscal policy". */
function isField(token: Token | undefined): boolean {
  if (!token || !/^(NOUN|PROPN|ADJ|VERB)$/.test(token.tag)) return false;
  return (
    DEPARTMENT_WORDS.has(token.lower) ||
    ROLE_MODIFIERS.has(token.lower) ||
    (token.tag !== 'VERB' && /^[a-z]{3,}$/.test(token.text))
  );
}

interface BodyBefore {
  /** Where the phrase begins, determiner and body with it. */
  readonly first: number;
  /** Where the role's own words begin: "former Boeing executive" takes all three, for without the first it would be wrong. */
  readonly words: number;
  readonly organisation: string | null;
  readonly isDefinite: boolean;
}

/** "Boeing", "Columbia's", "the company's", "the Turkish", "U.S.", "former Chrysler" before a role. */
function bodyBefore(scene: PeopleScene, role: number, after: number): BodyBefore {
  const { tokens } = scene;
  const isOwned = /^['’]s?$/.test(tokens[role - 1]?.text ?? '');
  const end = isOwned ? role - 2 : role - 1;
  const body = end > after ? organisationTo(scene, end) : null;
  let first = body?.first ?? placeTo(scene, end) ?? (isOwned ? end : role);
  let words = role;
  if (/^(former|ex|acting|interim|retired|late)$/.test(tokens[first - 1]?.lower ?? '') && first - 1 > after)
    words = --first;
  const determiner = first - 1 > after ? (tokens[first - 1]?.lower ?? '') : '';
  if (/^(the|its|their|his|her|our|a|an)$/.test(determiner)) first--;
  const isDefinite = isOwned || /^(the|its|their|his|her|our)$/.test(determiner);
  return { first: Math.max(first, after + 1), words, organisation: body?.name ?? null, isDefinite };
}

/** First token of the country, demonym, city or region that ends at a token, or null. */
function placeTo({ tokens, known, runAt }: PeopleScene, at: number): number | null {
  const country = known[at];
  if (country?.entity.kind === 'country') return extentOf(known, at).first;
  const run = runAt[at];
  const first = run ? Math.max(run.first, at - 2) : at;
  for (let from = first; run && from <= at; from++) if (placeAt(tokens, from)?.last === at) return from;
  return null;
}

interface BodyAfter {
  readonly last: number;
  readonly organisation: string | null;
}

/** "of Chrysler", "at UBS", "with the Turkish navy", "of Bangladesh's Investment Development Authority (BIDA)". */
function bodyAfter(scene: PeopleScene, role: number): BodyAfter {
  const { tokens, known } = scene;
  const none = { last: role, organisation: null };
  if (!/^(of|at|for|with|in|from)$/.test(tokens[role + 1]?.lower ?? '')) return none;
  const at = /^(the|a|an|its)$/.test(tokens[role + 2]?.lower ?? '') ? role + 3 : role + 2;
  // "in" and "from" lead to places as well, so there only what is known for an organisation counts.
  if (/^(in|from)$/.test(tokens[role + 1]?.lower ?? '') && !scene.bodies[at]) return none;
  const body =
    organisationFrom(scene, at) ??
    (ORGANISATION_NOUNS.has(tokens[at]?.lower ?? '') ? organisationFrom(scene, at + 1) : null);
  if (body) return owned(scene, body.last) ?? { last: body.last, organisation: body.name };
  const country = known[at];
  if (country?.entity.kind === 'country') {
    const end = extentOf(known, at).last;
    const own = organisationFrom(scene, end + 1);
    return owned(scene, end) ?? { last: own?.last ?? end, organisation: own?.name ?? null };
  }
  return at === role + 3 &&
    /^(company|firm|group|agency|ministry|country|bank|party|union|airline|army|navy)$/.test(tokens[at]?.lower ?? '')
    ? { ...none, last: at }
    : none;
}

/** What a body or country owns: the Command of "USAF's Mobility Command". */
function owned(scene: PeopleScene, end: number): BodyAfter | null {
  if (!/^['’]s?$/.test(scene.tokens[end + 1]?.text ?? '')) return null;
  const body = organisationFrom(scene, end + 2);
  return body && { last: body.last, organisation: body.name };
}
