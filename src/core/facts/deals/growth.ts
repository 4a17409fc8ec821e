import type { Quantity } from '../../model/fact.ts';
import { FRAMES } from '../lexicon/deal-frames.ts';
import { DEAL_NOUNS } from '../lexicon/deal-nouns.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import type { Cue } from './cues.ts';
import { type Goods, readGoods, readModifierGoods } from './goods/goods.ts';
import type { GoodsAt } from './goods/goods-beside.ts';
import type { NamedItem } from './goods/item.ts';
import type { Clause } from './sentence/clause.ts';
import type { Phrase } from './sentence/phrases.ts';
import { subjectsOf } from './sentence/subject.ts';
import { headVerb } from './sentence/verb-phrase.ts';

/** A number of things ordered or wanted that grows: "increase this number to 200 units", "bringing the total to 95". */
export interface Growth {
  readonly cue: Cue;
  readonly goods: GoodsAt;
  readonly share: 'total' | 'addition';
  /** The number it grows to, where the count read is the range "from 24 to 36". */
  readonly quantity: Quantity | null;
  /** The noun phrase of what grows: "Morocco's order". */
  readonly grows: Phrase;
}

/** Verbs of growing and shrinking, in every form. */
export const GROWS: ReadonlySet<string> = new Set(
  'increase raise expand boost bring take lift push grow climb rise up double reduce cut lower'
    .split(' ')
    .flatMap((lemma) => [...verbForms(lemma).keys()])
    .concat('rose', 'risen', 'grew', 'grown', 'cut'),
);
/** What may grow; a fleet is a stock and no deal. */
const NUMBERS =
  /^(number|numbers|total|figure|quantity|tally|backlog|order|orders|purchase|buy|acquisition|contract|deal|commitment|commitments|requirement)$/;

/** The growth that a clause tells of, or null. */
export function readGrowth(clause: Clause): Growth | null {
  const { phrases } = clause;
  const at = phrases.findIndex((phrase) => GROWS.has(headVerb(phrase)?.lower ?? ''));
  const word = phrases[at] && headVerb(phrases[at]);
  const grows = word && growingNoun(clause, at);
  const reached = grows && reachedAfter(phrases, at);
  if (!word || !grows || !reached) return null;
  const cue: Cue = { kind: 'verb', word, at, frame: FRAMES.placed, frameName: 'placed', isPassive: false };
  return { cue, grows, ...reached };
}

/** "this number", "Morocco's order": what the verb at `at` has as object or subject. */
function growingNoun(clause: Clause, at: number): Phrase | null {
  const subjects = subjectsOf(clause).flatMap((noun) => noun.phrases[noun.at] ?? []);
  const near = [clause.phrases[at + 1], ...subjects];
  return near.find((phrase) => phrase?.words.some(({ lower }) => NUMBERS.test(lower))) ?? null;
}

/** "to 200 units", "by 12", "from 24 to 36 helicopters": the first number behind such a preposition. */
function reachedAfter(phrases: readonly Phrase[], verb: number): Omit<Growth, 'cue' | 'grows'> | null {
  for (let at = verb + 1; at < phrases.length - 1; at++) {
    const prep = phrases[at]?.kind === 'prep' ? (phrases[at]?.words[0]?.lower ?? '') : '';
    const goods = /^(to|by|from)$/.test(prep) ? countedAt(phrases, at + 1) : null;
    const isRange = goods?.count?.modifier === 'range';
    if (!goods || (prep === 'from' && !isRange)) continue;
    const share = prep === 'by' ? 'addition' : 'total';
    const item = itemBetween(phrases, verb + 1, at) ?? goods.item;
    return {
      goods: { goods: { ...goods, item }, phrases, at: at + 1 },
      share,
      quantity: isRange ? endOf(goods) : null,
    };
  }
  return null;
}

/** "the number of its F-35s | from 42 to 147", "its order for KC-390s | to 19 aircraft": the thing named before the number. */
function itemBetween(phrases: readonly Phrase[], from: number, to: number): NamedItem | null {
  for (let at = from; at < to; at++) {
    const item = phrases[at]?.kind === 'noun' ? readGoods(phrases, at)?.item : null;
    if (item?.parts.designation) return item;
  }
  return null;
}

function countedAt(phrases: readonly Phrase[], at: number): Goods | null {
  const goods = readGoods(phrases, at);
  if (goods?.count) return goods;
  const words = phrases[at]?.words ?? [];
  const noun = words.find((word) => DEAL_NOUNS.has(word.lower));
  const counted = noun ? readModifierGoods(words, noun) : null;
  return counted?.count ? counted : null;
}

function endOf({ count }: Goods): Quantity | null {
  return count && { value: count.max ?? count.value, max: null, modifier: 'exact', direction: count.direction };
}
