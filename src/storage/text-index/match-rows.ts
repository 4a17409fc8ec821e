import { type RawBuilder, sql } from 'kysely';
import type { Database, Engine } from '../engine.ts';
import { tokenOf } from './token.ts';

/** What is looked for: a passage must have one of `openers`; `adders` only make it better. Both rarest first. */
export interface MatchPlan {
  readonly openers: readonly PlannedTerm[];
  readonly adders: readonly PlannedTerm[];
}

export interface PlannedTerm {
  /** As kept. */
  readonly term: string;
  readonly rarity: number;
}

/** Rows of `passages` that match, about the best first, at most `limit`. Who may see them is not asked here. */
export async function matchRows({ db, engine }: Database, plan: MatchPlan, limit: number): Promise<number[]> {
  if (plan.openers.length === 0) return [];
  const { rows } = await STATEMENTS[engine](plan, limit).execute(db);
  return rows.map(({ row }) => row);
}

type Statement = (plan: MatchPlan, limit: number) => RawBuilder<{ readonly row: number }>;

const STATEMENTS: Record<Engine, Statement> = { sqlite: matchInFts5, postgres: matchInTsvector };

/** Title and text as in the score of a proposal. */
function matchInFts5({ openers, adders }: MatchPlan, limit: number) {
  const must = anyOf(openers, ' OR ', '"');
  const all = anyOf([...openers, ...adders], ' OR ', '"');
  const query = adders.length === 0 ? must : `(${must}) AND (${all})`;
  return sql<{ row: number }>`
    select rowid as row from passage_terms
    where passage_terms match ${query} and rank match 'bm25(0.5, 1.0)' order by rank limit ${limit}`;
}

/** More are not looked at: PostgreSQL fetches each from its table. */
const MAX_FETCHED = 5_000;

/** By the rarity of the terms that it has, as a tsvector says no more without the work of ts_rank. */
function matchInTsvector({ openers, adders }: MatchPlan, limit: number) {
  const all = [...openers, ...adders];
  const parts = all.map(
    ({ term, rarity }) => sql`case when lexemes @@ ${`'${tokenOf(term)}'`}::tsquery then ${rarity}::float8 else 0 end`,
  );
  return sql<{ row: number }>`
    with found as materialized (
      select row, lexemes from passages where lexemes @@ ${anyOf(openers, '|', "'")}::tsquery limit ${MAX_FETCHED}
    )
    select row from found order by ${sql.join(parts, sql` + `)} desc, row limit ${limit}`;
}

function anyOf(terms: readonly PlannedTerm[], or: string, quote: string): string {
  return terms.map(({ term }) => quote + tokenOf(term) + quote).join(or);
}
