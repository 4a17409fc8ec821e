import type { Article } from '../../src/core/model/article.ts';
import type {
  Claim,
  Count,
  Deal,
  DealItem,
  Evidence,
  Money,
  Person,
  Place,
  Quantity,
  Time,
} from '../../src/core/model/fact.ts';

/** A quantity of exactly this value, unless said otherwise. */
export function quantity(value: number, rest: Partial<Quantity> = {}): Quantity {
  return { value, max: null, modifier: 'exact', direction: null, ...rest };
}

/** An item with this text and nothing else known of it, unless said otherwise. */
export function item(text: string, rest: Partial<DealItem> = {}): DealItem {
  return { text, maker: null, designation: null, calibre: null, class: null, ...rest };
}

/** A deal read at these words of the article, of which only what is given is known. */
export function dealIn(article: Article, words: string, rest: Partial<Deal> = {}): Deal {
  const claim = claimIn(article, words, 'deal');
  return {
    ...claim,
    kind: 'deal',
    event: 'purchase',
    status: 'ordered',
    quantity: null,
    unit: null,
    share: null,
    item: null,
    buyer: null,
    buyerCountry: null,
    supplier: null,
    supplierCountry: null,
    money: null,
    when: null,
    missing: [],
    evidence: { cue: claim.span },
    ...rest,
  };
}

export function countIn(article: Article, words: string, rest: Partial<Count>): Count {
  const base = { ...quantity(0), unit: null, item: null };
  return { ...claimIn(article, words, 'count'), kind: 'count', ...base, ...rest };
}

export function moneyIn(article: Article, words: string, rest: Partial<Money>): Money {
  return { ...claimIn(article, words, 'money'), kind: 'money', ...quantity(0), currency: 'USD', ...rest };
}

export function timeIn(article: Article, words: string, rest: Partial<Time>): Time {
  const base = { value: null, unit: null, start: null, end: null, derivedFrom: null, mod: null };
  return { ...claimIn(article, words, 'time'), kind: 'time', type: 'DATE', timex: words, ...base, ...rest };
}

export function personIn(article: Article, name: string, rest: Partial<Person> = {}): Person {
  return { ...claimIn(article, name, 'person'), kind: 'person', name, role: null, organisation: null, ...rest };
}

export function placeIn(article: Article, name: string, country: string | null): Place {
  return { ...claimIn(article, name, 'place'), kind: 'place', name, country };
}

/** Where these words stand in the passage of the article that has them first. */
export function spanIn(article: Article, words: string): Evidence {
  return claimIn(article, words, 'deal').span;
}

function claimIn(article: Article, words: string, kind: string): Claim {
  const passage = article.passages.find(({ text }) => text.includes(words));
  if (!passage) throw new Error(`Expected "${words}" in ${article.id}.`);
  const start = passage.text.indexOf(words);
  const span = { start, end: start + words.length };
  const sentence = passage.sentences.find(({ end }) => start < end);
  return {
    id: `${passage.id}/${kind}@${span.start}-${span.end}`,
    articleId: article.id,
    passageId: passage.id,
    quote: passage.text.slice(sentence?.start, sentence?.end),
    text: words,
    span,
    rule: 'test',
    attribution: null,
    polarity: 'affirmed',
  };
}
