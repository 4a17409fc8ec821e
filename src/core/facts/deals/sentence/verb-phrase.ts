import { DEAL_VERBS } from '../../lexicon/deal-verbs.ts';
import type { Phrase } from './phrases.ts';
import type { Word } from './words.ts';

const BE = /^(is|are|was|were|be|been|being|['’]s|['’]re)$/;

/** The verb that a verb phrase is about: "delivered" of "will not be delivered"; an auxiliary where it stands alone. */
export function headVerb(phrase: Phrase): Word | null {
  if (phrase.kind !== 'verb') return null;
  return (
    phrase.words.findLast((word) => word.tag === 'VERB') ?? phrase.words.findLast((word) => word.tag === 'AUX') ?? null
  );
}

/** Whether a verb phrase has a tense of its own: "ordered", "will be"; not "to buy", "buying". */
export function isTensed(phrase: Phrase): boolean {
  if (phrase.kind !== 'verb' || phrase.words[0]?.lower === 'to') return false;
  if (phrase.words.some((word) => word.tag === 'AUX' && !/ing$/.test(word.lower))) return true;
  const head = headVerb(phrase);
  return head?.tag === 'VERB' && !/ing$/.test(head.lower);
}

/** "were delivered", "has been ordered", "to be sold"; a bare "ordered" is for its neighbours to tell. */
export function isPassive(phrase: Phrase): boolean {
  const head = headVerb(phrase);
  const before = phrase.words.filter((word) => word.end <= (head?.start ?? 0));
  return head?.tag === 'VERB' && !/ing$/.test(head.lower) && before.some((word) => BE.test(word.lower));
}

/** A past tense or a participle, as far as a word shows it: "ordered", "bought", "chosen". */
export function isPast(word: Word): boolean {
  const verb = DEAL_VERBS.get(word.lower);
  return verb ? verb.form === 'past' : /(ed|en|wn|ught|gned)$/.test(word.lower);
}
