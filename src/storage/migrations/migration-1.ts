import type { CreateTableBuilder, Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Engine } from '../engine.ts';

/** The first tables. */
export async function migration1(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await createRecord(db, engine);
  await createTextIndex(db, engine);
  await createEvents(db);
  await createOrders(db);
  await createDeliveries(db);
  await createSources(db);
  await createPeople(db);
}

async function createRecord(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await table(db, 'record', [
    'id:integer! passages:integer! terms:bigint! text_terms:bigint! title_terms:bigint! revision:bigint!',
    'id',
  ]);
  await sql`insert into record values (1, 0, 0, 0, 0, 0)`.execute(db);
  await table(db, 'articles', [
    'id:text! title:text! published:text! source:text url:text tags_json:text! passage_count:integer! content_hash:text! reader:text! revision:bigint!',
    'id',
  ]);
  await index(db, 'articles', ['published'], ['url'], ['revision'], ['reader']);
  await table(db, 'article_origins', [
    'article_id:text! origin:text! team:text! revision:bigint!',
    'article_id',
    'origin',
    'team',
  ]);
  await index(db, 'article_origins', ['origin', 'team'], ['revision']);
  await table(db, 'article_prints', ['article_id:text! print:text!', 'article_id', 'print']);
  await index(db, 'article_prints', ['print']);
  await table(db, 'removed_articles', ['article_id:text! revision:bigint!', 'article_id']);
  await index(db, 'removed_articles', ['revision']);
  await createPassages(db, engine);
}

async function createPassages(db: Kysely<unknown>, engine: Engine): Promise<void> {
  await db.schema
    .createTable('passages')
    .addColumn('row', engine === 'postgres' ? 'bigserial' : 'integer', (column) =>
      engine === 'postgres' ? column.primaryKey() : column.primaryKey().autoIncrement(),
    )
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('heading', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('text_offset', 'integer', (column) => column.notNull())
    .addColumn('sentences_json', 'text', (column) => column.notNull())
    .addColumn('terms', 'text', (column) => column.notNull())
    .addColumn('title_terms', 'text', (column) => column.notNull())
    .execute();
  await index(db, 'passages', ['article_id']);
  await table(db, 'facts', [
    'id:text! passage_id:text! article_id:text! position:integer! kind:text! fact_json:text!',
    'passage_id',
    'position',
  ]);
  await index(db, 'facts', ['article_id']);
}

/** Both engines' own: FTS5 over the terms, without a copy of them, and a tsvector with its GIN index. */
async function createTextIndex(db: Kysely<unknown>, engine: Engine): Promise<void> {
  // Neighbours in spelling are looked up by how they begin, which needs the order of the letters' numbers.
  const letters = engine === 'postgres' ? sql`text collate "C"` : sql`text`;
  await sql`create table terms (term ${letters} not null primary key, passages integer not null, in_text integer not null, in_title integer not null)`.execute(
    db,
  );
  if (engine === 'postgres') {
    await sql`alter table passages add column lexemes tsvector not null default ''`.execute(db);
    await sql`create index passages_lexemes on passages using gin (lexemes) with (fastupdate = off)`.execute(db);
    return;
  }
  // Terms come as storage/text-index/token.ts writes them: letters, digits and underscores, so that each stays one token.
  await sql`create virtual table passage_terms using fts5 (title, text, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'")`.execute(
    db,
  );
}

async function createEvents(db: Kysely<unknown>): Promise<void> {
  await table(db, 'events', [
    'id:text! team:text! payload:text sending:integer! taken_at:bigint! lease_until:bigint!',
    'id',
  ]);
  await index(db, 'events', ['lease_until'], ['taken_at']);
  await table(db, 'event_names', ['name:text! event_id:text! taken_at:bigint!', 'name']);
  await index(db, 'event_names', ['event_id'], ['taken_at']);
}

async function createOrders(db: Kysely<unknown>): Promise<void> {
  await table(db, 'subscriptions', [
    'id:text! team:text! target_kind:text! target_id:text! created_by:text! created_at:bigint! days:text! time:text! zone:text! topics:text even_if_nothing:integer! paused:text told_json:text',
    'id',
  ]);
  await index(db, 'subscriptions', ['team']);
  await table(db, 'watches', ['id:text! team:text! user_id:text! text:text! created_at:bigint! told_json:text!', 'id']);
  await index(db, 'watches', ['team']);
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await table(db, 'deliveries', [
    'key:text! subject_kind:text! subject_id:text! team:text! ended:text holder:text! lease_until:bigint! sending_since:bigint telling_json:text attempts:integer! created_at:bigint! ended_at:bigint',
    'key',
  ]);
  await index(db, 'deliveries', ['ended'], ['created_at']);
}

async function createSources(db: Kysely<unknown>): Promise<void> {
  await table(db, 'sources', [
    'id:text! team:text! kind:text! url:text! title:text added_by:text! added_at:bigint! etag:text last_modified:text checked_at:bigint next_check_at:bigint! failures:integer! problem:text lease_until:bigint!',
    'id',
  ]);
  await db.schema.createIndex('sources_team_url').on('sources').columns(['team', 'url']).unique().execute();
  await table(db, 'source_items', ['source_id:text! url:text! seen_at:bigint!', 'source_id', 'url']);
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await table(db, 'threads', [
    'team:text! channel:text! thread_ts:text! engaged_by:text! engaged_at:bigint!',
    'team',
    'channel',
    'thread_ts',
  ]);
  await table(db, 'feedback', [
    'team:text! user_id:text! question_hash:text! question:text! headline:text is_helpful:integer! given_at:bigint!',
    'team',
    'user_id',
    'question_hash',
  ]);
  await table(db, 'audit', ['team:text! user_id:text! at:bigint! what:text! subject:text!']);
  await index(db, 'audit', ['team', 'at']);
}

type ColumnType = 'text' | 'integer' | 'bigint';

/** Creates a table from `NAME:TYPE` words; `!` after a type means that it is never null; then come the columns of its key. */
async function table(
  db: Kysely<unknown>,
  name: string,
  [columns, ...key]: readonly [string, ...string[]],
): Promise<void> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const word of columns.split(/\s+/)) {
    const [column = '', type = ''] = word.split(':');
    const bare = type.replace('!', '') as ColumnType;
    builder = builder.addColumn(column, bare, (each) => (type.endsWith('!') ? each.notNull() : each));
  }
  if (key.length > 0) builder = builder.addPrimaryKeyConstraint(`${name}_key`, [...key]);
  await builder.execute();
}

async function index(db: Kysely<unknown>, name: string, ...indexes: readonly (readonly string[])[]): Promise<void> {
  for (const columns of indexes) {
    await db.schema
      .createIndex(`${name}_${columns.join('_')}`)
      .on(name)
      .columns([...columns])
      .execute();
  }
}
