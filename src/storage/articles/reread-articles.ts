import type { FactReader, StoredArticle } from '../../app/ports/record.ts';
import { passageTerms } from '../../core/search/passage-terms.ts';
import { HEAD_COLUMNS } from './article-rows.ts';
import { contentHash } from './content-hash.ts';
import { readStored } from './read-articles.ts';
import { lockRecord, nextRevision } from './revision.ts';
import type { StoreContext } from './store-context.ts';
import { deleteArticles, insertArticle, type Reading } from './write-article.ts';

/** Where to look for articles that were read with other names or rules: after an id, so many at most. */
export interface Page {
  readonly after: string | null;
  readonly limit: number;
}

/** Reads a page of them again. Returns the last id it looked at, or null when none was left. */
export async function rereadArticles(context: StoreContext, read: FactReader, page: Page): Promise<string | null> {
  const stale = await readStale(context, page);
  for (const { article } of stale) {
    const reading = {
      article,
      facts: read(article),
      terms: passageTerms(article, context.names),
      contentHash: contentHash(article),
      reader: context.reader,
    };
    await replaceIfStale(context, reading);
  }
  return stale.at(-1)?.article.id ?? null;
}

async function readStale({ db, reader }: StoreContext, { after, limit }: Page): Promise<StoredArticle[]> {
  let query = db
    .selectFrom('articles')
    .select([...HEAD_COLUMNS, 'reader'])
    .where('reader', '!=', reader)
    .orderBy('id')
    .limit(limit);
  if (after !== null) query = query.where('id', '>', after);
  return readStored(db, await query.execute());
}

/** Reading took its time: another may have put, removed or reread the article meanwhile. */
async function replaceIfStale({ db, engine, textIndex }: StoreContext, reading: Reading): Promise<void> {
  const { article, contentHash: hash, reader } = reading;
  await db.transaction().execute(async (transaction) => {
    await lockRecord(transaction, engine);
    const now = await transaction
      .selectFrom('articles')
      .select('id')
      .where('id', '=', article.id)
      .where('content_hash', '=', hash)
      .where('reader', '!=', reader)
      .executeTakeFirst();
    if (!now) return;
    const revision = await nextRevision(transaction);
    await deleteArticles([article.id], { transaction, textIndex });
    await insertArticle(reading, revision, { transaction, textIndex });
  });
}
