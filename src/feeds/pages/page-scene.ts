import type { FeedItem } from '../../app/ports/sources.ts';
import { cleanLine } from '../clean-text.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';
import { type LinkedThing, readLinkedData, textOf, typesOf } from './json-ld.ts';

/** A page with what is known of it from elsewhere. */
export interface PageScene {
  readonly document: HtmlDocument;
  /** What its JSON-LD describes. */
  readonly things: readonly LinkedThing[];
  /** Those of them that may be the article. */
  readonly articles: readonly LinkedThing[];
  /** Where it was read; null for a saved file. */
  readonly url: string | null;
  /** What a feed said of it. */
  readonly hint: Pick<FeedItem, 'title' | 'published'> | null;
  /** Milliseconds since 1970: a later day is none of publication. */
  readonly now: number;
}

export function pageScene(document: HtmlDocument, known: Pick<PageScene, 'url' | 'hint' | 'now'>): PageScene {
  const things = readLinkedData(document);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return { document, things, articles: ownArticles(articles, document), ...known };
}

const ARTICLE = /^(?:\w{0,30}Article|Report|\w{0,20}BlogPosting|SocialMediaPosting)$/;

/** Of several articles, those that bear the page's headline: the others are the ones it leads to. */
function ownArticles(articles: readonly LinkedThing[], document: HtmlDocument): readonly LinkedThing[] {
  if (articles.length < 2) return articles;
  const headline = cleanLine(headlineOf(document)?.textContent ?? '').toLowerCase();
  return articles.filter((article) => cleanLine(textOf(article, 'headline') ?? '').toLowerCase() === headline);
}

/** The element of the headline: the first `<h1>`, or in a page without one its only `<h2>`; or null. */
export function headlineOf(document: HtmlDocument): HtmlElement | null {
  const first = document.querySelector('h1');
  const [second = null, ...others] = document.querySelectorAll('h2');
  return first ?? (others.length === 0 ? second : null);
}

/** The first of the named `<meta>` elements that says something, by `property`, `name` or `itemprop`; or null. */
export function metaOf(document: HtmlDocument, names: readonly string[]): string | null {
  for (const name of names) {
    for (const key of ['property', 'name', 'itemprop']) {
      const content = document.querySelector(`meta[${key}="${name}" i]`)?.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}
