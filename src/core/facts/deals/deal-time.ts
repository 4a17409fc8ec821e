import type { Deal, Evidence, Time } from '../../model/fact.ts';
import { DEAL_NOUNS } from '../lexicon/deal-nouns.ts';
import { CONCLUDES } from '../lexicon/deal-verbs.ts';
import { type Cue, findCues } from './cues.ts';
import type { Draft } from './draft.ts';
import { sideOf } from './goods/goods-beside.ts';
import type { Clause } from './sentence/clause.ts';
import { lowerAt, type Phrase } from './sentence/phrases.ts';
import { headVerb } from './sentence/verb-phrase.ts';

/** When a deal was, or is to be. */
export interface DealTime {
  readonly when: NonNullable<Deal['when']>;
  readonly evidence: Evidence;
  /** First day covered, or null. */
  readonly start: string | null;
}

/**
 * The date of a deal: in its own clause, behind the cue before in front of it; for what has happened also the day on
 * which someone said so ("said on Monday that it had ordered"). Never a duration or "now".
 */
export function readDealTime(dated: Dated, clauses: readonly Clause[]): DealTime | null {
  const { cue, clause, goods, status } = dated;
  const isDone = /^(ordered|delivered|cancelled)$/.test(status);
  const own = timesIn(clause).filter(
    (time) => !isOfAnother(time, cue, clause) && (isDone || !isOfSaying(time, cue, clause)),
  );
  const behind = (side: string) => own.find(({ at }) => at > cue.at && sideOf(at, clause.phrases, dated) === side);
  const before = own.findLast(({ at }) => at < cue.at);
  const found = behind('own') ?? behind('shared') ?? before ?? antecedentTime(clause);
  if (found) return found;
  const hanging = clauses.filter((each) => isMadeIn(each, [clause.phrases[cue.at], goods.phrases[goods.at]]));
  const made = hanging.flatMap(timesIn)[0];
  if (made) return made;
  const since = clauses.find((each) => each.parent === clause && isSinceThen(each));
  if (since && isDone) return timesIn(since)[0] ?? null;
  if (!isDone) return null;
  const said = clauses.findLast(({ phrases }) => phrases.some((phrase) => phrase.kind === 'verb'));
  if (said && said !== clause && clause.kind !== 'relative' && isTrailing(said)) return timesIn(said)[0] ?? null;
  const { kind, parent } = clause;
  if (!parent) return null;
  const outer = timesIn(parent);
  const verb = parent.phrases.findIndex((phrase) => phrase.kind === 'verb');
  if (kind === 'said') return outer[0] ?? null;
  return kind === 'shared' ? (outer.find(({ at }) => at < verb) ?? null) : null;
}

/** ", placed in 2021," behind an order or its goods. */
function isMadeIn({ kind, antecedent, phrases }: Clause, hosts: readonly (Phrase | undefined)[]): boolean {
  const verb = phrases.find((phrase) => phrase.kind === 'verb');
  return (
    kind === 'relative' &&
    antecedent !== null &&
    hosts.includes(antecedent) &&
    CONCLUDES.test((verb && headVerb(verb)?.lower) ?? '')
  );
}

type Dated = Pick<Draft, 'cue' | 'clause' | 'goods' | 'siblings' | 'status'>;

interface TimeAt extends DealTime {
  readonly at: number;
}

function timesIn({ phrases }: Clause): TimeAt[] {
  return phrases.flatMap((phrase, at) => {
    const time = dateOf(phrase);
    if (!time || isPremodifier(phrases, at) || isRangeEnd(phrases, at) || isOfOccasion(phrases, at)) return [];
    const end = isRangeEnd(phrases, at + 2) ? dateOf(phrases[at + 2]) : null;
    return [{ ...asDealTime(time, end), at }];
  });
}

function dateOf(phrase: Phrase | undefined): Time | null {
  const time = phrase?.words[0]?.time;
  return time && /^(DATE|TIME)$/.test(time.type) && /^\d/.test(time.timex) ? time : null;
}

/** "from 2009 to 2011", "between 2014 and 2016": the second date belongs to the first. */
function isRangeEnd(phrases: readonly Phrase[], at: number): boolean {
  const link = `${lowerAt(phrases, at - 3)} ${lowerAt(phrases, at - 1)}`;
  return (
    /^(from (to|until|through)|between and)$/.test(link) && Boolean(dateOf(phrases[at]) && dateOf(phrases[at - 2]))
  );
}

/** "its 1967 debut" dates a debut; "since its 1967 debut" and "a 2019 contract" do date the deal. */
function isPremodifier(phrases: readonly Phrase[], at: number): boolean {
  const next = phrases[at + 1];
  if (next?.kind !== 'noun' || phrases[at - 1]?.kind !== 'noun' || next.words[0]?.time) return false;
  return (
    lowerAt(phrases, at - 2) !== 'since' &&
    !findCues({ kind: 'main', phrases: [next], parent: null, antecedent: null })[0]
  );
}

/** "…, Saab said on Tuesday" */
function isTrailing({ kind, phrases }: Clause): boolean {
  const verb = phrases.find((phrase) => phrase.kind === 'verb');
  return kind === 'main' && lowerAt(phrases, 0) === ',' && SAYS.test((verb && headVerb(verb)?.lower) ?? '');
}

/** "so far five orders …, since it was announced in February 2000" */
function isSinceThen({ phrases }: Clause): boolean {
  return lowerAt(phrases, 0) === 'since' && /^(it|they|then)$/.test(lowerAt(phrases, 1));
}

/** "during a speech last week" dates the speech; "under a contract last week" the contract. */
function isOfOccasion(phrases: readonly Phrase[], at: number): boolean {
  const noun = phrases[at - 1]?.words.at(-1)?.lower ?? '';
  return phrases[at - 1]?.kind === 'noun' && /^(during|at)$/.test(lowerAt(phrases, at - 2)) && !DEAL_NOUNS.has(noun);
}

function asDealTime({ timex, text, derivedFrom, mod, span, start }: Time, end: Time | null): DealTime {
  if (!end) return { when: { timex, text, derivedFrom, mod }, evidence: span, start };
  const evidence = { start: span.start, end: end.span.end };
  return { when: { timex: `${timex}/${end.timex}`, text: `${text}–${end.text}`, derivedFrom, mod }, evidence, start };
}

/** "ordered 12 jets for delivery by 2028": a date behind another cue is that one's. */
function isOfAnother({ at }: TimeAt, cue: Cue, clause: Clause): boolean {
  const nearest = findCues(clause).findLast((each) => each.at < at);
  return (
    nearest !== undefined && nearest.at > cue.at && nearest.frame.event === 'delivery' && cue.frame.event !== 'delivery'
  );
}

const SAYS = /^(announc|sa(id|ys?)|unveil|reveal|confirm|report|stat|told)/;

/** "announced on Monday plans to buy": Monday dates the words, not the deal. */
function isOfSaying({ at }: TimeAt, cue: Cue, clause: Clause): boolean {
  if (at > cue.at) return false;
  return clause.phrases.slice(0, cue.at).some((phrase) => SAYS.test(headVerb(phrase)?.lower ?? ''));
}

/** "2018 when Dhaka bought 15 types". */
function antecedentTime({ antecedent }: Clause): DealTime | null {
  const time = dateOf(antecedent ?? undefined);
  return time && asDealTime(time, null);
}
