import { textOf } from '../sentence/noun-words.ts';
import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import { type Party, readParty } from './party.ts';

/**
 * The party at `at` with those that "and" joins to it: "Poland and Finland", "the Dutch and Belgian navies". A maker
 * and one of another kind are not one party.
 */
export function joinedParty(phrases: readonly Phrase[], at: number): Party | null {
  const first = readParty(phrases, at);
  if (first?.isAnaphor) return first;
  if (!first) return lowerAt(phrases, at + 1) === 'and' ? demonymWith(phrases[at], readParty(phrases, at + 2)) : null;
  const last = lastOfList(phrases, at, first);
  return last ? { ...first, text: `${first.text}${last.between}${last.party.text}`, end: last.party.end } : first;
}

/** The most parties that are read as one. */
const LONGEST_LIST = 6;

/** "Estonia, Latvia and Lithuania": the party behind "and", with the words up to it. */
function lastOfList(phrases: readonly Phrase[], at: number, first: Party): { party: Party; between: string } | null {
  let between = '';
  for (let next = at + 1; next < at + 2 * LONGEST_LIST; next += 2) {
    const mark = lowerAt(phrases, next);
    const party = mark === ',' || mark === 'and' ? readParty(phrases, next + 1) : null;
    if (!party || party.isAnaphor || (party.kind === 'maker') !== (first.kind === 'maker')) return null;
    if (mark === 'and') return { party, between: `${between} and ` };
    between += `, ${party.text}`;
  }
  return null;
}

/** "Dutch" of "the Dutch and Belgian navies". */
function demonymWith(phrase: Phrase | undefined, second: Party | null): Party | null {
  const words = phrase?.words.filter((word) => word.name?.form === 'demonym') ?? [];
  const [word] = words;
  if (!word || phrase?.words.at(-1) !== word || second?.kind !== 'state') return null;
  const country = word.name?.entity.country ?? null;
  return { ...second, text: `${textOf(words)} and ${second.text}`, start: word.start, country };
}
