import type { Transaction } from 'kysely';
import { KNOWLEDGE, type Origin, type PutOutcome } from '../../app/ports/record.ts';
import type { Article } from '../../core/model/article.ts';
import type { Fact } from '../../core/model/fact.ts';
import { passageTerms } from '../../core/search/passage-terms.ts';
import type { Tables } from '../tables.ts';
import { contentHash } from './content-hash.ts';
import { findTwin } from './find-twin.ts';
import { lockRecord, nextRevision } from './revision.ts';
import { storableArticle } from './storable-text.ts';
import type { StoreContext } from './store-context.ts';
import { deleteArticles, insertArticle } from './write-article.ts';

/** What is put, and how. */
export interface Putting {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly origin: Origin;
  /** A new article is left out where its twin is there. */
  readonly unlessTwin: boolean;
}

/** Puts an article in one transaction: it and all that belongs to it is there, or nothing is changed. */
export async function putArticle(context: StoreContext, putting: Putting): Promise<PutOutcome> {
  const { db, engine, names, reader, textIndex } = context;
  const { facts, origin } = putting;
  const article = storableArticle(putting.article);
  const reading = { article, facts, terms: passageTerms(article, names), contentHash: contentHash(article), reader };
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction, engine);
    const before = await standing(transaction, article.id);
    const isSame = before?.contentHash === reading.contentHash;
    if (before && ((isSame && before.reader === reader) || isEverybodysOnly(before, origin))) {
      await addOrigin(transaction, before, origin);
      return isSeen(before, origin) ? { kind: 'there' } : { kind: 'added' };
    }
    if (!before && putting.unlessTwin) {
      const twin = await findTwin(transaction, article, origin.team);
      if (twin !== null) {
        await shareTwin(transaction, twin, origin);
        return { kind: 'twin', of: twin };
      }
    }
    const revision = await nextRevision(transaction);
    if (before) await deleteArticles([article.id], { transaction, textIndex });
    await insertArticle(reading, revision, { transaction, textIndex });
    await insertOrigin(transaction, { id: article.id, origin, revision });
    if (!before || !isSeen(before, origin)) return { kind: 'added' };
    return isSame ? { kind: 'there' } : { kind: 'replaced' };
  });
}

/** Gives an article the origin where it is there word for word and read as this process reads; false where it is not. */
export async function gainOrigin(context: StoreContext, given: Article, origin: Origin): Promise<boolean> {
  const { db, engine, reader } = context;
  const article = storableArticle(given);
  const hash = contentHash(article);
  const isSame = (there: Standing | null) => there?.contentHash === hash && there.reader === reader;
  const before = await standing(db, article.id);
  // The usual case, at every start, waits for no writer.
  if (!isSame(before)) return false;
  if (before && hasOrigin(before, origin)) return true;
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction, engine);
    const now = await standing(transaction, article.id);
    if (now && isSame(now)) await addOrigin(transaction, now, origin);
    return isSame(now);
  });
}

/** What is known of an article that is there. */
interface Standing {
  readonly id: string;
  readonly contentHash: string;
  readonly reader: string;
  readonly origins: readonly Origin[];
}

async function standing(db: Pick<Transaction<Tables>, 'selectFrom'>, id: string): Promise<Standing | null> {
  const rows = await db
    .selectFrom('articles')
    .innerJoin('article_origins', 'article_origins.article_id', 'articles.id')
    .select(['content_hash', 'reader', 'origin', 'team'])
    .where('articles.id', '=', id)
    .execute();
  const [first] = rows;
  if (!first) return null;
  const origins = rows.map(({ origin, team }) => ({ id: origin, team }));
  return { id, contentHash: first.content_hash, reader: first.reader, origins };
}

function hasOrigin({ origins }: Standing, { id, team }: Origin): boolean {
  return origins.some((each) => each.id === id && each.team === team);
}

function isSeen({ origins }: Standing, { team }: Origin): boolean {
  return origins.some((each) => each.team === '' || each.team === team);
}

/** Whether a workspace would put its own text in the place of one that everybody sees. */
function isEverybodysOnly({ origins }: Standing, { team }: Origin): boolean {
  return team !== '' && origins.some((each) => each.team === '');
}

/** A file of the knowledge folder is gone when the file is: what came from elsewhere as well must not hold it. */
async function shareTwin(transaction: Transaction<Tables>, twin: string, origin: Origin): Promise<void> {
  const there = await standing(transaction, twin);
  if (there && !hasOrigin(there, KNOWLEDGE)) await addOrigin(transaction, there, origin);
}

async function addOrigin(transaction: Transaction<Tables>, there: Standing, origin: Origin): Promise<void> {
  if (hasOrigin(there, origin)) return;
  // A change, because another workspace may see it now.
  const revision = await nextRevision(transaction);
  await transaction.updateTable('articles').set({ revision }).where('id', '=', there.id).execute();
  await insertOrigin(transaction, { id: there.id, origin, revision });
}

interface NewOrigin {
  readonly id: string;
  readonly origin: Origin;
  readonly revision: number;
}

async function insertOrigin(transaction: Transaction<Tables>, { id, origin, revision }: NewOrigin): Promise<void> {
  await transaction
    .insertInto('article_origins')
    .values({ article_id: id, origin: origin.id, team: origin.team, revision })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
