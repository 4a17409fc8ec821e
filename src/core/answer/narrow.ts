import type { Coverage, Filters, Term } from '../model/answer.ts';
import type { ArticleHead } from '../model/article.ts';
import type { Deal } from '../model/fact.ts';
import { splitWords } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import { askedStatuses } from '../question/asked-status.ts';
import { narrowsDeals } from '../question/filter-words.ts';
import { isGeneric } from '../question/generic-words.ts';
import { isCueWord } from '../question/question-deal.ts';
import { findKind } from '../question/question-kinds.ts';
import { analyze, isEntityTerm } from '../search/analyze.ts';
import { listWords } from './gap-words.ts';
import type { Material } from './inquiry.ts';
import { itemText } from './judge-deal.ts';
import { termSet } from './told-terms.ts';

/** Whether an article is of the days and from a source that the filters leave. */
export function leavesArticle({ since, until, sources }: Filters, { published, source }: ArticleHead): boolean {
  if ((since !== null && published < since) || (until !== null && published > until)) return false;
  return sources.length === 0 || sources.some((each) => plainWords(source ?? '') === plainWords(each));
}

/** Whether a deal has the status, parties and system that the filters leave; a party is met by whatever name it has. */
export function leavesDeal(filters: Filters, deal: Deal, index: NameIndex): boolean {
  const { statuses, buyers, suppliers, systems } = filters;
  if (deal.polarity === 'denied' && narrowsDeals(filters)) return false;
  const meets = (values: readonly string[], parts: readonly (string | null | undefined)[]) =>
    values.length === 0 ||
    values.some((value) => speaksOf(parts.filter((part) => part != null).join('. '), value, index));
  return (
    (statuses.length === 0 || statuses.includes(deal.status)) &&
    meets(buyers, [deal.buyer, deal.buyerCountry]) &&
    meets(suppliers, [deal.supplier, deal.supplierCountry, deal.item?.maker]) &&
    meets(systems, [itemText(deal)])
  );
}

/**
 * Tells whether a deal is about everything that a few words name, in its own parts (its parties, what is dealt in), and has
 * the status that they ask for: "Norway tanks", "what Poland ordered". Words of nothing but dealing name nothing.
 */
export function dealsOf(words: string, index: NameIndex): (deal: Deal) => boolean {
  const statuses = askedStatuses(words);
  const { kind, start, end } = findKind(words);
  const content = kind.isOpen ? words : `${words.slice(0, start)} ${words.slice(end)}`;
  const plain = splitWords(content).filter(({ text }) => !isCueWord(text) && !isGeneric(text, kind));
  const isNamed = namesAll(plain.map((word) => content.slice(word.start, word.end)).join(' '), index);
  return (deal) => {
    if (deal.polarity === 'denied' || (statuses && !statuses.includes(deal.status))) return false;
    const { buyer, buyerCountry, supplier, supplierCountry } = deal;
    const parts = [buyer, buyerCountry, supplier, supplierCountry, itemText(deal)].filter((part) => part !== null);
    return isNamed(termSet(parts.join('. '), index));
  };
}

/**
 * Leaves of what was found what the filters leave. Where they narrow the deals, only deals answer, and only passages with
 * one of them are shown: of a number or a sentence alone nobody knows its buyer or status.
 */
export function narrow(material: Material, filters: Filters): Material {
  const hits = material.hits.filter(({ article }) => leavesArticle(filters, article));
  const read = new Set(hits.map(({ passage }) => passage.id));
  const facts = material.facts.filter(({ passageId }) => read.has(passageId));
  if (!narrowsDeals(filters)) return { ...material, hits, facts };
  const deals = facts.filter((fact) => fact.kind === 'deal' && leavesDeal(filters, fact, material.index));
  const told = new Set(deals.map(({ passageId }) => passageId));
  return { ...material, hits: hits.filter(({ passage }) => told.has(passage.id)), facts: deals };
}

/** What to write instead of what no article meets, beside the advice that came with reading; empty where all is well. */
export function filterAdvice(filters: Filters, { sources }: Coverage): readonly string[] {
  const known = new Set(sources.map(plainWords));
  const unknown = filters.sources.filter((each) => !known.has(plainWords(each)));
  if (unknown.length === 0 || sources.length === 0) return filters.advice;
  const some = sources.slice(0, MAX_SOURCES).map((each) => `“${each}”`);
  const more = sources.length - some.length;
  const list = more > 0 ? `${some.join(', ')} and ${more} more` : listWords(some, 'and');
  const names = listWords(
    unknown.map((each) => `“${each}”`),
    'or',
  );
  return [...filters.advice, `No article is from ${names}; the sources are ${list}.`];
}

/** A longer list is not read. */
const MAX_SOURCES = 5;

function speaksOf(text: string, value: string, index: NameIndex): boolean {
  return namesAll(value, index)(termSet(text, index));
}

/** Tells whether terms have everything that a few words name. */
function namesAll(value: string, index: NameIndex): (terms: ReadonlySet<string>) => boolean {
  const wanted = analyze(value, index, { asked: true });
  const names = wanted.filter(({ text }) => isEntityTerm(text));
  const words = wanted.filter(({ text }) => !isEntityTerm(text));
  const isIn = (word: Term, name: Term) => word.span.start >= name.span.start && word.span.end <= name.span.end;
  // A known name by whatever name it has, or by its words: "Leopard 2" in "Leopard 2A8"; of the rest every word.
  const parts = names.map((name) => ({ name: name.text, words: words.filter((word) => isIn(word, name)) }));
  const others = words.filter((word) => !names.some((name) => isIn(word, name)));
  return (terms) =>
    wanted.length > 0 &&
    parts.every((part) => terms.has(part.name) || part.words.every(({ text }) => terms.has(text))) &&
    others.every(({ text }) => terms.has(text));
}

function plainWords(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(' ');
}
