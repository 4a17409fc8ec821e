import { composeDigest } from '../core/digest/compose-digest.ts';
import type { Digest } from '../core/model/answer.ts';
import type { ArticleRecord } from './ports/record.ts';

export interface DigestPorts {
  readonly store: ArticleRecord;
}

/** What is new in the record since a day (`YYYY-MM-DD`; null: all of it). */
export async function digest(since: string | null, { store }: DigestPorts): Promise<Digest> {
  const articles = await store.articlesSince(since);
  const read = [];
  for (const article of articles) {
    read.push({ article, facts: await store.factsOf(article.passages.map(({ id }) => id)) });
  }
  return composeDigest(read, since, await store.coverage());
}
