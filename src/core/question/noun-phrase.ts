import { DEAL_VERBS } from '../facts/lexicon/deal-verbs.ts';
import type { Span } from '../model/article.ts';
import { splitWords, type Word } from '../names/fold-text.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';

/** What ends the noun phrase after the asking words. */
const PHRASE_END =
  /^(?:did|does|do|has|have|had|will|would|is|are|was|were|can|could|may|might|should|shall|been|be|to|by|from|in|for|at|on|with|that|which|who|there|it|they|and|or|as|if)$/;

/** The words after the asking words, from `from` on, that say what is asked after: of "how many Boran howitzers did", two. */
export function nounSpan(text: string, from: number, index: NameIndex): Span {
  const words = splitWords(text).filter(({ start }) => start >= from);
  // "The howitzers Bangladesh has bought": a country by its name begins the next clause.
  const parties = findNames(text, index, { anyCase: true }).filter(
    ({ entity, form }) => entity.kind === 'country' && form !== 'demonym',
  );
  const isParty = (word: Word, at: number) => at > 0 && parties.some(({ span }) => span.start === word.start);
  const stop = words.findIndex((word, at) => PHRASE_END.test(word.text) || isPlainVerb(word.text) || isParty(word, at));
  const phrase = stop < 0 ? words : words.slice(0, stop);
  return { start: phrase[0]?.start ?? from, end: phrase.at(-1)?.end ?? from };
}

/** A past or -s form; the bare form and the -ing form may be a noun: "orders", "order". */
function isPlainVerb(word: string): boolean {
  return DEAL_VERBS.get(word)?.form === 'past';
}
