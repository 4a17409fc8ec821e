import type { Kysely } from 'kysely';
import type { Article } from '../../core/model/article.ts';
import { isSameText } from '../../core/passages/same-text.ts';
import { textPrints } from '../../core/passages/text-prints.ts';
import type { Tables } from '../tables.ts';
import { PASSAGE_COLUMNS, passageOf } from './article-rows.ts';
import { visibleTo } from './visible-to.ts';

/** How many of those that share fingerprints are compared: nearly equal texts share the most of them. */
const MAX_COMPARED = 8;

/** The id of the article that a workspace sees with this address or nearly this text, or null; its own id left out. */
export async function findTwin(db: Kysely<Tables>, article: Article, team: string): Promise<string | null> {
  const sameAddress = await findByAddress(db, article, team);
  if (sameAddress !== null) return sameAddress;
  for (const id of await findByPrints(db, article, team)) {
    const rows = await db
      .selectFrom('passages')
      .select(PASSAGE_COLUMNS)
      .where('article_id', '=', id)
      .orderBy('ordinal')
      .execute();
    if (isSameText(article, { passages: rows.map(passageOf) })) return id;
  }
  return null;
}

async function findByAddress(db: Kysely<Tables>, { id, url }: Article, team: string): Promise<string | null> {
  if (url === null) return null;
  const twin = await db
    .selectFrom('articles')
    .select('id')
    .where('url', '=', url)
    .where('id', '!=', id)
    .where(visibleTo(team, 'articles.id'))
    .orderBy('id')
    .executeTakeFirst();
  return twin?.id ?? null;
}

async function findByPrints(db: Kysely<Tables>, article: Article, team: string): Promise<string[]> {
  const prints = textPrints(article);
  if (prints.length === 0) return [];
  const rows = await db
    .selectFrom('article_prints')
    .select('article_id')
    .where('print', 'in', prints)
    .where('article_id', '!=', article.id)
    .where(visibleTo(team, 'article_prints.article_id'))
    .groupBy('article_id')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .orderBy('article_id')
    .limit(MAX_COMPARED)
    .execute();
  return rows.map(({ article_id }) => article_id);
}
