import { DEAL_VERBS, WITH_FOR } from '../lexicon/deal-verbs.ts';
import type { Clause } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Goods, readGoods, readModifierGoods } from './goods.ts';
import { isCapital } from './noun-words.ts';
import { readParty } from './party.ts';
import type { Phrase } from './phrases.ts';
import { type NounAt, subjectsOf } from './subject.ts';
import { headVerb } from './verb-phrase.ts';

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

/** What is dealt in, as the cue governs it: its object, the subject of its passive, what follows "of" or "for". */
export function goodsOf(cue: Cue, clause: Clause): GoodsAt[] {
  const first = cue.kind === 'noun' ? goodsOfNoun(cue, clause.phrases) : goodsOfVerb(cue, clause);
  const beside = first ? goodsBeside(first) : [];
  // "27 and 52 F-35s": the item is named once, behind the last number.
  const shared = first?.goods.count && !first.goods.item ? (beside[0]?.goods.item ?? null) : null;
  if (!first || !shared) return first ? [first, ...beside] : [];
  return [{ ...first, goods: { ...first.goods, item: shared }, isShared: true }, ...beside];
}

function goodsAt(phrases: readonly Phrase[], at: number): GoodsAt | null {
  const goods = readGoods(phrases, at);
  return goods && { goods, phrases, at };
}

/** In order: a passive's goods come before it; an active verb's after, unless a relative clause took them to its front. */
function goodsOfVerb(cue: Cue, clause: Clause): GoodsAt | null {
  const after = () => objectAfter(clause.phrases, cue);
  const before = () => firstGoods(subjectsOf(clause));
  if (cue.isPassive || cue.frame.subject === 'item') return before() ?? firstGoods(antecedentsOf(clause)) ?? after();
  // "The planes are expected to start delivering": the one verb that news also uses of the goods themselves.
  return (
    after() ??
    (hasOwnSubject(clause) ? firstGoods(antecedentsOf(clause)) : null) ??
    (cue.word.lower === 'delivering' ? before() : null)
  );
}

function firstGoods(nouns: readonly NounAt[]): GoodsAt | null {
  for (const { phrases, at } of nouns) {
    const found = goodsAt(phrases, at);
    if (found) return found;
  }
  return null;
}

/** "that Romania ordered": what the clause hangs on is its object; in "which supplies measurements" it is the subject. */
function hasOwnSubject({ phrases }: Clause): boolean {
  return phrases.find(({ kind }) => kind === 'noun' || kind === 'verb')?.kind === 'noun';
}

function antecedentsOf(clause: Clause): NounAt[] {
  return clause.antecedent ? [{ phrases: [clause.antecedent], at: 0 }] : [];
}

/** "12 jets", "over the first two", "Ukraine 19 howitzers", "the navy with six radars", "to Morocco 12 drones". */
function objectAfter(phrases: readonly Phrase[], cue: Cue): GoodsAt | null {
  let at = cue.at + 1;
  while (phrases[at]?.kind === 'adverb' || phrases[at]?.words[0]?.lower === 'over') at++;
  if (WITH_FOR.has(DEAL_VERBS.get(cue.word.lower)?.lemma ?? ''))
    return wordAt(phrases, at) === 'for' ? goodsAt(phrases, at + 1) : null;
  const direct = goodsAt(phrases, at);
  if (direct) return direct;
  if (phrases[at]?.kind === 'prep' && /^(to|from)$/.test(wordAt(phrases, at))) return goodsAt(phrases, at + 2);
  if (cue.isPassive && wordAt(phrases, at) === 'with') return goodsAt(phrases, at + 1);
  if (isPlainModifier(phrases[at]) && wordAt(phrases, at + 1) === 'and') return goodsAt(phrases, at + 2);
  if (!readParty(phrases, at)) return null;
  const next = at + (wordAt(phrases, at + 1) === 'of' ? 3 : 1);
  return wordAt(phrases, next) === 'with' ? goodsAt(phrases, next + 1) : goodsAt(phrases, next);
}

/** "search" of "search and rescue helicopters". */
function isPlainModifier(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.words.length === 1 && !phrase.words.some(isCapital);
}

/** In order: "an order for 12 jets", then "230 on order", then "a 12-jet order" and "35 new orders". */
function goodsOfNoun(cue: Cue, phrases: readonly Phrase[]): GoodsAt | null {
  const own = phrases[cue.at] as Phrase;
  const counted = readModifierGoods(own.words, cue.word);
  const after = goodsAfterNoun(phrases, cue.at);
  if (counted?.count)
    return { goods: { ...counted, item: counted.item ?? after?.goods.item ?? null }, phrases, at: cue.at };
  if (after) return after;
  if (wordAt(phrases, cue.at - 1) === 'on' && own.words.length === 1) return goodsAt(phrases, cue.at - 2);
  return counted && { goods: counted, phrases, at: cue.at };
}

const COVERS = /^(covers|covered|includes|included|comprises|involves|involved)$/;

/** Follows a deal noun to its goods: "order | from Qatar | for up to 60 | of its jets", "the contract covers 88 jets". */
function goodsAfterNoun(phrases: readonly Phrase[], noun: number): GoodsAt | null {
  let at = noun + 1;
  for (let steps = 0; steps < 8; steps++) {
    const found = opensGoods(phrases, at) ? goodsAt(phrases, at + 1) : null;
    if (found) return found;
    if (phrases[at]?.kind === 'prep' && phrases[at + 1]?.kind === 'noun') at += 2;
    else if (isSkipped(phrases, at)) at += 1;
    else return null;
  }
  return null;
}

function opensGoods(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (phrase?.kind === 'verb') return COVERS.test(headVerb(phrase)?.lower ?? '');
  return phrase?.kind === 'prep' && /^(of|for|on|in|over|about|covering|involving)$/.test(wordAt(phrases, at));
}

function isSkipped(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (!phrase) return false;
  if (phrase.kind === 'adverb') return true;
  if (phrase.kind === 'verb') return COVERS.test(headVerb(phrase)?.lower ?? '');
  if (phrase.kind === 'noun') return Boolean(phrase.words[0]?.time) || wordAt(phrases, at - 1) === 'and';
  if (phrase.words[0]?.lower === 'and') return readParty(phrases, at + 1) !== null;
  return phrase.words[0]?.lower === ',' && phrases[at + 1]?.kind === 'prep';
}

/** The most goods that one cue is followed to. */
const MOST_GOODS = 12;

/** "12 jets | and six helicopters", "12 from Boeing and 20 from Airbus": each further number, or name where none has one. */
function goodsBeside(first: GoodsAt): GoodsAt[] {
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
    /^(from|to|with|for|worth|in|by)$/.test(wordAt(phrases, at)) &&
    phrases[at + 1]?.kind === 'noun' &&
    !readGoods(phrases, at + 1)
  )
    at += 2;
  return at;
}

/** Where the next noun stands after "and", ",", ", and", "as well as", "along with", "plus"; 0 where none is. */
function afterConnector(phrases: readonly Phrase[], from: number): number {
  const words = [0, 1, 2].map((step) => wordAt(phrases, from + step));
  if (words.join(' ') === 'as well as') return from + 3;
  if (/^(along|together) with/.test(words.join(' '))) return from + 2;
  if (words[0] === ',' && /^(and|plus)$/.test(words[1] ?? '')) return from + 2;
  return /^(,|and|plus)$/.test(words[0] ?? '') ? from + 1 : 0;
}

function wordAt(phrases: readonly Phrase[], at: number): string {
  return phrases[at]?.words[0]?.lower ?? '';
}
