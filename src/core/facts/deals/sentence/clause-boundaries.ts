import { DEAL_NOUNS } from '../../lexicon/deal-nouns.ts';
import { CONCLUDES, DEAL_VERBS } from '../../lexicon/deal-verbs.ts';
import { type Clause, hasTensed } from './clause.ts';
import type { Phrase } from './phrases.ts';
import { headVerb, isPast, isTensed } from './verb-phrase.ts';
import type { Word } from './words.ts';

/** What begins at a phrase: a clause, or the rest of the one that a relative clause interrupted. */
export type Boundary = Pick<Clause, 'kind' | 'antecedent'> | 'resume' | null;

interface At {
  readonly phrases: readonly Phrase[];
  readonly at: number;
  readonly word: string;
  readonly clause: Clause;
  /** Whether a clause waits for its verb behind this one. */
  readonly isInterrupting: boolean;
}

/** In order: marks that always part clauses, then words that may, then shapes without any mark. */
const RULES: readonly ((place: At) => Boundary)[] = [
  atFullMark,
  atRelative,
  atSubordinator,
  atConjunction,
  atComma,
  atBareParticiple,
  atSecondVerb,
  atSaid,
];

const MAIN = { kind: 'main', antecedent: null } as const;
const SHARED = { kind: 'shared', antecedent: null } as const;
const SAID = { kind: 'said', antecedent: null } as const;

/** What begins at a phrase, or null where the clause goes on. */
export function boundaryAt(
  phrases: readonly Phrase[],
  at: number,
  context: { readonly clause: Clause; readonly isInterrupting: boolean },
): Boundary {
  if (at === 0) return null;
  const place = { phrases, at, word: phrases[at]?.words[0]?.lower ?? '', ...context };
  for (const rule of RULES) {
    const boundary = rule(place);
    if (boundary) return boundary;
  }
  return null;
}

/** "; the army …", ": 12 jets …" */
function atFullMark({ word }: At): Boundary {
  return /^([;:.?!–—-]|--)$/.test(word) ? MAIN : null;
}

const REPORTS = /^(report|claim|rumour|rumor|news|fact|sign|statement|announcement|suggestion|speculation|hope)s?$/;

/** "which …", "who …", "2018 when …", "the jets that …", "reports that …" */
function atRelative({ phrases, at, word, clause }: At): Boundary {
  if (phrases[at]?.kind !== 'mark') return null;
  const before = lastNoun(phrases, at);
  const isClose = phrases[at - 1]?.kind === 'noun';
  if (/^(which|who|whom|whose|where)$/.test(word)) return before ? { kind: 'relative', antecedent: before } : MAIN;
  if (word === 'when') return before?.words[0]?.time ? { kind: 'relative', antecedent: before } : MAIN;
  if (word !== 'that') return null;
  const isReport =
    REPORTS.test(before?.words.at(-1)?.lower ?? '') || Boolean(before?.words[0]?.time) || isSaying(clause);
  return isClose && before && !isReport ? { kind: 'relative', antecedent: before } : SAID;
}

/** "while Poland …", "after it ordered …", "after buying …"; "after the crash" is none, nor "whether to buy". */
function atSubordinator({ phrases, at, word }: At): Boundary {
  if (/^(while|whereas|although|though|because|if|unless|whether)$/.test(word)) {
    return phrases[at + 1]?.words[0]?.lower === 'to' ? null : MAIN;
  }
  if (!/^(after|before|since|until|as|once)$/.test(word)) return null;
  if (/ing$/.test(headOf(phrases[at + 1]))) return SHARED;
  return hasClauseAhead(phrases, at + 1) ? MAIN : null;
}

/** "and bought …", "but in 2003 the deal fell …"; "Finnair and Norwegian" is none. */
function atConjunction({ phrases, at, word, clause }: At): Boundary {
  if (!/^(and|but|or|then)$/.test(word) || !clause.phrases.some((phrase) => phrase.kind === 'verb')) return null;
  const next = skipAdverbs(phrases, at + 1);
  if (phrases[next]?.kind === 'verb') return SHARED;
  return hasClauseAhead(phrases, next) ? MAIN : null;
}

/** ", bringing …", ", ordered in 2019,", ", will also buy …", ", it said", ", with deliveries due …" */
function atComma({ phrases, at, word, clause, isInterrupting }: At): Boundary {
  if (word !== ',') return null;
  const next = skipAdverbs(phrases, at + 1);
  const phrase = phrases[next];
  if (phrase?.kind === 'verb') return atVerbAfterComma(phrases, next, { clause, isInterrupting });
  if (isInterrupting && !hasTensed(clause)) return null;
  if (phrase?.words[0]?.lower === 'with' && hasTensed(clause)) return atWith(phrases[next + 1]);
  return hasTensed(clause) && hasClauseAhead(phrases, next) ? MAIN : null;
}

/** ", with options for six" is the same party's; ", with the first customer due to receive" has a subject of its own. */
function atWith(noun: Phrase | undefined): Boundary {
  if (noun?.kind !== 'noun') return null;
  return DEAL_NOUNS.has(noun.words.at(-1)?.lower ?? '') ? SHARED : MAIN;
}

function atVerbAfterComma(
  phrases: readonly Phrase[],
  at: number,
  { clause, isInterrupting }: { readonly clause: Clause; readonly isInterrupting: boolean },
): Boundary {
  const phrase = phrases[at];
  const head = headOf(phrase);
  if (!phrase) return null;
  if (
    /ing$/.test(head) &&
    !isTensed(phrase) &&
    !/^(including|following|regarding|according|excluding|pending)$/.test(head)
  )
    return SHARED;
  if (!isTensed(phrase)) return null;
  if (isInterrupting) return 'resume';
  const before = lastNoun(phrases, at);
  if (isBareParticiple(phrases, at) && before) return { kind: 'relative', antecedent: before };
  return hasTensed(clause) ? SHARED : null;
}

/** "12 jets ordered last year will be …", "howitzers bought from Turkey" as an object; not "a contract signed with Saab". */
function atBareParticiple({ phrases, at, clause }: At): Boundary {
  const before = phrases[phrases[at - 1]?.kind === 'adverb' ? at - 2 : at - 1];
  if (before?.kind !== 'noun' || !isBareParticiple(phrases, at)) return null;
  if (!hasTensed(clause) && clause.kind === 'relative') return null;
  const isObject = hasTensed(clause);
  return isObject || hasTensedAhead(phrases, at + 1) ? { kind: 'relative', antecedent: before } : null;
}

/** "Elbit announced on Monday": a party and its verb, not goods and what was done with them. */
function isDoing(before: Phrase, verb: string): boolean {
  const kind = before.words.at(-1)?.name?.entity.kind;
  if (kind === 'country' || kind === 'maker') return true;
  return CONCLUDES.test(verb) && !DEAL_VERBS.has(verb) && before.words.every(({ count }) => count === null);
}

/** "The jets that Romania ordered | will arrive": a second verb with a tense ends the relative clause. */
function atSecondVerb({ phrases, at, clause, isInterrupting }: At): Boundary {
  const phrase = phrases[at];
  const isSecond = isInterrupting && phrase !== undefined && isTensed(phrase) && clause.phrases.some(isVerb);
  return isSecond && phrases[at - 1]?.kind !== 'mark' ? 'resume' : null;
}

const SAYS =
  /^(said|says|say|stated|announced|announces|reported|confirmed|added|claimed|revealed|told|noted|believe|believes|believed|suggested|suggests|indicated|insisted|declared|disclosed|estimated|denied|denies|hopes|hoped|knows|thinks|means)$/;

/** "Saab says it has 60 orders", "the 12 jets Romania ordered". */
function atSaid({ phrases, at, clause }: At): Boundary {
  const phrase = phrases[at];
  const verb = phrases[skipAdverbs(phrases, at + 1)];
  if (phrase?.kind !== 'noun' || phrase.words.some((word) => word.time) || !verb || !isTensed(verb)) return null;
  if (hasTensed(clause)) return isSaying(clause) ? SAID : null;
  const before = phrases[at - 1];
  const isCounted = phrase.words.some((word) => word.count);
  const isZeroRelative =
    !isCounted && before?.kind === 'noun' && !before.words[0]?.time && DEAL_VERBS.has(headOf(verb));
  return isZeroRelative ? { kind: 'relative', antecedent: before } : null;
}

/** Whether the clause's last verb is one of saying. */
function isSaying(clause: Clause): boolean {
  return SAYS.test(headOf(clause.phrases.findLast(isTensed)));
}

function isVerb(phrase: Phrase): boolean {
  return phrase.kind === 'verb';
}

function headOf(phrase: Phrase | undefined): string {
  return (phrase && headVerb(phrase)?.lower) ?? '';
}

function skipAdverbs(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (phrases[at]?.kind === 'adverb') at++;
  return at;
}

function lastNoun(phrases: readonly Phrase[], before: number): Phrase | null {
  const limit = Math.max(0, before - 4);
  for (let at = before - 1; at >= limit; at--) if (phrases[at]?.kind === 'noun') return phrases[at] ?? null;
  return null;
}

/** Whether a noun and then a verb with a tense come before the next mark: "in 2003 a scandal erupted". */
function hasClauseAhead(phrases: readonly Phrase[], from: number): boolean {
  let hasNoun = false;
  for (let at = from; phrases[at] && (phrases[at]?.kind !== 'mark' || isBetweenTimes(phrases, at)); at++) {
    const phrase = phrases[at];
    if (!phrase) break;
    if (phrase.kind === 'noun' && !phrase.words[0]?.time) hasNoun = true;
    if (isTensed(phrase)) return hasNoun && !isBareParticiple(phrases, at);
  }
  return false;
}

/** "and" of "between 2014 and 2016". */
function isBetweenTimes(phrases: readonly Phrase[], at: number): boolean {
  return Boolean(phrases[at - 1]?.words[0]?.time && phrases[at + 1]?.words[0]?.time);
}

function hasTensedAhead(phrases: readonly Phrase[], from: number): boolean {
  const mark = phrases.findIndex(({ kind }, at) => at >= from && kind === 'mark');
  return phrases.slice(from, mark < 0 ? phrases.length : mark).some(isTensed);
}

/** A past form without auxiliary or object: "ordered" in "jets ordered by Romania", not in "Romania ordered 12 jets". */
function isBareParticiple(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  const head = phrase && headVerb(phrase);
  const before = phrases[at - 1];
  if (before?.kind === 'noun' && head && isDoing(before, head.lower)) return false;
  if (!phrase || !head || phrase.words.some((word) => word.tag === 'AUX') || !isDealParticiple(head)) return false;
  const next = phrases[skipAdverbs(phrases, at + 1)];
  return next?.kind !== 'noun' || Boolean(next.words[0]?.time);
}

function isDealParticiple(head: Word): boolean {
  return isPast(head) && (DEAL_VERBS.has(head.lower) || CONCLUDES.test(head.lower));
}
