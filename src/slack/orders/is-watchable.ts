import { DEAL_NOUNS } from '../../core/facts/lexicon/deal-nouns.ts';
import { HARDWARE_FORMS } from '../../core/facts/lexicon/hardware-nouns.ts';
import { splitWords } from '../../core/names/fold-text.ts';
import { findNames, type NameIndex } from '../../core/names/name-index.ts';

/** What may stand between names without making a sentence of them. */
const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'from', 'to', 'for', 'of', 'with', 'between', 'the', 's']);

/** Also a noun of deals, but in a question it is the verb. */
const VERBS: ReadonlySet<string> = new Set(['buy', 'supply', 'need', 'plan', 'request', 'offer', 'order']);

const QUOTED = /^"([^"]+)"$/;

/**
 * Whether this is the name of something to watch: an entity, a pair, a deal ("boran", "bangladesh turkey", "the Rafale
 * deal"), or anything in quotation marks. With any other word in it ("towers bought by Poland") it is not.
 */
export function isWatchable(text: string, index: NameIndex): boolean {
  if (QUOTED.test(text)) return true;
  const names = findNames(text, index, { anyCase: true });
  const others = splitWords(text).filter(
    ({ start, end }) => !names.some(({ span }) => span.start <= start && span.end >= end),
  );
  const hasCapital = (start: number) => /^\p{Lu}/u.test(text.slice(start));
  const isThing = (word: string) => HARDWARE_FORMS.has(word) || (DEAL_NOUNS.has(word) && !VERBS.has(word));
  const isNamed = names.length > 0 || others.some(({ start }) => hasCapital(start));
  return isNamed && others.every(({ text: word, start }) => JOINERS.has(word) || isThing(word) || hasCapital(start));
}

/** The words without the quotation marks around them. */
export function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1] ?? text;
}
