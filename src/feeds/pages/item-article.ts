import type { Refusal } from '../../app/ports/record.ts';
import type { FeedItem } from '../../app/ports/sources.ts';
import type { Article } from '../../core/model/article.ts';
import { buildPassages } from '../../core/passages/build-passages.ts';
import { cleanLine } from '../clean-text.ts';
import { canonicalAddress } from './canonical-address.ts';
import { htmlBlocks } from './html-blocks.ts';
import { articleBlocks } from './leave-out.ts';
import { NO_DAY, placed } from './page-article.ts';
import { parsePage } from './parse-page.ts';

/** The article that a feed's own text makes, or why it makes none. Its id is its address. Never throws. */
export function articleFromItem(item: FeedItem, feedTitle: string | null): Article | Refusal {
  const { published } = item;
  const url = canonicalAddress(item.url);
  const title = cleanLine(item.title);
  const document = parsePage(item.html);
  if ('problem' in document) return { file: item.url, ...document };
  if (published === null) return { file: item.url, ...NO_DAY };
  if (url === null || title === '') {
    return { file: item.url, line: null, problem: 'the entry has no address or headline', remedy: PAGE_REMEDY };
  }
  const passages = buildPassages(url, placed(articleBlocks(htmlBlocks(document.documentElement), title)));
  if (passages.length === 0) {
    return { file: item.url, line: null, problem: 'the entry has no text', remedy: PAGE_REMEDY };
  }
  const source = cleanLine(feedTitle ?? '') || new URL(url).hostname.replace(/^www\./, '');
  return { id: url, title, published, source, url, tags: [], passages };
}

const PAGE_REMEDY = 'Add its page by its address';
