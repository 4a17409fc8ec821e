import type { ArticleReader, FailedReading, FeedItem, ReadArticle } from './ports/sources.ts';

/** Whether the article of a feed's item must be read from its page: the feed has only its beginning, or no day for it. */
export function needsPage({ isWhole, published }: FeedItem): boolean {
  return !isWhole || published === null;
}

/** The article of a feed's item, from the feed's own text where that will do, else from its page. */
export async function readItem(
  item: FeedItem,
  feedTitle: string | null,
  reader: ArticleReader,
): Promise<ReadArticle | FailedReading> {
  if (needsPage(item)) return reader.readPage(item.url, item);
  const article = reader.readItem(item, feedTitle);
  return 'problem' in article
    ? { kind: 'failed', refusal: article, retryAfterMs: null, isFinal: true }
    : { kind: 'read', article };
}
