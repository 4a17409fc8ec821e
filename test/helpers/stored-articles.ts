import { sql, type Transaction } from 'kysely';
import type { Article } from '../../src/core/model/article.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { type IndexTerms, passageTerms } from '../../src/core/search/passage-terms.ts';
import type { Database } from '../../src/storage/engine.ts';
import type { Tables } from '../../src/storage/tables.ts';
import { createTextIndex, type IndexRow } from '../../src/storage/text-index/text-index.ts';

/** An article and what its passages are found by, by their ids. */
export interface TermedArticle {
  readonly article: Article;
  readonly terms: ReadonlyMap<string, IndexTerms>;
}

/** What their terms are said to be read with. */
export const READER = 'test';

const NO_TERMS: IndexTerms = { terms: [], titleTerms: [] };

/** An article with the terms that the names make of it. */
export function withTerms(article: Article, names: NameIndex): TermedArticle {
  return { article, terms: passageTerms(article, names) };
}

/** Puts articles of a workspace (empty: everybody's) into the tables and the text index alone: they must be new, and no facts are read. */
export async function storeArticles(
  database: Database,
  articles: readonly TermedArticle[],
  team = '',
): Promise<IndexRow[]> {
  const index = createTextIndex(database);
  return database.db.transaction().execute(async (transaction) => {
    const { revision: first } = await transaction.selectFrom('record').select('revision').executeTakeFirstOrThrow();
    const rows: IndexRow[] = [];
    for (let at = 0; at < articles.length; at += ARTICLES_A_STATEMENT) {
      rows.push(
        ...(await put(transaction, articles.slice(at, at + ARTICLES_A_STATEMENT), { team, revision: first + at })),
      );
    }
    await transaction
      .updateTable('record')
      .set({ revision: first + articles.length })
      .execute();
    await index.add(transaction, rows);
    return rows;
  });
}

const ARTICLES_A_STATEMENT = 100;

async function put(
  transaction: Transaction<Tables>,
  articles: readonly TermedArticle[],
  { team, revision }: { readonly team: string; readonly revision: number },
): Promise<IndexRow[]> {
  const revised = articles.map(({ article }, at) => ({ article, revision: revision + at + 1 }));
  const origins = revised.map(({ article, revision }) => ({ article_id: article.id, origin: 'test', team, revision }));
  const heads = revised.map(({ article, revision }) => ({ ...articleRow(article), revision }));
  await transaction.insertInto('articles').values(heads).execute();
  await transaction.insertInto('article_origins').values(origins).execute();
  const passages = articles.flatMap(passageRows);
  if (passages.length === 0) return [];
  const inserted = await transaction.insertInto('passages').values(passages).returning(['row', 'id']).execute();
  const termsOf = new Map(articles.flatMap(({ terms }) => [...terms]));
  return inserted.map(({ row, id }) => ({ row, ...(termsOf.get(id) ?? NO_TERMS) }));
}

function articleRow({ id, title, published, source, url, tags, passages }: Article) {
  const head = { id, title, published, source, url, tags_json: JSON.stringify(tags) };
  return { ...head, passage_count: passages.length, content_hash: id, reader: READER };
}

function passageRows({ article, terms: termsOf }: TermedArticle) {
  return article.passages.map(({ id, articleId, ordinal, heading, text, offset, sentences }) => {
    const { terms, titleTerms } = termsOf.get(id) ?? NO_TERMS;
    return {
      ...{ id, article_id: articleId, ordinal, heading, text, text_offset: offset },
      sentences_json: JSON.stringify(sentences),
      terms: terms.join('\n'),
      title_terms: titleTerms.join('\n'),
    };
  });
}

/** Takes rows out of the tables and the text index again. */
export async function removeRows(database: Database, rows: readonly IndexRow[]): Promise<void> {
  const index = createTextIndex(database);
  const numbers = rows.map(({ row }) => row);
  await database.db.transaction().execute(async (transaction) => {
    await index.remove(transaction, rows);
    await transaction.deleteFrom('passages').where('row', 'in', numbers).execute();
  });
}

/** Empties the tables that `storeArticles` fills. */
export async function emptyStore({ db, engine }: Database): Promise<void> {
  for (const table of ['articles', 'article_origins', 'passages', 'terms'] as const) {
    await db.deleteFrom(table).execute();
  }
  await db.updateTable('record').set({ passages: 0, terms: 0, text_terms: 0, title_terms: 0 }).execute();
  if (engine === 'sqlite') await sql`insert into passage_terms (passage_terms) values ('delete-all')`.execute(db);
}
