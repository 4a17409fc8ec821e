import type { KeptArticleStore, Origin } from '../../app/ports/record.ts';
import { compareText } from '../../core/model/order.ts';
import type { Database } from '../engine.ts';
import { findTwin } from './find-twin.ts';
import { onceARevision } from './once-a-revision.ts';
import { gainOrigin, putArticle } from './put-article.ts';
import { readAddedBetween, readArticles, readArticlesSince } from './read-articles.ts';
import { readChanges } from './read-changes.ts';
import { readCoverage } from './read-coverage.ts';
import { readDeals, readFactsOf } from './read-facts.ts';
import { rereadArticles } from './reread-articles.ts';
import { readRevision } from './revision.ts';
import { storableArticle, storableText } from './storable-text.ts';
import type { StoreContext } from './store-context.ts';
import { withdrawOrigin } from './withdraw-origin.ts';

/** More deals than these, some 30 MB, are read each time they are asked for. */
const MAX_KEPT_DEALS = 20_000;

export type ArticleStoreOptions = Omit<StoreContext, keyof Database>;

/** The record in a database, as one workspace sees it. Its register and coverage are kept in memory until it changes. */
export function createArticleStore(database: Database, options: ArticleStoreOptions): KeptArticleStore {
  const context: StoreContext = { ...database, ...options };
  const { db, team } = context;
  return {
    put: (article, facts, origin) => putArticle(context, { article, facts, origin, unlessTwin: false }),
    putUnlessTwin: (article, facts, origin) => putArticle(context, { article, facts, origin, unlessTwin: true }),
    gainOrigin: (article, origin) => gainOrigin(context, article, origin),
    withdraw: (origin, articleId) => withdrawOrigin(context, origin, articleId),
    twinOf: (article) => findTwin(db, storableArticle(article), team),
    reread: (read, page) => rereadArticles(context, read, page),
    articles: (ids) => readArticles(context, ids.map(storableText)),
    articlesSince: (since) => readArticlesSince(context, since),
    changesSince: (after, limit) => readChanges(context, { after, limit }),
    factsOf: (passageIds) => readFactsOf(context, passageIds),
    deals: onceARevision(
      db,
      () => readDeals(context),
      (deals) => deals.length <= MAX_KEPT_DEALS,
    ),
    coverage: onceARevision(db, () => readCoverage(context)),
    async addedAfter(after) {
      const revision = await readRevision(db);
      return { revision, articles: await readAddedBetween(context, { after, upTo: revision }) };
    },
    async idsFrom({ id, team: owner }: Origin) {
      const rows = await db
        .selectFrom('article_origins')
        .select('article_id')
        .where('origin', '=', id)
        .where('team', '=', owner)
        .execute();
      return rows.map(({ article_id }) => article_id).sort(compareText);
    },
  };
}
