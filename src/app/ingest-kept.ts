import { readFacts } from '../core/facts/read-facts.ts';
import type { Article } from '../core/model/article.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import type { KeptArticleStore, Origin, PutOutcome } from './ports/record.ts';

export interface KeptIngestPorts {
  readonly index: NameIndex;
  readonly store: Pick<KeptArticleStore, 'gainOrigin' | 'put' | 'putUnlessTwin'>;
  readonly origin: Origin;
  /** Whether an article is taken although its twin is there under another id. */
  readonly takesTwins: boolean;
}

/** What became of an article. */
export type Ingested = PutOutcome & { readonly id: string };

/** Reads the facts of articles and keeps both, one article after another; of each says what became of it. */
export async function ingestKept(articles: readonly Article[], ports: KeptIngestPorts): Promise<readonly Ingested[]> {
  const outcomes: Ingested[] = [];
  for (const article of articles) outcomes.push({ id: article.id, ...(await ingestOne(article, ports)) });
  return outcomes;
}

async function ingestOne(article: Article, { index, store, origin, takesTwins }: KeptIngestPorts): Promise<PutOutcome> {
  if (await store.gainOrigin(article, origin)) return { kind: 'there' };
  const facts = readFacts(article, index);
  return takesTwins ? store.put(article, facts, origin) : store.putUnlessTwin(article, facts, origin);
}
