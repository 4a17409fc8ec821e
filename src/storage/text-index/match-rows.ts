import { type RawBuilder, sql } from 'kysely';
import type { Database, Engine } from '../engine.ts';
import { type MatchPlan, type PlannedTerm, type Step, steps } from './match-plan.ts';
import { tokenOf } from './token.ts';

/** Rows of `passages` that match, about the best first, at most `limit`. Who may see them is not asked here. */
export async function matchRows(database: Database, plan: MatchPlan, limit: number): Promise<number[]> {
  const found = new Set<number>();
  for (const step of steps(plan)) {
    for (const row of await matchStep(database, step, limit)) found.add(row);
    if (found.size >= limit) break;
  }
  return [...found].slice(0, limit);
}

/** Whether so many passages have one of the terms; the database is asked only where the terms' own figures leave it open. */
export async function hasEnough(
  { db, engine }: Database,
  terms: readonly PlannedTerm[],
  enough: number,
): Promise<boolean> {
  if (terms.some(({ passages }) => passages >= enough)) return true;
  if (terms.reduce((total, { passages }) => total + passages, 0) < enough) return false;
  const { rows } = await COUNTS[engine](terms, enough).execute(db);
  return (rows[0]?.found ?? 0) >= enough;
}

type Count = (terms: readonly PlannedTerm[], enough: number) => RawBuilder<{ readonly found: number }>;

const COUNTS: Record<Engine, Count> = {
  sqlite: (terms, enough) => sql`
    select count(*) as found from
      (select 1 from passage_terms where passage_terms match ${anyOf(terms, ' OR ', '"')} limit ${enough})`,
  postgres: (terms, enough) => sql`
    select count(*) as found from
      (select 1 from passages where lexemes @@ ${anyOf(terms, '|', "'")}::tsquery limit ${enough}) as matching`,
};

async function matchStep({ db, engine }: Database, step: Step, limit: number): Promise<number[]> {
  const from = step.newest < 1 ? await firstOfNewest(db, step.newest) : 0;
  const { rows } = await STATEMENTS[engine](step, from, limit).execute(db);
  return rows.map(({ row }) => row);
}

/** The row from which on the newest of all stand, so large a share of them. */
async function firstOfNewest(db: Database['db'], share: number): Promise<number> {
  const { fn } = db;
  const { first, last } = await db
    .selectFrom('passages')
    .select([fn.min('row').as('first'), fn.max('row').as('last')])
    .executeTakeFirstOrThrow();
  return Math.floor(last - share * (last - first));
}

type Statement = (step: Step, from: number, limit: number) => RawBuilder<{ readonly row: number }>;

const STATEMENTS: Record<Engine, Statement> = { sqlite: matchInFts5, postgres: matchInTsvector };

/** Title and text weigh as in the score of a proposal. The row is written out, as FTS5 overlooks a bound that comes as a float. */
function matchInFts5({ must, also, adders }: Step, from: number, limit: number) {
  const needed = anyOf(must, ' OR ', '"');
  const more = also.length > 0 ? also : adders.length > 0 ? [...must, ...adders] : [];
  const query = more.length > 0 ? `(${needed}) AND (${anyOf(more, ' OR ', '"')})` : needed;
  return sql<{ row: number }>`
    select rowid as row from passage_terms
    where passage_terms match ${query} and rowid >= ${sql.lit(from)}
    order by bm25(passage_terms, 0.5, 1.0) limit ${limit}`;
}

/** More are not looked at: PostgreSQL fetches each from its table. */
const MAX_FETCHED = 5_000;

/** By the rarity of the terms that it has: a tsvector says no more without the work of ts_rank. */
function matchInTsvector({ must, also, adders }: Step, from: number, limit: number) {
  const needed = anyOf(must, '|', "'");
  const query = also.length > 0 ? `(${needed}) & (${anyOf(also, '|', "'")})` : needed;
  const parts = [...must, ...also, ...adders].map(({ term, rarity }) => {
    return sql`case when lexemes @@ ${`'${tokenOf(term)}'`}::tsquery then ${rarity}::float8 else 0 end`;
  });
  return sql<{ row: number }>`
    with found as materialized (
      select row, lexemes from passages
      where lexemes @@ ${query}::tsquery and row >= ${from} limit ${MAX_FETCHED}
    )
    select row from found order by ${sql.join(parts, sql` + `)} desc, row limit ${limit}`;
}

function anyOf(terms: readonly PlannedTerm[], or: string, quote: string): string {
  return terms.map(({ term }) => quote + tokenOf(term) + quote).join(or);
}
