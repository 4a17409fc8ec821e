import type { Transaction } from 'kysely';
import { compareText } from '../../core/model/order.ts';
import { countTerms, type IndexTerms } from '../../core/search/passage-terms.ts';
import { chunks } from '../chunks.ts';
import type { Tables } from '../tables.ts';

const TERMS_A_STATEMENT = 2_000;

type TermRow = Tables['terms'];

/** Adds passages (by 1) to the figures of the collection and of each term, or takes them out (by -1). */
export async function countPassages(
  transaction: Transaction<Tables>,
  passages: readonly IndexTerms[],
  by: 1 | -1,
): Promise<void> {
  const byTerm = new Map<string, TermRow>();
  let [terms, textTerms, titleTerms] = [0, 0, 0];
  for (const passage of passages) {
    terms += by * passage.terms.length;
    for (const [term, { title, text }] of countTerms(passage)) {
      const row = byTerm.get(term) ?? { term, passages: 0, in_text: 0, in_title: 0 };
      byTerm.set(term, row);
      row.passages += by;
      if (text > 0) row.in_text += by;
      if (title > 0) row.in_title += by;
      if (text > 0) textTerms += by;
      if (title > 0) titleTerms += by;
    }
  }
  await transaction
    .updateTable('record')
    .set((eb) => ({
      passages: eb('passages', '+', by * passages.length),
      terms: eb('terms', '+', terms),
      text_terms: eb('text_terms', '+', textTerms),
      title_terms: eb('title_terms', '+', titleTerms),
    }))
    .execute();
  await addUp(transaction, [...byTerm.values()], by);
}

/** In the terms' order, so that two who write at the same time never wait for each other. */
async function addUp(transaction: Transaction<Tables>, rows: readonly TermRow[], by: 1 | -1): Promise<void> {
  const ordered = [...rows].sort((a, b) => compareText(a.term, b.term));
  for (const chunk of chunks(ordered, TERMS_A_STATEMENT)) {
    await transaction
      .insertInto('terms')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.column('term').doUpdateSet((eb) => ({
          passages: eb('terms.passages', '+', eb.ref('excluded.passages')),
          in_text: eb('terms.in_text', '+', eb.ref('excluded.in_text')),
          in_title: eb('terms.in_title', '+', eb.ref('excluded.in_title')),
        })),
      )
      .execute();
    if (by > 0) continue;
    await transaction
      .deleteFrom('terms')
      .where(
        'term',
        'in',
        chunk.map(({ term }) => term),
      )
      .where('passages', '<=', 0)
      .execute();
  }
}
