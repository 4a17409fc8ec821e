import { sql } from 'kysely';
import type { Article } from '../../src/core/model/article.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { passageTerms } from '../../src/core/search/passage-terms.ts';
import type { Database } from '../../src/storage/engine.ts';
import { createTextIndex, type IndexRow } from '../../src/storage/text-index/text-index.ts';

/** Puts articles into a store's tables and its text index, without their facts: for tests of the index itself. */
export async function storeArticles(
  database: Database,
  articles: readonly Article[],
  { names, team = '' }: { readonly names: NameIndex; readonly team?: string },
): Promise<IndexRow[]> {
  const index = createTextIndex(database);
  return database.db.transaction().execute(async (transaction) => {
    const rows: IndexRow[] = [];
    for (const article of articles) {
      const { id, title, published, source, url, tags } = article;
      await transaction
        .insertInto('articles')
        .values({
          id,
          title,
          published,
          source,
          url,
          tags_json: JSON.stringify(tags),
          passage_count: article.passages.length,
          content_hash: id,
          reader: '',
          revision: 1,
        })
        .execute();
      await transaction
        .insertInto('article_origins')
        .values({ article_id: id, origin: 'test', team, revision: 1 })
        .execute();
      const terms = passageTerms(article, names);
      for (const passage of article.passages) {
        const own = terms.get(passage.id) ?? { terms: [], titleTerms: [] };
        const { row } = await transaction
          .insertInto('passages')
          .values({
            id: passage.id,
            article_id: id,
            ordinal: passage.ordinal,
            heading: passage.heading,
            text: passage.text,
            text_offset: passage.offset,
            sentences_json: JSON.stringify(passage.sentences),
            terms: own.terms.join('\n'),
            title_terms: own.titleTerms.join('\n'),
          })
          .returning('row')
          .executeTakeFirstOrThrow();
        rows.push({ row, ...own });
      }
    }
    await index.add(transaction, rows);
    return rows;
  });
}

/** Takes rows out of the tables and the text index again. */
export async function removeRows(database: Database, rows: readonly IndexRow[]): Promise<void> {
  const index = createTextIndex(database);
  await database.db.transaction().execute(async (transaction) => {
    await index.remove(transaction, rows);
    for (const { row } of rows) await transaction.deleteFrom('passages').where('row', '=', row).execute();
  });
}

/** An empty store again. */
export async function emptyStore({ db, engine }: Database): Promise<void> {
  for (const table of ['articles', 'article_origins', 'passages', 'terms'] as const)
    await db.deleteFrom(table).execute();
  await db.updateTable('record').set({ passages: 0, terms: 0, text_terms: 0, title_terms: 0 }).execute();
  if (engine === 'sqlite') await sql`insert into passage_terms (passage_terms) values ('delete-all')`.execute(db);
}
