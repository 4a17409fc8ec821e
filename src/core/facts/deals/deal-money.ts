import type { Money } from '../../model/fact.ts';
import type { Draft } from './draft.ts';
import type { Clause } from './sentence/clause.ts';
import type { Phrase } from './sentence/phrases.ts';

/**
 * What a deal is worth: the first sum behind its cue, else before it, in its clause; a sentence with one deal gives it
 * any sum in it ("in a deal valued at"). A price each is not the deal's: "at $80m apiece".
 */
export function readDealMoney({ cue, clause }: Draft, others: readonly Clause[], isOnly: boolean): Money | null {
  const own = sumsIn(clause.phrases);
  const found = own.find(({ at }) => at > cue.at) ?? own.at(-1);
  if (found || !isOnly) return found?.money ?? null;
  return others.flatMap(({ phrases }) => sumsIn(phrases))[0]?.money ?? null;
}

function sumsIn(phrases: readonly Phrase[]): { money: Money; at: number }[] {
  return phrases.flatMap((phrase, at) => {
    const money = phrase.words[0]?.money;
    const next = phrases[at + 1]?.words[0]?.lower ?? '';
    const isEach =
      /^(each|apiece|per|a|an)$/.test(next) || phrase.words.some(({ lower }) => /^(each|apiece)$/.test(lower));
    return money && phrases[at - 1]?.words[0]?.money !== money && !isEach ? [{ money, at }] : [];
  });
}
