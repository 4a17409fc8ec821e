import type { FactKind } from '../model/fact.ts';

/** What a fact of each kind looks like, for passages whose facts were not read. A sign, not a reading. */
const SHAPES: Partial<Record<FactKind, RegExp>> = {
  count:
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|billions?|half)\b/i,
  money:
    /[$€£¥]\s?\d|\d\s?(?:dollars?|euros?|pounds?|yen|cents?)\b|\b(?:million|billion) (?:dollars?|euros?|pounds?)\b/i,
  percent: /\d\s?(?:%|per ?cent\b)/i,
  time: /\b(?:1\d|20)\d\d\b|\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i,
  // A capital inside the sentence.
  person: /[\p{Ll},] \p{Lu}\p{Ll}+/u,
  place: /\b(?:in|at|near|of|from|to) \p{Lu}\p{Ll}/u,
};

/** Whether a sentence seems to hold a fact of one of these kinds. */
export function seemsToHold(sentence: string, kinds: readonly FactKind[]): boolean {
  return kinds.some((kind) => SHAPES[kind]?.test(sentence));
}
