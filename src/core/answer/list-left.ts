import type { Answer, Coverage, Hit, Question } from '../model/answer.ts';
import { DEAL_STATUSES, type Deal } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import { BY_CERTAINTY } from '../question/asked-status.ts';
import { filterWords } from '../question/filter-words.ts';
import { dealWords } from '../wording/deal-words.ts';
import { missingWords } from './missing.ts';

/** As many as a table shows without paging. */
export const MAX_LISTED = 12;

/** What filters alone leave of the record. */
export interface Left {
  /** All deals left. */
  readonly deals: readonly Deal[];
  /** The passages of those to be shown. */
  readonly hits: readonly Hit[];
  readonly coverage: Coverage;
}

/** The deals in the order to list them: the surest first, then by article and place. */
export function inListOrder(deals: readonly Deal[]): Deal[] {
  return [...deals].sort(
    (a, b) => BY_CERTAINTY.indexOf(a.status) - BY_CERTAINTY.indexOf(b.status) || compareText(a.id, b.id),
  );
}

/** Answers a question of filters alone with what they leave: how many statements of deals, each status apart, and the first of them. */
export function listLeft(question: Question, { deals, hits, coverage }: Left): Answer {
  const listed = inListOrder(deals).slice(0, MAX_LISTED);
  const [only] = listed;
  const words = question.filters ? filterWords(question.filters) : '';
  const text = only && deals.length === 1 ? dealWords(only) : `${countWords(deals)}: ${words}`;
  return {
    question,
    verdict: only ? 'answered' : 'none',
    headline: only ? { text, factIds: listed.map(({ id }) => id) } : null,
    facts: listed,
    hits,
    conflicts: [],
    missing: missingWords(listed),
    suggestions: [],
    reason: only || words === '' ? null : `The record tells of no deal with ${words}.`,
    coverage,
  };
}

/** Statements and not deals are counted: two articles may tell of one deal. Statuses stay apart. */
function countWords(deals: readonly Deal[]): string {
  const byStatus = DEAL_STATUSES.map((status) => ({
    status,
    count: deals.filter((deal) => deal.status === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  return `${deals.length} statements of deals (${byStatus.join(', ')})`;
}
