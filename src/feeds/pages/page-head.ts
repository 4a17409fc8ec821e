import { cleanLine } from '../clean-text.ts';
import { textOf, thingOf } from './json-ld.ts';
import { headlineOf, metaOf, type PageScene } from './page-scene.ts';

/** Longest headline in characters; what is longer is a text in the wrong place. */
const MAX_TITLE_CHARS = 300;

/** Who published the page, as it calls itself, else its host; null for a saved file that says nothing. */
export function pageSource({ document, articles, things, url }: PageScene): string | null {
  const publisher = articles.map((article) => textOf(thingOf(article, 'publisher', things), 'name'));
  const names = [metaOf(document, ['og:site_name']), ...publisher, metaOf(document, ['application-name'])];
  const name = names.map((each) => cleanLine(each ?? '')).find((each) => each !== '' && each.length <= 100);
  return name ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, ''));
}

/** The headline, without the site's name behind it; null where there is none. The first row that gives one decides. */
export function pageTitle(scene: PageScene, source: string | null): string | null {
  const { document, articles, hint } = scene;
  const rows = [
    ...articles.map((article) => textOf(article, 'headline')),
    metaOf(document, ['og:title']),
    headlineOf(document)?.textContent,
    document.querySelector('title')?.textContent,
    hint?.title,
  ];
  const titles = rows.map((row) => withoutSite(cleanLine(plain(row ?? '')), source));
  return titles.find((title) => title !== '' && title.length <= MAX_TITLE_CHARS) ?? null;
}

/** "Two frigates ordered | North East News" */
function withoutSite(title: string, source: string | null): string {
  const parts = /^(.{1,1000}?)\s+[|–—»-]\s+([^|–—»]{1,100})$/u.exec(title);
  const [, headline, site] = parts ?? [];
  return headline !== undefined && site?.toLowerCase() === source?.toLowerCase() ? headline : title;
}

/** JSON-LD is JSON, yet many programs put markup's entities into it. */
function plain(text: string): string {
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    apos: "'",
    '#39': "'",
    '#039': "'",
    nbsp: ' ',
  };
  return text.replace(/&(#?\w{1,8});/g, (all, name: string) => {
    const code = /^#(\d{2,6})$/.exec(name)?.[1];
    return named[name] ?? (code === undefined || Number(code) > 0xffff ? all : String.fromCharCode(Number(code)));
  });
}
