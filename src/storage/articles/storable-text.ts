import type { Article } from '../../core/model/article.ts';

/**
 * Text as both engines keep it: PostgreSQL takes no U+0000, and half of a surrogate pair has no UTF-8. Each gives way to
 * one U+FFFD, so that positions hold.
 */
export function storableText(text: string): string {
  return text.replaceAll('\0', '\ufffd').replace(/\p{Cs}/gu, '\ufffd');
}

/** An article whose every text can be kept. */
export function storableArticle(article: Article): Article {
  return {
    id: storableText(article.id),
    title: storableText(article.title),
    published: storableText(article.published),
    source: storableOrNull(article.source),
    url: storableOrNull(article.url),
    tags: article.tags.map(storableText),
    passages: article.passages.map(({ id, articleId, ordinal, heading, text, offset, sentences }) => ({
      id: storableText(id),
      articleId: storableText(articleId),
      ordinal,
      heading: storableOrNull(heading),
      text: storableText(text),
      offset,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
    })),
  };
}

/** Any value as JSON whose every text can be kept. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? storableText(each) : each));
}

function storableOrNull(text: string | null): string | null {
  return text === null ? null : storableText(text);
}
