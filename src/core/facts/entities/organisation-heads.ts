import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import {
  CAPITAL_SUFFIXES,
  COMPANY_SUFFIXES,
  CONTINUED_HEADS,
  DEPARTMENT_WORDS,
  LONE_HEADS,
  MUST_CONTINUE,
  NOT_BEFORE_HEAD,
  ORGANISATION_HEADS,
} from '../lexicon/organisation-words.ts';
import { ROLE_HEADS, ROLE_MODIFIERS, SHORT_TITLES } from '../lexicon/roles.ts';
import type { Token } from '../tokens.ts';
import { placeAt } from './known-places.ts';
import { isNameWord, type NameRun } from './name-runs.ts';
import { extentOf, type Scene } from './scene.ts';

/**
 * The organisation that a run of capitals names by its last word, with what "of" adds: "Philippine Marine Corps",
 * "Ministry of Defence", "Boeing Co.", "Korean Ministry of Trade, Industry and Energy". Null for "Army Day".
 */
export function headedOrganisation(scene: Scene, run: NameRun): NameRun | null {
  const { tokens } = scene;
  const first = joinStart(scene, run) ?? trimStart(scene, run);
  const end = roleIn(tokens, { first: first + 1, last: run.last }) ?? run.last + 1;
  const suffix = findLast(first + 1, end, (at) => isCompanySuffix(tokens[at]));
  if (suffix !== null) return { first, last: suffix };
  const head = findLast(first, end, (at) => isNameWord(tokens, at) && ORGANISATION_HEADS.has(tokens[at]?.lower ?? ''));
  if (head === null) return suffixAfter(tokens, { first, last: run.last });
  // "Deputy Defense | Secretary": the word belongs to the role.
  const isRole = head + 1 === end && end <= run.last && ROLE_MODIFIERS.has(tokens[head]?.lower ?? '');
  if (isRole && !(head > first && LONE_HEADS.has(tokens[head]?.lower ?? ''))) return null;
  if (head + 1 < end && !GIVEN_NAMES.has(tokens[head + 1]?.lower ?? '')) return null;
  const last = head + 1 < run.last + 1 ? head : continueName(tokens, head);
  if (!isFullName(tokens, { first, last }, head)) return null;
  return suffixAfter(tokens, { first, last }) ?? { first, last };
}

/** "Inc.", "plc", "GmbH": a company's name ends here. */
function isCompanySuffix(token: Token | undefined): boolean {
  if (!token) return false;
  const bare = token.lower.replace(/\./g, '');
  if (bare === 'co') return /^Co\.?$/.test(token.text);
  if (!COMPANY_SUFFIXES.has(bare)) return false;
  return (
    !CAPITAL_SUFFIXES.has(bare) ||
    token.text.replace(/\./g, '') === bare.toUpperCase() ||
    /^[ANS]\/?[a-z]?[ABSVA]\.?$/.test(token.text)
  );
}

/** "Aldgate Optics, Inc.": the same behind a comma. */
export function suffixAfter(tokens: readonly Token[], run: NameRun): NameRun | null {
  const at = tokens[run.last + 1]?.text === ',' ? run.last + 2 : run.last + 1;
  return isCompanySuffix(tokens[at]) && /^\p{Lu}|^plc/u.test(tokens[at]?.text ?? '')
    ? { first: run.first, last: at }
    : null;
}

/** First position in a range that begins a role or title, where one stands: "Bank of England | Governor". */
export function roleIn(tokens: readonly Token[], { first, last }: NameRun): number | null {
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.lower.replace('.', '') ?? '';
    // "Court of Justice" is a field of work sooner than a judge, "General Command" no officer.
    if (word === 'general' && ORGANISATION_HEADS.has(tokens[at + 1]?.lower ?? '')) continue;
    if ((ROLE_HEADS.has(word) && word !== 'justice') || (SHORT_TITLES.has(word) && word !== 'count')) return at;
  }
  return null;
}

/**
 * "European Aeronautic Defence and | Space Company", "the Securities and | Exchange Commission": the run before belongs to
 * it when "and" joins two fields of work, or a lone word behind "the" to an office.
 */
function joinStart({ tokens, runAt, known }: Scene, run: NameRun): number | null {
  const before = runAt[run.first - 2];
  if (before?.last !== run.first - 2 || !/^(and|&)$/.test(tokens[run.first - 1]?.lower ?? '')) return null;
  const isField = (at: number) => DEPARTMENT_WORDS.has(tokens[at]?.lower ?? '');
  if (isField(before.last) && isField(run.first)) return before.first;
  const isLone = before.first === before.last && tokens[before.first - 1]?.lower === 'the' && !known[before.first];
  const isOffice = /^(commission|administration|association|bureau|committee)$/.test(tokens[run.last]?.lower ?? '');
  return isLone && isOffice && !LONE_HEADS.has(tokens[before.first]?.lower ?? '') ? before.first : null;
}

const OWNERS = /^(People|Women|Workers|Veterans|King|Queen)$/;
const OWN_WORDS =
  /^(advanced|allied|applied|associated|combined|consolidated|federated|integrated|leading|united|unified)$/;

/** Where a run's name begins: a known country that started before it belongs to it; an adjective at a sentence's head not. */
function trimStart({ tokens, known }: Scene, { first, last }: NameRun): number {
  const country = known[first];
  if (country && known[first - 1] === country) return extentOf(known, first).first;
  if (/^['’]s$/.test(tokens[first - 1]?.text ?? '') && OWNERS.test(tokens[first - 2]?.text ?? '')) {
    // "Vietnam People's | Navy": a country before the people belongs to it.
    return known[first - 3]?.entity.kind === 'country' ? extentOf(known, first - 3).first : first - 2;
  }
  const describes =
    !OWN_WORDS.test(tokens[first]?.lower ?? '') &&
    tokens[first]?.tag === 'ADJ' &&
    /(ed|ing|ous|ful|less)$/.test(tokens[first]?.lower ?? '');
  return first === 0 && first < last && describes ? 1 : first;
}

/** The last token of what "of", "for" or "on" adds to a head. */
function continueName(tokens: readonly Token[], head: number): number {
  const word = tokens[head]?.lower ?? '';
  if (!CONTINUED_HEADS.has(word)) return head;
  // Services go on with "of" alone: "Air Force for Acquisition" begins somebody's post.
  const joins = /^(army|command|corps|force|guard|navy)$/.test(word) ? /^of$/ : /^(of|for|on)$/;
  if (!joins.test(tokens[head + 1]?.lower ?? '')) return head;
  const from = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  let last = endOfWords(tokens, from);
  if (last < from) return head;
  for (let next = moreDepartments(tokens, last); next > last; next = moreDepartments(tokens, last)) last = next;
  return last;
}

/** "… Trade, Industry and Energy": a comma or "and" goes on where both sides are a department's words. */
function moreDepartments(tokens: readonly Token[], last: number): number {
  const mark = tokens[last + 1]?.lower;
  if (!mark || !/^(and|&|,)$/.test(mark)) return last;
  const from = mark === ',' && tokens[last + 2]?.lower === 'and' ? last + 3 : last + 2;
  const isDepartment = (at: number) => DEPARTMENT_WORDS.has(tokens[at]?.lower ?? '');
  if (!isDepartment(last) || !(isDepartment(from) || isDepartment(from + 1))) return last;
  const end = endOfWords(tokens, from);
  // A comma only joins when the list goes on, so that "Ministry of Defence, Science reported" stays apart.
  return mark === ',' && !/^(and|,)$/.test(tokens[end + 1]?.lower ?? '') ? last : Math.max(last, end);
}

/** The last of the name words from a token on, a role, title or person's name ending them; less than `from` when there is none. */
function endOfWords(tokens: readonly Token[], from: number): number {
  let last = from - 1;
  const ends = (at: number) =>
    roleIn(tokens, { first: at, last: at }) !== null || GIVEN_NAMES.has(tokens[at]?.lower ?? '');
  while (isNameWord(tokens, last + 1) && !ends(last + 1)) last++;
  return last;
}

function isFullName(tokens: readonly Token[], { first, last }: NameRun, head: number): boolean {
  const word = tokens[head]?.lower ?? '';
  if (MUST_CONTINUE.has(word) && last === head) return false;
  if (last > head) return true;
  if (first === head) return LONE_HEADS.has(word);
  // "Jim Press", "Ann House": two words, of which the first is a person's.
  if (head - first === 1 && GIVEN_NAMES.has(tokens[first]?.lower ?? '')) return false;
  if (placeAt(tokens, head - 1)?.last === head) return false;
  return !NOT_BEFORE_HEAD.has(`${tokens[head - 1]?.lower} ${word}`);
}

function findLast(from: number, end: number, test: (at: number) => boolean): number | null {
  for (let at = end - 1; at >= from; at--) if (test(at)) return at;
  return null;
}
