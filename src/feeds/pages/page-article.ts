import type { Article, TextBlock } from '../../core/model/article.ts';
import { buildPassages } from '../../core/passages/build-passages.ts';
import type { Mistake } from '../mistake.ts';
import { pageAddress } from './canonical-address.ts';
import { closedMistake } from './closed-page.ts';
import type { HtmlDocument } from './dom.ts';
import { htmlBlocks } from './html-blocks.ts';
import { articleBlocks } from './leave-out.ts';
import { pageDay } from './page-day.ts';
import { pageSource, pageTitle } from './page-head.ts';
import { metaOf, type PageScene, pageScene } from './page-scene.ts';
import { parsePage } from './parse-page.ts';
import { readableContent } from './readable-content.ts';

/** Where a page was read, and what is known of it. */
export type PageOrigin = Pick<PageScene, 'url' | 'hint' | 'now'> & {
  /** The article's id; null: the address that the page is known by. */
  readonly id: string | null;
};

/** Reads a web page as an article, or says why not. No script is run, nothing is loaded. Never throws. */
export function articleFromPage(html: string, { id, ...known }: PageOrigin): Article | Mistake {
  const document = parsePage(html);
  if ('problem' in document) return document;
  const scene = pageScene(document, known);
  const url = addressOf(scene, html);
  const source = pageSource({ ...scene, url });
  const title = pageTitle(scene, source);
  const published = pageDay({ ...scene, url });
  // Last, because it takes the page apart.
  const bodyText = document.querySelector('body')?.textContent ?? '';
  const blocks = blocksOf(document, title ?? '');
  const texts = blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
  const closed = closedMistake(scene, texts, bodyText);
  if (closed) return closed;
  if (title === null) return { line: null, problem: 'the page has no headline', remedy: 'Paste its text into a file' };
  if (published === null) return NO_DAY;
  const articleId = id ?? url ?? title;
  return { id: articleId, title, published, source, url, tags: [], passages: buildPassages(articleId, blocks) };
}

export const NO_DAY: Mistake = {
  line: null,
  problem: 'no date of publication was found',
  remedy: 'Paste its text into a file that begins with the date',
};

/** Browsers note in a page that they save where it came from. */
const SAVED_FROM = /<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})\s{0,9}-->/;

function addressOf({ document, url }: PageScene, html: string): string | null {
  const named = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null;
  const readAt = url ?? SAVED_FROM.exec(html.slice(0, 5000))?.[1] ?? named ?? metaOf(document, ['og:url']);
  return readAt !== null && /^https?:/i.test(readAt) && URL.canParse(readAt) ? pageAddress(readAt, named) : null;
}

function blocksOf(document: HtmlDocument, title: string): TextBlock[] {
  const content = readableContent(document);
  return content ? placed(articleBlocks(htmlBlocks(content), title)) : [];
}

/** The blocks with their places in the text that they make, joined by blank lines. */
export function placed(blocks: readonly Pick<TextBlock, 'kind' | 'text'>[]): TextBlock[] {
  let offset = 0;
  return blocks.map(({ kind, text }) => {
    const block = { kind, text, offset };
    offset += text.length + 2;
    return block;
  });
}
