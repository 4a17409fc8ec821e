import type { SaidDeal } from '../../core/model/delta.ts';
import type { Fact } from '../../core/model/fact.ts';
import { compareText } from '../../core/model/order.ts';
import { chunks } from '../chunks.ts';
import { factOf, HEAD_COLUMNS, headOf } from './article-rows.ts';
import { storableText } from './storable-text.ts';
import type { StoreContext } from './store-context.ts';
import { visibleTo } from './visible-to.ts';

type Reads = Pick<StoreContext, 'db' | 'team'>;

/** The facts of passages that a workspace sees, in the order of the ids and then of the text. */
export async function readFactsOf({ db, team }: Reads, passageIds: readonly string[]): Promise<Fact[]> {
  const ids = passageIds.map(storableText);
  const facts = new Map<string, Fact[]>();
  for (const chunk of chunks([...new Set(ids)])) {
    const rows = await db
      .selectFrom('facts')
      .select(['passage_id', 'fact_json'])
      .where('passage_id', 'in', chunk)
      .where(visibleTo(team, 'facts.article_id'))
      .orderBy('position')
      .execute();
    for (const { passage_id, fact_json } of rows) {
      const own = facts.get(passage_id);
      if (own) own.push(factOf(fact_json));
      else facts.set(passage_id, [factOf(fact_json)]);
    }
  }
  return ids.flatMap((id) => facts.get(id) ?? []);
}

/** Every deal that a workspace sees with its article, by article id and then in the text's order. */
export async function readDeals({ db, team }: Reads): Promise<SaidDeal[]> {
  const rows = await db
    .selectFrom('facts')
    .innerJoin('articles', 'articles.id', 'facts.article_id')
    .select(HEAD_COLUMNS.map((column) => `articles.${column}` as const))
    .select(['position', 'fact_json'])
    .where('kind', '=', 'deal')
    .where(visibleTo(team, 'facts.article_id'))
    .execute();
  // Not by the database: PostgreSQL orders text as its language does.
  rows.sort((a, b) => compareText(a.id, b.id) || a.position - b.position);
  return rows.flatMap((row) => {
    const deal = factOf(row.fact_json);
    return deal.kind === 'deal' ? [{ deal, article: headOf(row) }] : [];
  });
}
