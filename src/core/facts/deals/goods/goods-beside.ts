import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import type { NounAt } from '../sentence/subject.ts';
import { type Goods, readGoods } from './goods.ts';

/** Goods with the place of their noun phrase, for reading what stands around them. */
export interface GoodsAt extends NounAt {
  readonly goods: Goods;
  /** Whether the item is named behind another number: "27 and 52 F-35s". */
  readonly isShared?: true;
}

/** One of a cue's goods among all of them. */
export interface Among {
  readonly goods: GoodsAt | null;
  readonly siblings: readonly GoodsAt[];
}

/**
 * Whose the words at `at` are: of "36 from Boeing and 24 from BAE in 2017" each has what stands behind it for its own, and
 * all share what stands before the first or behind the last.
 */
export function sideOf(at: number, phrases: readonly Phrase[], { goods, siblings }: Among): 'own' | 'shared' | 'other' {
  const near = siblings.findLast((each) => each.phrases === phrases && each.at < at);
  if (near && near === goods) return 'own';
  return !near || near === siblings.at(-1) ? 'shared' : 'other';
}

/** The most goods that one cue is followed to. */
const MOST_GOODS = 12;

/** "12 jets | and six helicopters", "12 from Boeing and 20 from Airbus": each further number, or name where none has one. */
export function goodsBeside(first: GoodsAt): GoodsAt[] {
  const found: GoodsAt[] = [];
  let last = first;
  while (found.length < MOST_GOODS) {
    const { phrases } = last;
    const at = afterConnector(phrases, skipParties(phrases, last.at + last.goods.length));
    const next = at > 0 ? goodsAt(phrases, at) : null;
    const isOfKind = next && (next.goods.count !== null || (!first.goods.count && next.goods.item?.parts.designation));
    // "88 jets, the first 16 of which …" are not 16 more.
    if (!next || !isOfKind || next.goods.isDefinite) break;
    found.push(next);
    last = next;
  }
  return found;
}

function skipParties(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (
    /^(from|to|with|for|worth|in|by)$/.test(lowerAt(phrases, at)) &&
    phrases[at + 1]?.kind === 'noun' &&
    !readGoods(phrases, at + 1)
  )
    at += 2;
  return at;
}

/** Where the next noun stands after "and", ",", ", and", "as well as", "along with", "plus"; 0 where none is. */
function afterConnector(phrases: readonly Phrase[], from: number): number {
  const words = [0, 1, 2].map((step) => lowerAt(phrases, from + step));
  if (words.join(' ') === 'as well as') return from + 3;
  if (/^(along|together) with/.test(words.join(' '))) return from + 2;
  if (words[0] === ',' && /^(and|plus)$/.test(words[1] ?? '')) return from + 2;
  return /^(,|and|plus)$/.test(words[0] ?? '') ? from + 1 : 0;
}

/** The goods that a noun phrase names, with its place. */
export function goodsAt(phrases: readonly Phrase[], at: number): GoodsAt | null {
  const goods = readGoods(phrases, at);
  return goods && { goods, phrases, at };
}
