import type { Article } from '../model/article.ts';
import type { SaidDeal } from '../model/delta.ts';
import { findNames, type NameIndex } from '../names/name-index.ts';
import { isGeneric } from '../question/generic-words.ts';
import { parseQuestion } from '../question/parse-question.ts';
import { isCueWord } from '../question/question-deal.ts';
import { findKind } from '../question/question-kinds.ts';
import { analyze, isEntityTerm } from '../search/analyze.ts';

/** What a subscription or a watch is about. */
export interface Topics {
  /** True where it is about everything: its words single out nothing. */
  readonly isEverything: boolean;
  isDeal(said: SaidDeal): boolean;
  isArticle(article: Article): boolean;
}

/**
 * Reads topics, which are a question: every country, maker and system named in them must be a party or the item of a deal,
 * and every other word must stand in its sentence or its article's title. An article must have all of them. Null: everything.
 */
export function aboutTopics(topics: string | null, index: NameIndex): Topics {
  const names = topics === null ? [] : parseQuestion(topics, index).entities.map(({ id }) => id);
  const words = topics === null ? [] : wordsOf(topics, index);
  const has = (found: ReadonlySet<string>, said: ReadonlySet<string>) =>
    names.every((name) => found.has(name)) && words.every((word) => said.has(word));
  return {
    isEverything: names.length === 0 && words.length === 0,
    isDeal: ({ deal, article }) => {
      const { item, buyer, buyerCountry, supplier, supplierCountry } = deal;
      const parties = [buyer, buyerCountry, supplier, supplierCountry, item?.text, item?.maker, item?.class];
      const found = namesIn(parties.flatMap((each) => each ?? []).join('\n'), index);
      return has(found, termsOf([deal.quote, article.title], index));
    },
    isArticle: ({ title, passages }) => {
      const texts = [title, ...passages.map(({ text }) => text)];
      return has(namesIn(texts.join('\n'), index), termsOf(texts, index));
    },
  };
}

/** The stems of what is no name and not common to all questions. */
function wordsOf(topics: string, index: NameIndex): string[] {
  const { terms } = parseQuestion(topics, index);
  const names = findNames(topics, index, { anyCase: true });
  const { kind } = findKind(topics);
  return terms
    .filter(({ text }) => !isEntityTerm(text))
    .filter(({ span }) => names.every((name) => span.end <= name.span.start || span.start >= name.span.end))
    .filter(({ span }) => {
      const word = topics.slice(span.start, span.end);
      // "Orders", "bought": how deals are told, which they all are.
      return !isGeneric(word, kind) && !isCueWord(word);
    })
    .map(({ text }) => text);
}

/** The ids of the known names in a text, with the maker, the class and the maker's country of each system. */
function namesIn(text: string, index: NameIndex): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { entity } of findNames(text, index)) {
    ids.add(entity.id);
    const system = index.systems.get(entity.kind === 'system' ? entity.name : '');
    if (system?.maker) ids.add(`maker:${system.maker}`);
    if (system) ids.add(`class:${system.class}`);
  }
  return ids;
}

function termsOf(texts: readonly string[], index: NameIndex): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => analyze(text, index).map((term) => term.text)));
}
