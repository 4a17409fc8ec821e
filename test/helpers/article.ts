import type { Article } from '../../src/core/model/article.ts';
import { buildPassages } from '../../src/core/passages/build-passages.ts';
import { splitBlocks } from '../../src/core/passages/split-blocks.ts';

type Options = Partial<Pick<Article, 'id' | 'title' | 'published' | 'source'>>;

/** An article with this plain text as its body, published on 3 June 2025 unless said otherwise. */
export function articleFrom(text: string, options: Options = {}): Article {
  const head = { id: 'test.txt', title: 'Headline', published: '2025-06-03', source: null, ...options };
  return { ...head, url: null, tags: [], passages: buildPassages(head.id, splitBlocks(text)) };
}
