import { createHash } from 'node:crypto';
import type { Article } from '../../core/model/article.ts';

/** Of all that an article says and where it stands, but for its ids: equal for what is word for word the same. */
export function contentHash({ title, published, source, url, tags, passages }: Article): string {
  const body = passages.map(({ heading, text, offset, sentences }) => {
    return [heading, text, offset, sentences.map(({ start, end }) => [start, end])];
  });
  const content = JSON.stringify([title, published, source, url, tags, body]);
  return createHash('sha256').update(content).digest('base64url');
}
