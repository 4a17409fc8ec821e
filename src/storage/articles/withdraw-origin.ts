import type { Transaction } from 'kysely';
import type { Origin } from '../../app/ports/record.ts';
import type { Tables } from '../tables.ts';
import { lockRecord, nextRevision } from './revision.ts';
import { storableText } from './storable-text.ts';
import type { StoreContext } from './store-context.ts';
import { deleteArticles } from './write-article.ts';

/** Articles of one transaction: other writers wait for its end, some tenths of a second. */
const BATCH = 100;

/** Takes an origin away from one article, or from all it gave (null), and removes what has none left. Returns how many. */
export async function withdrawOrigin(context: StoreContext, origin: Origin, articleId: string | null): Promise<number> {
  let removed = 0;
  for (;;) {
    const batch = await withdrawBatch(context, origin, articleId);
    removed += batch.removed;
    if (batch.withdrawn < BATCH) return removed;
  }
}

interface Batch {
  readonly withdrawn: number;
  readonly removed: number;
}

function withdrawBatch(context: StoreContext, origin: Origin, articleId: string | null): Promise<Batch> {
  const { db, engine, textIndex } = context;
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction, engine);
    const ids = await idsOf(transaction, origin, articleId);
    if (ids.length === 0) return { withdrawn: 0, removed: 0 };
    const revision = await nextRevision(transaction);
    await transaction
      .deleteFrom('article_origins')
      .where('origin', '=', origin.id)
      .where('team', '=', origin.team)
      .where('article_id', 'in', ids)
      .execute();
    const others = await transaction
      .selectFrom('article_origins')
      .select('article_id')
      .distinct()
      .where('article_id', 'in', ids)
      .execute();
    const kept = new Set(others.map(({ article_id }) => article_id));
    const gone = ids.filter((id) => !kept.has(id));
    // What stays has changed as well: its workspace may not see it any more.
    if (kept.size > 0) {
      await transaction
        .updateTable('articles')
        .set({ revision })
        .where('id', 'in', [...kept])
        .execute();
    }
    await deleteArticles(gone, { transaction, textIndex });
    await rememberRemoved(transaction, gone, revision);
    return { withdrawn: ids.length, removed: gone.length };
  });
}

async function idsOf(transaction: Transaction<Tables>, origin: Origin, articleId: string | null): Promise<string[]> {
  let query = transaction
    .selectFrom('article_origins')
    .select('article_id')
    .where('origin', '=', origin.id)
    .where('team', '=', origin.team)
    .limit(BATCH);
  if (articleId !== null) query = query.where('article_id', '=', storableText(articleId));
  return (await query.execute()).map(({ article_id }) => article_id);
}

async function rememberRemoved(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  revision: number,
): Promise<void> {
  if (ids.length === 0) return;
  await transaction
    .insertInto('removed_articles')
    .values(ids.map((article_id) => ({ article_id, revision })))
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ revision }))
    .execute();
}
