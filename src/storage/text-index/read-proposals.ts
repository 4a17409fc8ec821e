import type { Candidate } from '../../core/model/answer.ts';
import type { Span } from '../../core/model/article.ts';
import type { IndexTerms } from '../../core/search/passage-terms.ts';
import type { Database } from '../engine.ts';
import { chunks } from './chunks.ts';
import { keptTerm } from './token.ts';

/** A passage that may be proposed, with the terms that it is found by. */
export interface Proposal extends IndexTerms {
  readonly row: number;
  readonly passageId: string;
}

const ROWS_A_STATEMENT = 500;
/** Between terms in a column of them. */
const SEPARATOR = '\n';

/** Those of the rows that a workspace may see, in any order. */
export async function readProposals({ db }: Database, rows: readonly number[], team: string): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const chunk of chunks(rows, ROWS_A_STATEMENT)) {
    const read = await db
      .selectFrom('passages')
      .select(['row', 'id', 'terms', 'title_terms'])
      .where('row', 'in', chunk)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('article_origins')
            .select('article_id')
            .whereRef('article_origins.article_id', '=', 'passages.article_id')
            .where('team', 'in', ['', team]),
        ),
      )
      .execute();
    for (const { row, id, terms, title_terms } of read) {
      proposals.push({ row, passageId: id, terms: keptTerms(terms), titleTerms: keptTerms(title_terms) });
    }
  }
  return proposals;
}

/** The passages of these rows with the heads of their articles, in the order of the rows. */
export async function readCandidates({ db }: Database, rows: readonly number[]): Promise<Candidate[]> {
  if (rows.length === 0) return [];
  const read = await db
    .selectFrom('passages')
    .innerJoin('articles', 'articles.id', 'passages.article_id')
    .select(['row', 'passages.id', 'article_id', 'ordinal', 'heading', 'text', 'text_offset', 'sentences_json'])
    .select(['title', 'published', 'source', 'url', 'tags_json'])
    .where('row', 'in', [...rows])
    .execute();
  const byRow = new Map(read.map((row) => [row.row, candidateOf(row)]));
  return rows.flatMap((row) => byRow.get(row) ?? []);
}

interface CandidateRow {
  readonly id: string;
  readonly article_id: string;
  readonly ordinal: number;
  readonly heading: string | null;
  readonly text: string;
  readonly text_offset: number;
  readonly sentences_json: string;
  readonly title: string;
  readonly published: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly tags_json: string;
}

function candidateOf(row: CandidateRow): Candidate {
  const { id, article_id, ordinal, heading, text, text_offset, title, published, source, url } = row;
  const sentences = JSON.parse(row.sentences_json) as Span[];
  const tags = JSON.parse(row.tags_json) as string[];
  return {
    article: { id: article_id, title, published, source, url, tags },
    passage: { id, articleId: article_id, ordinal, heading, text, offset: text_offset, sentences },
  };
}

function keptTerms(column: string): string[] {
  return column === '' ? [] : column.split(SEPARATOR).map(keptTerm);
}
