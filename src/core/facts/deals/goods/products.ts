import type { NameMatch } from '../../../names/name-index.ts';
import { verbForms } from '../../lexicon/verb-forms.ts';
import type { Clause } from '../sentence/clause.ts';
import { lowerAt, type Phrase } from '../sentence/phrases.ts';
import { subjectsOf } from '../sentence/subject.ts';
import { headVerb } from '../sentence/verb-phrase.ts';
import { isDesignation } from './designation.ts';
import { readGoods } from './goods.ts';
import { type NamedItem, readItem } from './item.ts';

/** A product that a sentence names by its designation, dealt in or not. */
export interface Product {
  readonly item: NamedItem;
  /** Its maker, where the sentence names one. */
  readonly maker: NameMatch | null;
}

/** The products in the clauses of one sentence, in text order. "The aircraft" is about something, it is no product. */
export function productsIn(clauses: readonly Clause[]): Product[] {
  const products = clauses.flatMap((clause) =>
    clause.phrases.flatMap((_, at) => {
      // "chose the Gripen over the Rafale" is about the Gripen.
      if (isRival(clause.phrases, at)) return [];
      const item = readGoods(clause.phrases, at)?.item ?? describedBy(clause.phrases[at]);
      return item && item.parts.designation !== null ? [{ item, maker: item.maker ?? makerAround(clause, at) }] : [];
    }),
  );
  return products.sort((a, b) => a.item.start - b.item.start);
}

function isRival(phrases: readonly Phrase[], at: number): boolean {
  const place = lowerAt(phrases, at - 1) === 'and' ? at - 2 : at;
  return /^(over|than|against|unlike)$/.test(lowerAt(phrases, place - 1));
}

/** "Airbus A380" of "the Airbus A380 test flight": a product that only describes is still what the text is about. */
function describedBy(phrase: Phrase | undefined): NamedItem | null {
  const words = phrase?.kind === 'noun' ? phrase.words : [];
  const last = words.findLastIndex(
    ({ name, text, number }) => name?.entity.kind === 'system' || (!number && isDesignation(text)),
  );
  if (last < 0) return null;
  const first = words[last - 1]?.name?.entity.kind === 'maker' ? last - 1 : last;
  return readItem(words.slice(first, last + 1), { owner: [], isCounted: false });
}

const PRESENTS: ReadonlySet<string> = new Set(
  'unveil roll launch present introduce develop make build produce manufacture sell offer deliver market'
    .split(' ')
    .flatMap((lemma) => [...verbForms(lemma).keys()]),
);

/** "Saab has unveiled a version of its Gripen": a maker as subject, who owns the product or presents it. */
function makerAround(clause: Clause, at: number): NameMatch | null {
  const isOwned = clause.phrases[at]?.words.some(({ lower }) => /^(its|their)$/.test(lower)) ?? false;
  const verb = clause.phrases.slice(0, at).findLast((phrase) => phrase.kind === 'verb');
  if (!isOwned && !PRESENTS.has((verb && headVerb(verb)?.lower) ?? '')) return null;
  for (let each: Clause | null = clause; each; each = isOwned ? each.parent : null) {
    const maker = subjectsOf(each).flatMap((noun) => makersIn(noun.phrases[noun.at]))[0];
    if (maker) return maker;
  }
  return null;
}

function makersIn(phrase: Phrase | undefined): NameMatch[] {
  return (phrase?.words ?? []).flatMap(({ name }) => (name?.entity.kind === 'maker' ? [name] : []));
}
