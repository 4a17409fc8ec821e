/** The shapes of the command line's contract: scripts depend on them, so they change only by adding. */
import type { Answer, Digest, Hit } from '../model/answer.ts';
import type { Deal, Fact, Quantity } from '../model/fact.ts';
import { dealFields } from '../wording/deal-fields.ts';

/** A flat object, ready for JSON or a row of CSV. */
export type FlatJson = Readonly<Record<string, unknown>>;

/** An answer as `ask --json` prints it. */
export function answerToJson(answer: Answer): FlatJson {
  return {
    verdict: answer.verdict,
    headline: answer.headline?.text ?? null,
    facts: answer.facts.map(factToJson),
    hits: answer.hits.map(hitToJson),
    conflicts: answer.conflicts.map(({ about, factIds }) => ({ about, factIds })),
    missing: answer.missing,
    suggestions: answer.suggestions,
    reason: answer.reason,
    question: answer.question.text,
    asks: answer.question.asks,
    headlineFacts: answer.headline?.factIds ?? [],
    coverage: answer.coverage,
  };
}

/** A digest as `digest --json` prints it. */
export function digestToJson({ since, entries, coverage }: Digest): FlatJson {
  return {
    since,
    entries: entries.map(({ article, lead, deals }) => ({
      article: article.id,
      title: article.title,
      published: article.published,
      source: article.source,
      url: article.url,
      lead,
      deals: deals.map(factToJson),
    })),
    coverage,
  };
}

/** A fact as `facts --json` prints it: what every fact has, then the fields of its kind. */
export function factToJson(fact: Fact): FlatJson {
  return {
    kind: fact.kind,
    id: fact.id,
    article: fact.articleId,
    passageId: fact.passageId,
    quote: fact.quote,
    text: fact.text,
    start: fact.span.start,
    end: fact.span.end,
    ...fieldsOfKind(fact),
    polarity: fact.polarity,
    attribution: fact.attribution,
  };
}

/** A passage as `ask --json` prints it. */
export function hitToJson({ article, passage, score, matched, why }: Hit): FlatJson {
  return {
    article: article.id,
    passageId: passage.id,
    title: article.title,
    published: article.published,
    source: article.source,
    url: article.url,
    text: passage.text,
    score,
    highlights: matched.map(({ span }) => [span.start, span.end]),
    why,
  };
}

function fieldsOfKind(fact: Fact): FlatJson {
  switch (fact.kind) {
    case 'count':
      return { ...quantityFields(fact), unit: fact.unit, item: fact.item };
    case 'money':
      return { ...quantityFields(fact), currency: fact.currency };
    case 'measure':
      return { ...quantityFields(fact), unit: fact.unit, role: fact.role };
    case 'percent':
    case 'age':
      return { ...quantityFields(fact), unit: fact.unit };
    case 'rate':
      return { ...quantityFields(fact), unit: fact.unit, per: fact.per };
    case 'time': {
      const { type, timex, derivedFrom, value, unit } = fact;
      return { type, timex, derivedFrom, ...(type === 'DURATION' ? { value, unit } : {}) };
    }
    case 'person':
      return { name: fact.name, role: fact.role, organisation: fact.organisation };
    case 'organisation':
      return { name: fact.name, abbreviation: fact.abbreviation };
    case 'place':
      return { name: fact.name, country: fact.country };
    case 'deal':
      return fieldsOfDeal(fact);
  }
}

function quantityFields({ value, max, modifier, direction }: Quantity): FlatJson {
  return { value, max, modifier, direction };
}

function fieldsOfDeal(deal: Deal): FlatJson {
  return {
    ...dealFields(deal),
    money: deal.money,
    when: deal.when?.timex ?? null,
    missing: deal.missing,
    evidence: deal.evidence,
  };
}
