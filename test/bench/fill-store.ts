import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import type { Database } from '../../src/storage/engine.ts';
import { storeArticles, type TermedArticle } from '../helpers/stored-articles.ts';

const ARTICLES_A_TRANSACTION = 1_000;

/** Puts made-up articles into a store, many at a time. */
export async function fillStore(database: Database, articles: Iterable<TermedArticle>): Promise<void> {
  let waiting: TermedArticle[] = [];
  for (const article of articles) {
    waiting.push(article);
    if (waiting.length < ARTICLES_A_TRANSACTION) continue;
    await storeArticles(database, waiting);
    waiting = [];
    // libsql answers at once, and frees its statements only when the event loop turns: without this, 7 GB for a million.
    await turnOfTheLoop();
  }
  if (waiting.length > 0) await storeArticles(database, waiting);
}
