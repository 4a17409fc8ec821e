import type { Span } from '../../../model/article.ts';
import type { Count, Deal } from '../../../model/fact.ts';
import { HARDWARE_FORMS, singular, UNIT_NOUNS } from '../../lexicon/hardware-nouns.ts';
import { isPossessive } from '../sentence/noun-words.ts';
import type { Phrase } from '../sentence/phrases.ts';
import type { Word } from '../sentence/words.ts';
import { isDesignation } from './designation.ts';
import { type NamedItem, readItem } from './item.ts';

/** What a noun phrase says is dealt in. At least one of `count`, `ordinal` and `item` is there. */
export interface Goods {
  readonly count: Count | null;
  /** "the first aircraft", "the first of the frigates": one, said by its place in a row. */
  readonly ordinal: Word | null;
  /** Counted noun before "of": "unit", "squadron". */
  readonly unit: string | null;
  readonly share: Deal['share'];
  /** "the jets", "its first ten": said of goods named before. */
  readonly isDefinite: boolean;
  /** A plural: "helicopters", not "a tanker". */
  readonly isMany: boolean;
  /** The thing as named, or null: "55", "the first ten". */
  readonly item: NamedItem | null;
  /** ISO code of the country of "Turkish drones" or "Turkish-made", with the words. */
  readonly origin: { readonly code: string; readonly span: Span } | null;
  /** How many phrases it took: "two of the four frigates" is three. */
  readonly length: number;
}

/** Determiners, bounds and adjectives that are no part of a name. */
const LEADING = new Set(
  (
    'the a an its their his our this these those that such all both some any each every another other up to at least ' +
    'about around as many more than over nearly almost only just fewer less under roughly approximately of worth ' +
    'new brand-new additional extra further first second third fourth fifth last next final initial latest remaining ' +
    'previous current future different various several numerous large larger largest massive modern advanced ' +
    'sophisticated well-known famous old older oldest used second-hand secondhand surplus possible potential proposed ' +
    'planned outstanding firm total separate own so-called undisclosed unspecified number mid-sized long-awaited ' +
    'much-needed promised pledged most others ones hundred thousand million them state-of-the-art dozens hundreds thousands scores similar same units unit popular'
  ).split(' '),
);

/** How deep "two of the first ten of …" is followed. */
const DEEPEST = 3;

/** The goods that the noun phrase at `at` names, following "of" where it only counts, or null where it names none. */
export function readGoods(phrases: readonly Phrase[], at: number): Goods | null {
  const chain = chainFrom(phrases, at);
  const last = chain.at(-1);
  if (!last || last.words.some(({ isMeasure }) => isMeasure)) return null;
  const words = chain.flatMap((phrase) => phrase.words);
  // "the first of 20 jets" is one of them.
  const isOneOf = chain.length > 1 && /^(first|second|third|last)$/.test(chain[0]?.words.at(-1)?.lower ?? '');
  const count = isOneOf ? null : countOf(words);
  const { rest, owner, origin } = stripLeading(last.words);
  const item = readItem(rest, { owner, isCounted: count !== null });
  if (rest.length > 0 && !item) return null;
  const ordinal = count ? null : ordinalIn(chain);
  if (!count && !ordinal && !item) return null;
  const unit = unitOf(chain) ?? (item ? null : countedUnit(count));
  return {
    count,
    ordinal,
    unit,
    share: shareOf(words),
    isDefinite: isDefinite(words),
    isMany: isMany(words),
    item,
    origin,
    length: chain.length * 2 - 1,
  };
}

/**
 * The goods that stand before a noun of a deal: "a 12-jet order", "the Rafale deal". Where the noun itself is counted
 * ("35 new orders") it is the unit.
 */
export function readModifierGoods(words: readonly Word[], noun: Word): Goods | null {
  const before = words.slice(0, words.indexOf(noun));
  const count = countOf(before);
  const { rest, owner } = stripLeading(before);
  const item = readItem(rest, { owner, isCounted: false }) ?? tiedItem(before);
  // "plane purchases" are none in particular; "the Rafale deal" is one.
  const isNamed = item !== null && (item.system !== null || isDesignation(item.parts.designation ?? ''));
  if (!count && !isNamed) return null;
  if (count && rest.length > 0 && !item) return null;
  const unit = count && !item ? singular(noun.lower) : null;
  return {
    count,
    ordinal: null,
    unit,
    share: shareOf(words),
    isDefinite: false,
    isMany: false,
    item,
    origin: null,
    length: 1,
  };
}

/** "aircraft" of "a 24-aircraft order". */
function tiedItem(words: readonly Word[]): NamedItem | null {
  const tied = words.find((word) => word.count && /^\d+-\p{L}+$/u.test(word.text));
  const noun = tied?.text.replace(/^\d+-/, '') ?? '';
  return tied
    ? readItem([{ ...tied, text: noun, lower: noun.toLowerCase(), start: tied.end - noun.length }], NOTHING_AROUND)
    : null;
}

const NOTHING_AROUND = { owner: [], isCounted: false };

function chainFrom(phrases: readonly Phrase[], at: number): Phrase[] {
  const chain: Phrase[] = [];
  for (let next = at; chain.length < DEEPEST; next += 2) {
    const phrase = phrases[next];
    if (phrase?.kind !== 'noun') break;
    chain.push(phrase);
    if (!onlyCounts(phrase.words) || phrases[next + 1]?.words[0]?.lower !== 'of') break;
  }
  return chain;
}

/** Whether a phrase only says how many of what follows: "18 units", "the first", "a score", "60". */
function onlyCounts(words: readonly Word[]): boolean {
  const head = words.at(-1);
  if (!head) return false;
  if (UNIT_NOUNS.has(singular(head.lower))) return true;
  return /^(first|second|third|last|rest|most|half|all)$/.test(head.lower) || isNumber(head);
}

function countOf(words: readonly Word[]): Count | null {
  const word = words.find((each) => each.count);
  const tied = /-(\p{Ll}+)$/u.exec(word?.text ?? '')?.[1];
  // "a 700-room hotel" is one; "half of the 32 jets" tells a share, no number.
  if (!word?.count || (tied && !HARDWARE_FORMS.has(tied)) || !Number.isInteger(word.count.value)) return null;
  return word.count;
}

function isNumber(word: Word): boolean {
  return word.number !== null && word.tag !== 'PROPN';
}

interface Stripped {
  readonly rest: readonly Word[];
  readonly owner: readonly Word[];
  readonly origin: Goods['origin'];
}

/** Takes number, owner, adjectives and origin off: "six of Saab's newer Gripen jets" leaves "Gripen jets". */
function stripLeading(words: readonly Word[]): Stripped {
  const apostrophe = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isPossessive(word));
  let origin: Goods['origin'] = null;
  let at = apostrophe + 1;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const country = word.name?.entity.kind === 'country' ? word.name : null;
    if (country) origin = { code: country.entity.country ?? '', span: country.span };
    else if (!LEADING.has(word.lower) && !isNumber(word) && !word.time && !word.money) break;
  }
  const rest = words.slice(at);
  const owner = words.slice(0, Math.max(apostrophe, 0));
  return { rest: isPossessive(rest.at(-1)) ? rest.slice(0, -1) : rest, owner, origin };
}

/** "the first of the frigates", "their first aircraft": one. "The first jets" are some. */
function ordinalIn(chain: readonly Phrase[]): Word | null {
  const own = chain[0]?.words ?? [];
  const ordinal = own.find((word) => /^(first|second|third|fourth|fifth|last)$/.test(word.lower));
  const head = own.at(-1);
  if (!ordinal || !head) return null;
  if (head === ordinal) return chain.length > 1 ? ordinal : null;
  const isOne = chain.length === 1 && (head.lower === 'aircraft' || singular(head.lower) === head.lower);
  return isOne ? ordinal : null;
}

function isDefinite(words: readonly Word[]): boolean {
  return words.some((word) => /^(the|this|these|those|both|its|their)$/.test(word.lower));
}

/** "200 units": the unit without what it is a unit of. */
function countedUnit(count: Count | null): string | null {
  return count?.unit && UNIT_NOUNS.has(count.unit) ? count.unit : null;
}

function isMany(words: readonly Word[]): boolean {
  const head = words.at(-1)?.lower ?? '';
  return singular(head) !== head || (/^(aircraft|arms)$/.test(head) && !words.some((word) => /^an?$/.test(word.lower)));
}

function unitOf(chain: readonly Phrase[]): string | null {
  const [first] = chain;
  const head = first?.words.at(-1);
  // "two squadrons of" counts squadrons, "a batch of 12" the things in it.
  const isUnit = chain.length > 1 && first !== undefined && countOf(first.words) !== null && !head?.number;
  const noun = singular(head?.lower ?? '');
  return isUnit && UNIT_NOUNS.has(noun) ? noun : null;
}

/** In order: "two of the four" and "the first ten" are a part whatever follows. */
function shareOf(words: readonly Word[]): Deal['share'] {
  const texts = words.map((word) => word.lower);
  if (texts.some((text) => /^(first|second|third|fourth|fifth|sixth|initial|last|final|remaining)$/.test(text)))
    return 'part';
  if (words.filter((word) => word.count).length > 1) return 'part';
  if (texts.some((text) => /^(further|another|additional|extra)$/.test(text))) return 'addition';
  const number = words.findIndex((word) => word.count);
  if (number >= 0 && texts.indexOf('more', number) > number) return 'addition';
  return texts.includes('total') ? 'total' : null;
}
