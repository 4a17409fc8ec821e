import { sql } from 'kysely';
import type { Origin } from '../../src/app/ports/record.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { createArticleStore } from '../../src/storage/articles/article-store.ts';
import type { Database } from '../../src/storage/engine.ts';
import { createTextIndex } from '../../src/storage/text-index/text-index.ts';
import { NAMES } from './search-names.ts';

export interface StoreOptions {
  readonly team?: string;
  readonly names?: NameIndex;
  readonly reader?: string;
}

/** The articles of a database as a workspace sees them; as everybody does unless said otherwise. */
export function articleStore(database: Database, { team = '', names = NAMES, reader = 'reader-1' }: StoreOptions = {}) {
  return createArticleStore(database, { team, names, reader, textIndex: createTextIndex(database) });
}

/** Something that two workspaces may add. */
export function ownedBy(team: string, id = `source-of-${team}`): Origin {
  return { id, team };
}

/** How many rows each table of the record has, its figures, and how many passages its text index finds by a term. */
export async function tableSizes(database: Database, term: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const tables = ['articles', 'article_origins', 'article_prints', 'passages', 'facts', 'terms'] as const;
  for (const table of tables) {
    const { rows } = await database.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    sizes[table] = rows;
  }
  const record = await database.db.selectFrom('record').selectAll().executeTakeFirstOrThrow();
  return { ...sizes, counted: record.passages, countedTerms: record.terms, found: await countFound(database, term) };
}

/** Straight from the index, whoever may see it. */
async function countFound({ db, engine }: Database, term: string): Promise<number> {
  const query =
    engine === 'sqlite'
      ? sql<{ found: number }>`select count(*) as found from passage_terms where passage_terms match ${term}`
      : sql<{ found: number }>`select count(*) as found from passages where lexemes @@ ${term}::tsquery`;
  const [row] = (await query.execute(db)).rows;
  return row?.found ?? 0;
}

/** Takes everything out of a store, so that each test begins with nothing. */
export async function emptyRecord(database: Database): Promise<void> {
  const origins = await database.db.selectFrom('article_origins').select(['origin', 'team']).distinct().execute();
  const store = articleStore(database);
  for (const { origin, team } of origins) await store.withdraw({ id: origin, team }, null);
}
