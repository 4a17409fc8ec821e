import { foldText, splitWords } from './fold-text.ts';

/** Names whose letters are a common word; they count only when written in capitals, even in a question. */
const ALSO_WORDS = new Set(['us', 'it', 'in', 'is', 'no', 'am', 'at', 'be', 'do', 'so', 'to']);

/** What may stand between the words of a name. Not brackets, commas or currency signs: "a $10 bill" is no A-10. */
const JOINT = /^[ \n./'&-]{1,3}$/;

export interface Writing {
  /** The name as it is listed. */
  readonly listed: string;
  /** Common nouns need no capital. */
  readonly isNoun: boolean;
  /** Whether to take the lower case that people type in a question. */
  readonly anyCase: boolean;
}

/** Whether words that fold to a listed name are written as that name: its capitals, and its hyphens before numbers. */
export function isWrittenAs(written: string, { listed, isNoun, anyCase }: Writing): boolean {
  if (!hasSameJoints(written, listed)) return false;
  if (ALSO_WORDS.has(foldText(listed).replace(/[^\p{L}\p{N}]/gu, ''))) return written === written.toUpperCase();
  if (anyCase || isNoun) return true;
  // A short acronym is a first name or a syllable otherwise: KAI and Kai, TAI and Tai.
  if (/^\p{Lu}{2,4}$/u.test(listed)) return written === written.toUpperCase();
  return /[\p{Lu}\p{N}]/u.test(written);
}

/**
 * "Air-defence" may be written "air defence", but a hyphen beside a number holds a designation together: "a 10-year plan"
 * is no A-10 and "at 6" no AT-6. "Shahed 136" may be a Shahed-136 where the word before is written as listed.
 */
function hasSameJoints(written: string, listed: string): boolean {
  const ours = splitWords(written);
  const theirs = splitWords(listed);
  return ours.every((word, at) => {
    const next = ours[at + 1];
    const listedWord = theirs[at];
    const listedNext = theirs[at + 1];
    if (!next || !listedWord || !listedNext) return true;
    const joint = foldText(written.slice(word.end, next.start));
    if (!JOINT.test(joint)) return false;
    if (!/\p{N}$/u.test(word.text) && !/^\p{N}/u.test(next.text)) return true;
    if (joint === foldText(listed.slice(listedWord.end, listedNext.start))) return true;
    const isAsListed = written.slice(word.start, word.end) === listed.slice(listedWord.start, listedWord.end);
    return isAsListed && word.text.length > 1 && /^[ -]$/.test(joint);
  });
}
