import type { Desk } from '../../app/ports/record.ts';
import { refusalLine } from '../../app/refusal-line.ts';
import type { Fact } from '../../core/model/fact.ts';
import type { Welcome } from './page-state.ts';

/** What is read at a glance. */
const MOST_QUESTIONS = 3;

/** What the first screen says, read from the record: whatever the knowledge is about, its questions have answers. */
export async function readWelcome({ ask, store, refusals }: Desk): Promise<Welcome> {
  const coverage = await store.coverage();
  // Asked nothing, the desk says what its newest articles answer.
  const { suggestions } = await ask('');
  const questions = [...partners(await newestFacts(store, coverage.newest)), ...suggestions];
  return {
    questions: [...new Set(questions)].slice(0, MOST_QUESTIONS),
    coverage,
    refusals: refusals.map(refusalLine),
  };
}

async function newestFacts(store: Desk['store'], newest: string | null): Promise<readonly Fact[]> {
  const [article] = newest === null ? [] : await store.articlesSince(newest);
  return article ? store.factsOf(article.passages.map(({ id }) => id)) : [];
}

/** The first two countries with a deal between them, as a question of two names. */
function partners(facts: readonly Fact[]): string[] {
  const deals = facts.filter((fact) => fact.kind === 'deal');
  const between = deals.find(({ buyerCountry, supplierCountry }) => buyerCountry && supplierCountry);
  return between ? [`${between.buyerCountry} ${between.supplierCountry}`] : [];
}
