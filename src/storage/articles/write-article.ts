import type { Transaction } from 'kysely';
import type { Article } from '../../core/model/article.ts';
import type { Fact } from '../../core/model/fact.ts';
import { textPrints } from '../../core/passages/text-prints.ts';
import type { IndexTerms } from '../../core/search/passage-terms.ts';
import { chunks } from '../chunks.ts';
import type { Tables } from '../tables.ts';
import type { TextIndex } from '../text-index/text-index.ts';
import { factRows, headRow, passageRows, termsOf } from './article-rows.ts';

/** An article with all that was read from it, ready for the tables. */
export interface Reading {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly terms: ReadonlyMap<string, IndexTerms>;
  readonly contentHash: string;
  readonly reader: string;
}

/** Where to write: inside a transaction that holds the lock on the record. */
export interface Writer {
  readonly transaction: Transaction<Tables>;
  readonly textIndex: TextIndex;
}

/** Writes an article that is not in the tables, but for its origins. */
export async function insertArticle(reading: Reading, revision: number, writer: Writer): Promise<void> {
  const { article, contentHash, reader } = reading;
  const { transaction } = writer;
  await transaction
    .insertInto('articles')
    .values({ ...headRow(article), content_hash: contentHash, reader, revision })
    .execute();
  await transaction.deleteFrom('removed_articles').where('article_id', '=', article.id).execute();
  const prints = textPrints(article).map((print) => ({ article_id: article.id, print }));
  if (prints.length > 0) await transaction.insertInto('article_prints').values(prints).execute();
  await insertPassages(reading, writer);
  await insertFacts(reading, writer);
}

/** Takes articles out of every table but those of their origins and tombstones. */
export async function deleteArticles(ids: readonly string[], { transaction, textIndex }: Writer): Promise<void> {
  for (const chunk of chunks(ids)) {
    const rows = await transaction
      .selectFrom('passages')
      .select(['row', 'terms', 'title_terms'])
      .where('article_id', 'in', chunk)
      .execute();
    if (rows.length > 0)
      await textIndex.remove(
        transaction,
        rows.map((row) => ({ row: row.row, ...termsOf(row) })),
      );
    for (const table of ['facts', 'passages', 'article_prints'] as const) {
      await transaction.deleteFrom(table).where('article_id', 'in', chunk).execute();
    }
    await transaction.deleteFrom('articles').where('id', 'in', chunk).execute();
  }
}

async function insertPassages({ article, terms }: Reading, { transaction, textIndex }: Writer): Promise<void> {
  for (const chunk of chunks(passageRows(article, terms))) {
    const inserted = await transaction.insertInto('passages').values(chunk).returning(['row', 'id']).execute();
    const rows = inserted.flatMap(({ row, id }) => {
      const own = terms.get(id);
      return own ? [{ row, ...own }] : [];
    });
    await textIndex.add(transaction, rows);
  }
}

async function insertFacts({ article, facts }: Reading, { transaction }: Writer): Promise<void> {
  for (const chunk of chunks(factRows(article, facts))) {
    await transaction.insertInto('facts').values(chunk).execute();
  }
}
