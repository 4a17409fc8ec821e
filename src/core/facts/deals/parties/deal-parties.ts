import { ALLOWS, ASKS, TAKES_PART } from '../../lexicon/deal-controls.ts';
import { FRAMES, type Role } from '../../lexicon/deal-frames.ts';
import { DEAL_NOUNS } from '../../lexicon/deal-nouns.ts';
import { STATUS_WORDS } from '../../lexicon/deal-status.ts';
import { type Cue, findCues } from '../cues.ts';
import type { Draft } from '../draft.ts';
import { readGoods } from '../goods/goods.ts';
import { sideOf } from '../goods/goods-beside.ts';
import type { Clause } from '../sentence/clause.ts';
import { isPossessive } from '../sentence/noun-words.ts';
import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import { subjectsOf } from '../sentence/subject.ts';
import { headVerb, isPassive } from '../sentence/verb-phrase.ts';
import { joinedParty } from './joined-party.ts';
import { natureOf, type Party, readParty } from './party.ts';
import { isAside, placesAt, prepAt } from './party-places.ts';

/** A role that is not said is left out. */
export type Parties = Partial<Record<Role, Party>>;

/** What a cue governs: one of its goods, and all of them. */
export type Governed = Pick<Draft, 'cue' | 'clause' | 'siblings'> & { readonly goods: Draft['goods'] | null };

/** Turns "it" and "the company" into who is meant, or null where no one is. */
export type Resolve = (anaphor: Party) => Party | null;

/** A party with what its place says it does; `either`: what its nature, or the other party, tells. */
interface Standing {
  readonly party: Party;
  readonly role: Role | 'either';
}

/** Who buys and who sells, by where they stand around the cue. A role that no place names is left out. */
export function readParties(draft: Governed, resolve: Resolve): Parties {
  const { cue, clause } = draft;
  const known = (standings: readonly Standing[]) =>
    standings.flatMap(({ party, role }) => {
      const named = party.isAnaphor ? resolve(party) : party;
      return named ? [{ party: named, role: role === 'either' ? (natureOf(named) ?? role) : role }] : [];
    });
  const around = known(standingsAround(draft));
  const subject = known(subjectStandings(turned(cue, clause), clause));
  const parties: Parties = {};
  for (const { party, role } of [...around, ...subject]) if (role !== 'either') fill(parties, role, party);
  // Who talks "with X to buy" buys from X. Of two that nothing tells, the subject buys: news says who signed for what
  // they get.
  const own = roleOfSubject(cue);
  const other = own === 'buyer' ? 'supplier' : own === 'supplier' ? 'buyer' : null;
  for (const { party, role } of [...subject, ...around]) {
    if (role === 'either') fill(parties, other ?? (parties.buyer ? 'supplier' : 'buyer'), party);
  }
  return parties;
}

/** Sets a role that is free, and never makes anyone deal with themselves. */
function fill(parties: Parties, role: Role, party: Party): void {
  const other = parties[role === 'buyer' ? 'supplier' : 'buyer'];
  if (!parties[role] && other?.text !== party.text) parties[role] = party;
}

/** A lease "to" someone, or by a maker, is the owner's: "Saab is to lease out four jets". */
function turned(cue: Cue, clause: Clause): Cue {
  if (cue.frameName !== 'lease') return cue;
  const isTo = clause.phrases.some(
    (_, at) => at > cue.at && prepAt(clause.phrases, at) === 'to' && readParty(clause.phrases, at + 1),
  );
  const [subject] = subjectsOf(clause);
  const owner = subject && readParty(subject.phrases, subject.at);
  return isTo || owner?.kind === 'maker' ? { ...cue, frame: FRAMES.letOut } : cue;
}

/**
 * Behind prepositions, before the goods, and as owner of a noun: each by the frame of the cue it follows, its own first.
 */
function standingsAround({ cue, clause, goods, siblings }: Governed): Standing[] {
  const { phrases } = clause;
  const cues = findCues(clause).map((each) => (each.word === cue.word ? turned(cue, clause) : each));
  const first = Math.min(cue.at, ...cues.map((each) => each.at));
  const own: Standing[] = [];
  const shared: Standing[] = [];
  for (let at = first + 1; at < phrases.length && !isAside(phrases, at); at++) {
    const side = sideOf(at, phrases, { goods, siblings });
    if (side === 'other') continue;
    const frame = cues.findLast((each) => each.at < at)?.frame ?? cue.frame;
    for (const [where, role] of placesAt(phrases, at, frame)) {
      const party = (prepAt(phrases, at) === 'between' ? readParty : joinedParty)(phrases, where);
      if (party) (side === 'own' ? own : shared).push({ party, role });
    }
  }
  return [...receiver(cue, phrases), ...owner(cue, phrases), ...own, ...shared];
}

/** "gave Ukraine 19 howitzers", "awarded Saab a contract": before the goods, or between verb and noun. */
function receiver(cue: Cue, phrases: readonly Phrase[]): Standing[] {
  const role = cue.frame.receiver;
  const at = cue.kind === 'verb' ? cue.at + 1 : beforeNoun(phrases, cue.at);
  const isPlace = cue.kind === 'verb' || phrases[at - 1]?.kind === 'verb';
  const party = role && isPlace && !cue.isPassive ? readParty(phrases, at) : null;
  return party && role ? [{ party, role }] : [];
}

/** Where the phrase before a noun stands, past its article and its worth: "awarded | BAE | a | $4bn | contract". */
function beforeNoun(phrases: readonly Phrase[], noun: number): number {
  let at = noun - 1;
  while (phrases[at]?.kind === 'noun' && phrases[at]?.words.every(({ tag, money }) => money || tag === 'DET')) at -= 1;
  return at;
}

/** "Morocco's order": who owns an order or a request placed it, who owns a sale or an offer makes it. */
function owner(cue: Cue, phrases: readonly Phrase[]): Standing[] {
  const words = cue.kind === 'noun' ? (phrases[cue.at]?.words ?? []) : [];
  const apostrophe = words.findIndex(isPossessive);
  if (apostrophe <= 0 || apostrophe > words.indexOf(cue.word)) return [];
  const party = readParty([{ kind: 'noun', words: words.slice(0, apostrophe) }], 0);
  const role = cue.frame.subject === 'item' ? 'buyer' : cue.frame.subject;
  return party ? [{ party, role }] : [];
}

/** The clause's subject, where the cue's verb, or the verb whose object the cue is, makes it take part. */
function subjectStandings(cue: Cue, clause: Clause): Standing[] {
  const controller = controllerOf(cue, clause);
  const asker = askerOf(cue, clause);
  const pair = cue.frame.subject === 'either' ? pairedSubjects(clause) : [];
  if (pair.length === 2) return pair;
  const party = firstParty(clause);
  if (controller) {
    const own = { party: controller.party, role: roleOfSubject(cue) };
    const other = own.role === 'buyer' ? 'supplier' : 'buyer';
    return party && controller.asks ? [own, { party, role: other }] : [own];
  }
  // "Sweden and Ukraine signed a letter on the export of": which of them sells is not said.
  const isMutual = cue.kind === 'noun' && party?.kind === 'country' && party.text.includes(' and ');
  if (isMutual) return [];
  const isOutside = cue.isPassive ? !cue.frame.receiver : cue.kind === 'noun' && !takesPart(cue, clause);
  const role = roleOfSubject(cue);
  const own = party && !isOutside ? [{ party, role }] : [];
  return asker ? [...own, { party: asker, role: role === 'supplier' ? 'buyer' : 'supplier' }] : own;
}

/** "Serbia and Dassault are negotiating": two of different kinds are the two sides. */
function pairedSubjects(clause: Clause): Standing[] {
  const [subject] = subjectsOf(clause);
  if (!subject || lowerAt(subject.phrases, subject.at + 1) !== 'and') return [];
  const two = [subject.at, subject.at + 2].flatMap((at) => readParty(subject.phrases, at) ?? []);
  const isPair = two.length === 2 && two.filter((each) => natureOf(each) === 'supplier').length === 1;
  return isPair ? two.map((party) => ({ party, role: 'either' as const })) : [];
}

function roleOfSubject({ frame, isPassive }: Cue): Role | 'either' {
  if (isPassive && frame.receiver) return frame.receiver;
  return frame.subject === 'item' ? 'either' : frame.subject;
}

function firstParty(clause: Clause): Party | null {
  const parties = subjectsOf(clause).flatMap(({ phrases, at }) =>
    readGoods(phrases, at) ? [] : (joinedParty(phrases, at) ?? []),
  );
  return parties.find((each) => !each.isAnaphor) ?? parties[0] ?? null;
}

/** "asked Germany to supply", "allowed Poland to send", "see Poland receive": who stands before the infinitive does it. */
function controllerOf({ kind, at }: Cue, { phrases }: Clause): { party: Party; asks: boolean } | null {
  const isBare = phrases[at]?.words.length === 1;
  if (kind !== 'verb' || !(isBare || lowerAt(phrases, at) === 'to')) return null;
  let first = at - 1;
  // "chosen a group of Saab and Embraer to build"
  while (first > 1 && phrases[first]?.kind === 'noun' && /^(of|and|,)$/.test(lowerAt(phrases, first - 1))) first -= 2;
  // "awarded BAE a contract to build"
  if (DEAL_NOUNS.has(phrases[first]?.words.at(-1)?.lower ?? '')) first = beforeNoun(phrases, first);
  const before = phrases[first - 1];
  const verb = before ? (headVerb(before)?.lower ?? '') : '';
  const party = ASKS.has(verb) || ALLOWS.has(verb) ? readParty(phrases, first) : null;
  return party && { party, asks: ASKS.has(verb) };
}

/** "was contracted by Poland to deliver": who asked is at the other end of the deal. */
function askerOf({ kind, at }: Cue, { phrases }: Clause): Party | null {
  const verb = kind === 'verb' ? phrases.slice(0, at).findLastIndex((phrase) => phrase.kind === 'verb') : -1;
  const asked = phrases[verb];
  const isAsked = asked !== undefined && isPassive(asked) && ASKS.has(headVerb(asked)?.lower ?? '');
  return isAsked && prepAt(phrases, verb + 1) === 'by' ? readParty(phrases, verb + 2) : null;
}

/** Whether the subject of the verb before a noun takes part in the deal it names; no noun before its verb has one. */
function takesPart({ at }: Cue, { kind, phrases }: Clause): boolean {
  if (kind === 'shared' && prepAt(phrases, 1) === 'with') return true;
  const verb = phrases.slice(0, at).findLast((phrase) => phrase.kind === 'verb');
  const head = verb ? (headVerb(verb)?.lower ?? '') : '';
  return TAKES_PART.has(head) || STATUS_WORDS.has(head) || /^(is|are|was|were|be|been|has|have|had)$/.test(head);
}
