import { textOf } from './noun-words.ts';
import { type Party, readParty } from './party.ts';
import type { Phrase } from './phrases.ts';

/**
 * The party at `at` with those that "and" joins to it: "Air Berlin and ALAFCO", "the Dutch and Belgian navies". A country
 * and a company are not one party.
 */
export function joinedParty(phrases: readonly Phrase[], at: number): Party | null {
  const first = readParty(phrases, at);
  if (first?.isAnaphor || phrases[at + 1]?.words[0]?.lower !== 'and') return first;
  const second = readParty(phrases, at + 2);
  if (!second || second.isAnaphor) return first;
  if (!first) return demonymWith(phrases[at], second);
  if ((second.kind === 'country') !== (first.kind === 'country')) return first;
  return { ...first, text: `${first.text} and ${second.text}`, end: second.end };
}

/** "Dutch" of "the Dutch and Belgian navies". */
function demonymWith(phrase: Phrase | undefined, second: Party): Party | null {
  const words = phrase?.words.filter((word) => word.name?.form === 'demonym') ?? [];
  const [word] = words;
  if (!word || phrase?.words.at(-1) !== word || second.kind !== 'state') return null;
  const country = word.name?.entity.country ?? null;
  return { ...second, text: `${textOf(words)} and ${second.text}`, start: word.start, country };
}
