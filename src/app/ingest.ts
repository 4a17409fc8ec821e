import { readFacts } from '../core/facts/read-facts.ts';
import type { Article } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { ArticleStore } from './ports/record.ts';

export interface IngestPorts {
  readonly index: NameIndex;
  readonly store: Pick<ArticleStore, 'put'>;
}

/** Reads the facts of articles and stores both, one article after another; one with a known id replaces that. */
export async function ingest(articles: readonly Article[], { index, store }: IngestPorts): Promise<void> {
  for (const article of articles) await store.put(article, readFacts(article, index));
}
