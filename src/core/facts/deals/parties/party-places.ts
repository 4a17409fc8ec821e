import type { DealFrame, Role } from '../../lexicon/deal-frames.ts';
import { DEAL_NOUNS } from '../../lexicon/deal-nouns.ts';
import { readGoods } from '../goods/goods.ts';
import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import { readParty } from './party.ts';

/** A place where a party may stand, with what it does there. */
export type PartyPlace = readonly [at: number, role: Role | 'either'];

/** The places behind a preposition at `at`, in the frame of the cue that it follows: "from Saab", "between A and B". */
export function placesAt(phrases: readonly Phrase[], at: number, frame: DealFrame): PartyPlace[] {
  const prep = prepAt(phrases, at);
  const next = at + 1;
  switch (prep) {
    case 'between':
      return [
        [next, 'either'],
        [at + 3, 'either'],
      ];
    case 'for':
      return frame.to === 'buyer' && isOther(phrases, next) ? [[next, 'buyer']] : [];
    case 'in':
      return frame.subject === 'item' && readParty(phrases, next)?.kind === 'country' ? [[next, 'buyer']] : [];
    case 'from':
    case 'to':
    case 'with':
    case 'by': {
      const role = frame[prep];
      return role === null || (prep !== 'to' && isOfNoun(phrases, at)) ? [] : [[next, role]];
    }
    default:
      return [];
  }
}

/** A state or its body, and not the subject's own: "for Algeria", not "for its navy". */
function isOther(phrases: readonly Phrase[], at: number): boolean {
  const party = readParty(phrases, at);
  return party !== null && party.kind !== 'name' && !/^(its|their)$/.test(lowerAt(phrases, at));
}

/** ", a design by Saab": what a comma and a noun open is an aside. */
export function isAside(phrases: readonly Phrase[], at: number): boolean {
  return (
    lowerAt(phrases, at) === ',' &&
    phrases[at + 1]?.kind === 'noun' &&
    /^(a|an|the|its)$/.test(lowerAt(phrases, at + 1))
  );
}

/** "pressure from Washington", "help by France": behind a noun that is no part of the deal. */
function isOfNoun(phrases: readonly Phrase[], at: number): boolean {
  const before = phrases[at - 1];
  if (before?.kind !== 'noun' || phrases[at - 2]?.kind !== 'prep') return false;
  if (before.words.some(({ time, money, count }) => time || money || count)) return false;
  const isDeal = before.words.some(({ lower }) => DEAL_NOUNS.has(lower));
  return !isDeal && !readGoods(phrases, at - 1) && !readParty(phrases, at - 1);
}

/** The preposition at `at`, or nothing. */
export function prepAt(phrases: readonly Phrase[], at: number): string {
  return phrases[at]?.kind === 'prep' ? lowerAt(phrases, at) : '';
}
