import type { Coverage } from '../../core/model/answer.ts';
import { compareText } from '../../core/model/order.ts';
import type { StoreContext } from './store-context.ts';
import { visibleTo } from './visible-to.ts';

/** What the record holds for a workspace. Files that were refused are not in it: whoever follows a folder counts them. */
export async function readCoverage({ db, team }: Pick<StoreContext, 'db' | 'team'>): Promise<Coverage> {
  const figures = await db
    .selectFrom('articles')
    .select(({ fn }) => [
      fn.countAll<number>().as('articles'),
      fn.sum<number | null>('passage_count').as('passages'),
      fn.max<string | null>('published').as('newest'),
    ])
    .where(visibleTo(team, 'articles.id'))
    .executeTakeFirstOrThrow();
  const sources = await db
    .selectFrom('articles')
    .select('source')
    .distinct()
    .where('source', 'is not', null)
    .where(visibleTo(team, 'articles.id'))
    .execute();
  return {
    articles: figures.articles,
    passages: figures.passages ?? 0,
    newest: figures.newest,
    sources: sources.flatMap(({ source }) => source ?? []).sort(compareText),
    refused: 0,
  };
}
