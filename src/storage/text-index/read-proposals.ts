import type { Candidate } from '../../core/model/answer.ts';
import type { IndexTerms } from '../../core/search/passage-terms.ts';
import { HEAD_COLUMNS, headOf, PASSAGE_COLUMNS, passageOf, termsOf } from '../articles/article-rows.ts';
import { visibleTo } from '../articles/visible-to.ts';
import { chunks } from '../chunks.ts';
import type { Database } from '../engine.ts';
import { keptTerm } from './token.ts';

/** A passage that may be proposed, with the terms that it is found by. */
export interface Proposal extends IndexTerms {
  readonly row: number;
  readonly passageId: string;
}

/** Those of the rows that a workspace may see, in any order. */
export async function readProposals({ db }: Database, rows: readonly number[], team: string): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const chunk of chunks(rows)) {
    const read = await db
      .selectFrom('passages')
      .select(['row', 'id', 'terms', 'title_terms'])
      .where('row', 'in', chunk)
      .where(visibleTo(team, 'passages.article_id'))
      .execute();
    for (const passage of read) {
      const { terms, titleTerms } = termsOf(passage);
      const kept = { terms: terms.map(keptTerm), titleTerms: titleTerms.map(keptTerm) };
      proposals.push({ row: passage.row, passageId: passage.id, ...kept });
    }
  }
  return proposals;
}

/** The passages of these rows with the heads of their articles, in the order of the rows. */
export async function readCandidates({ db }: Database, rows: readonly number[]): Promise<Candidate[]> {
  if (rows.length === 0) return [];
  const passages = await db
    .selectFrom('passages')
    .select(['row', ...PASSAGE_COLUMNS])
    .where('row', 'in', [...rows])
    .execute();
  const ids = [...new Set(passages.map(({ article_id }) => article_id))];
  if (ids.length === 0) return [];
  const heads = await db.selectFrom('articles').select(HEAD_COLUMNS).where('id', 'in', ids).execute();
  const byId = new Map(heads.map((head) => [head.id, headOf(head)]));
  const byRow = new Map(passages.map((passage) => [passage.row, passage]));
  return rows.flatMap((row) => {
    const passage = byRow.get(row);
    const article = passage && byId.get(passage.article_id);
    return passage && article ? [{ article, passage: passageOf(passage) }] : [];
  });
}
