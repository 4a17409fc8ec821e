import { aboutTopics } from '../digest/topics.ts';
import { DEAL_STATUSES } from '../model/fact.ts';
import { foldText } from '../names/fold-text.ts';
import type { NameIndex } from '../names/name-index.ts';
import type { RegisterRow } from './build-register.ts';

/**
 * The rows about some terms: every country, maker and system named must be in the row, every other word in one of its
 * sentences or titles. A status written as it is ("planned") keeps the rows of that status; several keep those of any.
 */
export function filterRegister(rows: readonly RegisterRow[], terms: string, index: NameIndex): RegisterRow[] {
  const { statuses, rest } = splitTerms(terms);
  const topics = aboutTopics(rest || null, index);
  return rows.filter(({ deal, tellings }) => {
    if (statuses.length > 0 && !statuses.includes(deal.status)) return false;
    const { item, buyer, buyerCountry, supplier, supplierCountry } = deal;
    const parties = { item, buyer, buyerCountry, supplier, supplierCountry };
    // What one article leaves out another may have told.
    return tellings.some((each) => topics.isDeal({ ...each, deal: { ...each.deal, ...parties } }));
  });
}

/** The statuses among some terms, and the terms without them. */
export function splitTerms(terms: string): { readonly statuses: readonly string[]; readonly rest: string } {
  const words = terms.split(/\s+/).filter(Boolean);
  const isStatus = (word: string) => DEAL_STATUSES.some((status) => status === foldText(word));
  return {
    statuses: words.filter(isStatus).map(foldText),
    rest: words.filter((word) => !isStatus(word)).join(' '),
  };
}
