import type { Mistake } from '../mistake.ts';
import { textOf } from './json-ld.ts';
import { metaOf, type PageScene } from './page-scene.ts';

/** Fewest words of an article: a short notice of a ministry has 50. */
const MIN_WORDS = 30;

/** Words that a stub may have: where a page says that it is closed and yet has more, all of it is there. */
const MAX_STUB_WORDS = 200;

/** What a page says where the rest is for those who pay. */
const CLOSED_LINES =
  /\b(?:subscribe|sign in|log in|register|create an? (?:free )?account)\b.{0,60}\b(?:to (?:continue|keep|read|unlock|access|view)|for full access)\b|\b(?:this (?:article|content|story) is (?:for|only for|available (?:only )?to|reserved for|exclusive to)|already a) (?:paying |premium )?(?:subscribers?|members?)\b|\bto continue reading\b/i;

const NO_TEXT_REMEDY = 'Give the address of the article, or paste its text into a file';

/** Why a page's text is no article to take in, or null: too short, or the beginning of one for subscribers. */
export function closedMistake(scene: PageScene, texts: readonly string[], bodyText: string): Mistake | null {
  const text = texts.join('\n');
  const words = text.match(/\S+/g)?.length ?? 0;
  if (words < MAX_STUB_WORDS && (saysClosed(scene) || CLOSED_LINES.test(bodyText))) {
    const problem = `the page shows ${words} words and keeps the rest for subscribers`;
    return { line: null, problem, remedy: 'Give an address that is open to everybody' };
  }
  if (words >= MIN_WORDS) return null;
  return {
    line: null,
    problem: `the page has ${words} words of text, fewer than ${MIN_WORDS}`,
    remedy: NO_TEXT_REMEDY,
  };
}

function saysClosed({ articles, document }: PageScene): boolean {
  const isFree = articles.map((article) => article.isAccessibleForFree ?? textOf(article, 'isAccessibleForFree'));
  const tier = metaOf(document, ['article:content_tier']);
  return (
    isFree.some((free) => free === false || /^false$/i.test(String(free))) || /^(?:locked|metered)$/i.test(tier ?? '')
  );
}
