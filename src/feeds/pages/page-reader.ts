import type { ArticleReader, FailedReading, FeedItem, PageReading } from '../../app/ports/sources.ts';
import type { Article } from '../../core/model/article.ts';
import type { Fetched, Fetcher } from '../fetch/fetched.ts';
import type { Mistake } from '../mistake.ts';
import { parseArticle } from '../parse-article.ts';
import { articleFromPage } from './page-article.ts';

export type PageReader = Pick<ArticleReader, 'readPage' | 'rereadPage'>;

/** Reads pages of the web as articles. `now` gives milliseconds since 1970. */
export function createPageReader(fetcher: Fetcher, now: () => number): PageReader {
  return {
    async readPage(url, hint) {
      const fetched = await fetcher.fetch(url, { accept: 'page' });
      const reading = read(fetched, { url, hint, now: now() });
      // Nothing was known that it could be the same as.
      return reading.kind === 'unchanged' ? failed(url, NOT_SENT) : reading;
    },
    async rereadPage(url, { etag, lastModified }) {
      const fetched = await fetcher.fetch(url, { accept: 'page', etag, lastModified });
      return read(fetched, { url, hint: null, now: now() });
    },
  };
}

interface Asked {
  /** As it was asked for, by which it is named when refused. */
  readonly url: string;
  readonly hint: FeedItem | null;
  readonly now: number;
}

type Text = Extract<Fetched, { kind: 'fetched' }>;

function read(fetched: Fetched, asked: Asked): PageReading {
  if (fetched.kind !== 'fetched') return fetched;
  const outcome = articleOf(fetched, asked);
  if ('problem' in outcome) return failed(asked.url, outcome);
  return { kind: 'read', article: outcome, etag: fetched.etag, lastModified: fetched.lastModified };
}

function articleOf({ url, contentType, text }: Text, { hint, now }: Asked): Article | Mistake {
  switch (contentType) {
    case 'text/html':
    case 'application/xhtml+xml':
      return articleFromPage(text, { id: null, url, hint, now });
    case 'text/plain':
    case 'text/markdown': {
      // Written as a file of the knowledge folder is.
      const article = parseArticle({ id: url, file: url, bytes: new TextEncoder().encode(text) });
      return 'problem' in article ? article : { ...article, url };
    }
    default:
      return { line: null, problem: `it is ${contentType}, no page: a feed perhaps`, remedy: 'Add it as a feed' };
  }
}

const NOT_SENT: Mistake = { line: null, problem: 'it sent no text', remedy: 'Try again later' };

function failed(file: string, { line, problem, remedy }: Mistake): FailedReading {
  return { kind: 'failed', refusal: { file, line, problem, remedy }, retryAfterMs: null, isFinal: true };
}
