import type { ArticleHead } from '../../core/model/article.ts';
import { clip } from '../../core/wording/clip.ts';
import { dayWords } from '../../core/wording/when-words.ts';
import { escapeMrkdwn, mrkdwnLink, oneLine, safeUrl } from '../sending/mrkdwn.ts';
import type { Part } from './part.ts';

/** A link is there to be clicked; a longer address would crowd out the answer that it is the source of. */
const MOST_URL_CHARS = 500;

/** A headline's length. */
const MOST_TITLE_CHARS = 150;

/** Who published an article and when: "North East News, 3 June 2025"; its title where it names no publisher. */
export function sourceWords({ source, title, published }: ArticleHead, maxChars = 80): string {
  return `${clip(oneLine(source ?? title), maxChars)}, ${dayWords(published)}`;
}

/** An article's address where it can be linked and is not overlong, else null. */
export function shortUrl({ url }: ArticleHead, maxChars = MOST_URL_CHARS): string | null {
  const safe = url && safeUrl(url);
  return safe && safe.length <= maxChars ? safe : null;
}

/** The articles that the reply rests on, each with its title, publisher, day and link. */
export function sourcesPart(articles: readonly ArticleHead[]): Part {
  const cited = articles.map((article) => {
    const url = shortUrl(article);
    const title = article.source === null ? '' : `${clip(oneLine(article.title), MOST_TITLE_CHARS)} · `;
    const words = escapeMrkdwn(`${title}${sourceWords(article, MOST_TITLE_CHARS)}`);
    return {
      text: url ? `${words} · ${escapeMrkdwn(url)}` : words,
      mrkdwn: url ? `${words} · ${mrkdwnLink(url, 'Open article')}` : words,
    };
  });
  return {
    text: cited.map(({ text }) => text).join('\n'),
    blocks: [
      { type: 'context', elements: cited.map(({ mrkdwn }) => ({ type: 'mrkdwn', text: mrkdwn, verbatim: true })) },
    ],
  };
}
