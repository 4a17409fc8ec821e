import { BEHIND, DEAL_VERBS } from '../../lexicon/deal-verbs.ts';
import type { Cue } from '../cues.ts';
import { readParty } from '../parties/party.ts';
import type { Clause } from '../sentence/clause.ts';
import { isCapital } from '../sentence/noun-words.ts';
import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import { type NounAt, subjectsOf } from '../sentence/subject.ts';
import { headVerb } from '../sentence/verb-phrase.ts';
import { readModifierGoods } from './goods.ts';
import { type GoodsAt, goodsAt, goodsBeside } from './goods-beside.ts';

/** What is dealt in, as the cue governs it: its object, the subject of its passive, what follows "of" or "for". */
export function goodsOf(cue: Cue, clause: Clause): GoodsAt[] {
  const first = cue.kind === 'noun' ? goodsOfNoun(cue, clause) : goodsOfVerb(cue, clause);
  const beside = first ? goodsBeside(first) : [];
  // "27 and 52 F-35s": the item is named once, behind the last number.
  const shared = first?.goods.count && !first.goods.item ? (beside[0]?.goods.item ?? null) : null;
  if (!first || !shared) return first ? [first, ...beside] : [];
  return [{ ...first, goods: { ...first.goods, item: shared }, isShared: true }, ...beside];
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
  const prep = BEHIND.get(DEAL_VERBS.get(cue.word.lower)?.lemma ?? '');
  if (prep) return objectBehind(phrases, at, prep);
  const direct = goodsAt(phrases, at);
  if (direct) return direct;
  if (phrases[at]?.kind === 'prep' && /^(to|from)$/.test(lowerAt(phrases, at))) return goodsAt(phrases, at + 2);
  if (cue.isPassive && lowerAt(phrases, at) === 'with') return goodsAt(phrases, at + 1);
  if (isPlainModifier(phrases[at]) && lowerAt(phrases, at + 1) === 'and') return goodsAt(phrases, at + 2);
  if (!readParty(phrases, at)) return null;
  const next = at + (lowerAt(phrases, at + 1) === 'of' ? 3 : 1);
  return lowerAt(phrases, next) === 'with' ? goodsAt(phrases, next + 1) : goodsAt(phrases, next);
}

/** "signed | for six", "asked | Germany | for 14 tanks", "spend | 2.5 billion euros | on three frigates". */
function objectBehind(phrases: readonly Phrase[], at: number, prep: string): GoodsAt | null {
  const isBetween = phrases[at]?.words[0]?.money || readParty(phrases, at);
  const place = isBetween ? at + 1 : at;
  return lowerAt(phrases, place) === prep ? goodsAt(phrases, place + 1) : null;
}

/** "search" of "search and rescue helicopters". */
function isPlainModifier(phrase: Phrase | undefined): boolean {
  return phrase?.kind === 'noun' && phrase.words.length === 1 && !phrase.words.some(isCapital);
}

/** In order: "an order for 12 jets", then "230 on order", then "a 12-jet order" and "35 new orders". */
function goodsOfNoun(cue: Cue, clause: Clause): GoodsAt | null {
  const { phrases } = clause;
  const own = phrases[cue.at]?.words ?? [];
  const counted = readModifierGoods(own, cue.word);
  const after = goodsAfterNoun(phrases, cue.at);
  if (counted?.count)
    return { goods: { ...counted, item: counted.item ?? after?.goods.item ?? null }, phrases, at: cue.at };
  if (after) return after;
  if (lowerAt(phrases, cue.at - 1) === 'on' && own.length === 1)
    return goodsAt(phrases, cue.at - 2) ?? firstGoods(subjectsOf(clause));
  return counted && { goods: counted, phrases, at: cue.at };
}

const COVERS = /^(covers|covered|includes|included|contains|contained|comprises|involves|involved)$/;

/** Follows a deal noun to its goods: "order | from Brazil | for up to 36 | of its jets", "the contract covers 88 jets". */
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
  return phrase?.kind === 'prep' && /^(of|for|on|in|over|about|covering|involving)$/.test(lowerAt(phrases, at));
}

function isSkipped(phrases: readonly Phrase[], at: number): boolean {
  const phrase = phrases[at];
  if (!phrase) return false;
  if (phrase.kind === 'adverb') return true;
  if (phrase.kind === 'verb') return COVERS.test(headVerb(phrase)?.lower ?? '');
  if (phrase.kind === 'noun') return Boolean(phrase.words[0]?.time) || lowerAt(phrases, at - 1) === 'and';
  if (phrase.words[0]?.lower === 'and') return readParty(phrases, at + 1) !== null;
  return phrase.words[0]?.lower === ',' && phrases[at + 1]?.kind === 'prep';
}
