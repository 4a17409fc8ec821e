import { dealFields } from '../wording/deal-fields.ts';
import type { RegisterRow } from './build-register.ts';
import { disagreementWords, doubtsOf, isDateEstimate, otherWords, rowCells } from './row-words.ts';

/** A row as `deals --json` prints it: flat, lists of plain words aside. Scripts depend on it: change it only by adding. */
export function rowToJson(row: RegisterRow): Readonly<Record<string, unknown>> {
  const { deal, tellings, first, newest } = row;
  const cells = rowCells(row);
  return {
    ...dealFields(deal),
    polarity: deal.polarity,
    number: cells.number,
    money: deal.money?.value ?? null,
    currency: deal.money?.currency ?? null,
    when: deal.when?.timex ?? null,
    whenSaid: row.when,
    whenIsEstimate: isDateEstimate(row),
    uncertain: doubtsOf(row),
    disagreements: row.disagreements.map((each) => `${each.about}: ${disagreementWords(each)}`),
    alsoSaid: row.others.map(otherWords),
    missing: deal.missing,
    sourceCount: row.sources.length,
    sources: row.sources,
    articles: [...new Set(tellings.map(({ article }) => article.id))],
    firstArticle: first.id,
    firstPublished: first.published,
    newestArticle: newest.id,
    newestPublished: newest.published,
    quotes: quotesOf(row),
    facts: tellings.map((each) => each.deal.id),
  };
}

/** The sentences of a row, and of those who disagree with it, each once, the newest article's first. */
export function quotesOf({ tellings, disagreements }: RegisterRow): string[] {
  const all = [...tellings, ...disagreements.flatMap(({ sides }) => sides)];
  return [...new Set(all.map(({ deal }) => deal.quote))];
}
