import type { RegisterRow } from './build-register.ts';
import { disagreementWords, doubtsOf, isDateEstimate, otherWords, rowCells } from './row-words.ts';

/** A row as `deals --json` prints it: flat, lists of plain words aside. Scripts depend on it: change it only by adding. */
export function rowToJson(row: RegisterRow): Readonly<Record<string, unknown>> {
  const { deal, tellings, first, newest } = row;
  const cells = rowCells(row);
  return {
    status: deal.status,
    polarity: deal.polarity,
    event: deal.event,
    number: cells.number,
    value: deal.quantity?.value ?? null,
    max: deal.quantity?.max ?? null,
    modifier: deal.quantity?.modifier ?? null,
    share: deal.share,
    unit: deal.unit,
    item: deal.item?.text ?? null,
    maker: deal.item?.maker ?? null,
    designation: deal.item?.designation ?? null,
    calibre: deal.item?.calibre ?? null,
    class: deal.item?.class ?? null,
    buyer: deal.buyer,
    buyerCountry: deal.buyerCountry,
    supplier: deal.supplier,
    supplierCountry: deal.supplierCountry,
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
