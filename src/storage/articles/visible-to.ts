import { expressionBuilder } from 'kysely';
import type { Tables } from '../tables.ts';

type HoldsArticle = 'articles' | 'passages' | 'facts' | 'article_prints';

/** A condition: the article whose id stands in the column came from everybody's origin, or from one of the workspace. */
export function visibleTo(
  team: string,
  column: 'articles.id' | 'passages.article_id' | 'facts.article_id' | 'article_prints.article_id',
) {
  const { exists, selectFrom } = expressionBuilder<Tables, HoldsArticle>();
  return exists(
    selectFrom('article_origins')
      .select('article_origins.article_id')
      .whereRef('article_origins.article_id', '=', column)
      .where('article_origins.team', 'in', ['', team]),
  );
}
