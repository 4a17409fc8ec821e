import type { ProposalFigures, TermFigures } from '../../core/search/proposal-score.ts';
import { chunks } from '../chunks.ts';
import type { Database } from '../engine.ts';
import { keptTerm } from './token.ts';

/** Figures of the whole collection. */
export interface CollectionFigures extends ProposalFigures {
  /** Mean number of terms in a passage, repetitions counted. */
  readonly averageLength: number;
}

const TERMS_A_STATEMENT = 2_000;

export async function readCollection({ db }: Database): Promise<CollectionFigures> {
  const sums = await db.selectFrom('record').selectAll().executeTakeFirstOrThrow();
  const passages = sums.passages || 1;
  return {
    passages: sums.passages,
    averageLength: sums.terms / passages,
    titleLength: sums.title_terms / passages,
    textLength: sums.text_terms / passages,
  };
}

/** The figures of those terms that stand somewhere. */
export async function readTerms({ db }: Database, terms: readonly string[]): Promise<ReadonlyMap<string, TermFigures>> {
  const byKept = new Map<string, TermFigures>();
  for (const chunk of chunks([...new Set(terms.map(keptTerm))], TERMS_A_STATEMENT)) {
    const rows = await db.selectFrom('terms').selectAll().where('term', 'in', chunk).execute();
    for (const { term, passages, in_title, in_text } of rows) {
      byKept.set(term, { passages, inTitle: in_title, inText: in_text });
    }
  }
  return new Map(
    terms.flatMap((term) => {
      const figures = byKept.get(keptTerm(term));
      return figures ? [[term, figures] as const] : [];
    }),
  );
}
