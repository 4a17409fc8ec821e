import type { Article, ArticleHead, Passage } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';
import { readDeals } from './deals/read-deals.ts';
import { readOrganisations } from './entities/read-organisations.ts';
import { readPeople } from './entities/read-people.ts';
import { readPlaces } from './entities/read-places.ts';
import { readQuantities } from './quantities/read-quantities.ts';
import type { Extractor, Reading, Refiner } from './reading.ts';
import { setAttribution } from './refiners/set-attribution.ts';
import { setPolarity } from './refiners/set-polarity.ts';
import { readTimes } from './times/read-times.ts';
import { tagSentences } from './tokens.ts';

/** In order: each sees what those before it have read. The reason for a place stands beside it. */
const EXTRACTORS: readonly Extractor[] = [
  // First: dates and durations claim their numbers before quantities count them.
  readTimes,
  // After the times, which own the numbers in dates and durations.
  readQuantities,
  // Names, for deals to find their parties. Organisations first: a person's role names one.
  readOrganisations,
  readPeople,
  // After people and organisations, whose names hold countries ("Bangladesh Army", "Michael Jordan").
  readPlaces,
  // Last: it joins the counts, money, times and names that the others read.
  readDeals,
];

/** In order, once a passage's facts are all read. */
const REFINERS: readonly Refiner[] = [
  // Who says it and whether it is denied need all facts, deals too; neither needs the other.
  setAttribution,
  setPolarity,
];

/** Every fact in an article, passage by passage, in text order within each. */
export function readFacts(article: Article, index: NameIndex): Fact[] {
  const { passages, ...head } = article;
  const titleText = { text: head.title, sentences: [{ start: 0, end: head.title.length }] };
  const title = { sentences: tagSentences(titleText), names: findNames(head.title, index) };
  const facts: Fact[] = [];
  for (const passage of passages) {
    facts.push(...readPassage(passage, { article: head, title, index, earlier: facts }));
  }
  return facts;
}

type Context = Pick<Reading, 'title' | 'index' | 'earlier'> & { readonly article: ArticleHead };

function readPassage(passage: Passage, context: Context): readonly Fact[] {
  const sentences = tagSentences(passage);
  const names = findNames(passage.text, context.index);
  let reading: Reading = { ...context, passage, sentences, names, facts: [] };
  for (const extract of EXTRACTORS) reading = { ...reading, facts: [...reading.facts, ...extract(reading)] };
  const refined = REFINERS.reduce((facts, refine) => refine(facts, reading), reading.facts);
  return [...refined].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
