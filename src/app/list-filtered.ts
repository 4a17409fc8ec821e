import { inListOrder, listLeft, MAX_LISTED } from '../core/answer/list-left.ts';
import { leavesArticle, leavesDeal } from '../core/answer/narrow.ts';
import type { Answer, Filters, Hit, Question } from '../core/model/answer.ts';
import type { ArticleHead } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { ArticleRecord } from './ports/record.ts';

/** Lists what filters leave of the record where nothing else was asked. */
export async function listFiltered(
  question: Question & { readonly filters: Filters },
  { store, index }: { readonly store: ArticleRecord; readonly index: NameIndex },
): Promise<Answer> {
  const { filters } = question;
  const said = await store.deals();
  const left = said.filter(({ deal, article }) => leavesArticle(filters, article) && leavesDeal(filters, deal, index));
  const deals = inListOrder(left.map(({ deal }) => deal));
  const shown = new Set(deals.slice(0, MAX_LISTED).map(({ passageId }) => passageId));
  const heads = left.filter(({ deal }) => shown.has(deal.passageId)).map(({ article }) => article);
  return listLeft(question, { deals, hits: await passagesOf(shown, heads, store), coverage: await store.coverage() });
}

/** Why each is shown; they were not ranked. */
const WHY = ['left by the filters'];

async function passagesOf(
  ids: ReadonlySet<string>,
  heads: readonly ArticleHead[],
  store: ArticleRecord,
): Promise<readonly Hit[]> {
  const [oldest] = heads.map(({ published }) => published).sort();
  if (oldest === undefined) return [];
  const articles = await store.articlesSince(oldest);
  const found = articles.flatMap(({ passages, ...article }) =>
    passages.filter(({ id }) => ids.has(id)).map((passage) => ({ article, passage, score: 0, matched: [], why: WHY })),
  );
  const order = [...ids];
  return found.sort((a, b) => order.indexOf(a.passage.id) - order.indexOf(b.passage.id));
}
