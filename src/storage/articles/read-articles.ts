import type { Kysely } from 'kysely';
import type { StoredArticle } from '../../app/ports/record.ts';
import type { Article } from '../../core/model/article.ts';
import { compareText } from '../../core/model/order.ts';
import type { IndexTerms } from '../../core/search/passage-terms.ts';
import { chunks } from '../chunks.ts';
import type { Tables } from '../tables.ts';
import { HEAD_COLUMNS, headOf, PASSAGE_COLUMNS, passageOf, termsOf } from './article-rows.ts';
import type { StoreContext } from './store-context.ts';
import { visibleTo } from './visible-to.ts';

type Reads = Pick<StoreContext, 'db' | 'team'>;

/** Those of the ids that a workspace sees, with their terms. */
export async function readArticles({ db, team }: Reads, ids: readonly string[]): Promise<StoredArticle[]> {
  const stored: StoredArticle[] = [];
  for (const chunk of chunks([...new Set(ids)])) {
    const heads = await db
      .selectFrom('articles')
      .select([...HEAD_COLUMNS, 'reader'])
      .where('id', 'in', chunk)
      .where(visibleTo(team, 'articles.id'))
      .execute();
    stored.push(...(await readStored(db, heads)));
  }
  return stored;
}

/** The articles of these rows with their terms, in the order of the rows. */
export async function readStored(db: Kysely<Tables>, heads: readonly StoredHeadRow[]): Promise<StoredArticle[]> {
  if (heads.length === 0) return [];
  const rows = await db
    .selectFrom('passages')
    .select([...PASSAGE_COLUMNS, 'terms', 'title_terms'])
    .where(
      'article_id',
      'in',
      heads.map(({ id }) => id),
    )
    .orderBy('ordinal')
    .execute();
  const passages = groupBy(rows, ({ article_id }) => article_id);
  return heads.map((head) => {
    const own = passages.get(head.id) ?? [];
    const terms = new Map<string, IndexTerms>(own.map((row) => [row.id, termsOf(row)]));
    return { article: { ...headOf(head), passages: own.map(passageOf) }, terms, reader: head.reader };
  });
}

/** Articles published on or after a day that a workspace sees (null: all), newest first, then by id. */
export async function readArticlesSince({ db, team }: Reads, since: string | null): Promise<Article[]> {
  let query = db.selectFrom('articles').select(HEAD_COLUMNS).where(visibleTo(team, 'articles.id'));
  if (since !== null) query = query.where('published', '>=', since);
  return readNewestFirst(db, await query.execute());
}

/** Articles that a workspace began to see after one revision, and not after another, newest first, then by id. */
export async function readAddedBetween(
  { db, team }: Reads,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<Article[]> {
  const heads = await db
    .selectFrom('articles')
    .select(HEAD_COLUMNS)
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('article_origins')
        .select('article_id')
        .where('revision', '>', after)
        .where('revision', '<=', upTo)
        .where('team', 'in', ['', team]),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('article_origins as earlier')
            .select('earlier.article_id')
            .whereRef('earlier.article_id', '=', 'articles.id')
            .where('earlier.revision', '<=', after)
            .where('earlier.team', 'in', ['', team]),
        ),
      ),
    )
    .execute();
  return readNewestFirst(db, heads);
}

type HeadRow = Parameters<typeof headOf>[0];
type StoredHeadRow = HeadRow & { readonly reader: string };

async function readNewestFirst(db: Kysely<Tables>, heads: readonly HeadRow[]): Promise<Article[]> {
  // Not by the database: PostgreSQL orders text as its language does.
  const ordered = [...heads].sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id));
  const articles: Article[] = [];
  for (const chunk of chunks(ordered)) {
    const rows = await db
      .selectFrom('passages')
      .select(PASSAGE_COLUMNS)
      .where(
        'article_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .orderBy('ordinal')
      .execute();
    const passages = groupBy(rows.map(passageOf), ({ articleId }) => articleId);
    for (const head of chunk) articles.push({ ...headOf(head), passages: passages.get(head.id) ?? [] });
  }
  return articles;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
