import { compareSides } from '../core/answer/compare-sides.ts';
import { inListOrder, listLeft, MAX_LISTED } from '../core/answer/list-left.ts';
import { dealsOf, leavesArticle, leavesDeal } from '../core/answer/narrow.ts';
import type { Answer, Hit, Question } from '../core/model/answer.ts';
import type { SaidDeal } from '../core/model/delta.ts';
import type { Deal } from '../core/model/fact.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { ComparedSide } from '../core/question/read-comparison.ts';
import type { ArticleRecord } from './ports/record.ts';

interface RecordPorts {
  readonly store: ArticleRecord;
  readonly index: NameIndex;
}

/** Lists what filters leave of the record where nothing else was asked. */
export async function listFiltered(question: Question, { store, index }: RecordPorts): Promise<Answer> {
  const left = await dealsLeft(question, { store, index });
  const deals = inListOrder(left.map(({ deal }) => deal));
  const hits = await passagesOf(deals.slice(0, MAX_LISTED), left, store);
  return listLeft(question, { deals, hits, coverage: await store.coverage() });
}

/** How many deals of each side a comparison shows. */
const MAX_OF_SIDE = 6;

/** Compares sides by all that the record tells of each, so that none crowds the other out. */
export async function compareFiltered(
  question: Question,
  sides: readonly ComparedSide[],
  { store, index }: RecordPorts,
): Promise<Answer> {
  const left = await dealsLeft(question, { store, index });
  const all = left.map(({ deal }) => deal);
  const told = sides.map(({ label, text }) => ({
    label,
    deals: inListOrder(all.filter(dealsOf(text, index))),
  }));
  const shown = told.flatMap(({ deals }) => deals.slice(0, MAX_OF_SIDE));
  const hits = await passagesOf(shown, left, store);
  return compareSides(question, told, { hits, coverage: await store.coverage() });
}

async function dealsLeft({ filters }: Question, { store, index }: RecordPorts): Promise<readonly SaidDeal[]> {
  const said = await store.deals();
  if (!filters) return said;
  return said.filter(({ deal, article }) => leavesArticle(filters, article) && leavesDeal(filters, deal, index));
}

/** Why each is shown; they were not ranked. */
const WHY = ['tells of a deal that was asked for'];

/** The passages of these deals, in their order. */
async function passagesOf(
  deals: readonly Deal[],
  left: readonly SaidDeal[],
  store: ArticleRecord,
): Promise<readonly Hit[]> {
  const ids = [...new Set(deals.map(({ passageId }) => passageId))];
  const days = left.filter(({ deal }) => ids.includes(deal.passageId)).map(({ article }) => article.published);
  const [oldest] = days.sort();
  if (oldest === undefined) return [];
  const articles = await store.articlesSince(oldest);
  const found = articles.flatMap(({ passages, ...article }) =>
    passages
      .filter(({ id }) => ids.includes(id))
      .map((passage) => ({ article, passage, score: 0, matched: [], why: WHY })),
  );
  return found.sort((a, b) => ids.indexOf(a.passage.id) - ids.indexOf(b.passage.id));
}
