import type { SaidDeal } from '../model/delta.ts';
import { splitWords } from '../names/fold-text.ts';
import { isHearsay } from '../wording/deal-words.ts';

/**
 * Who says it, each once, in the order given: whom an article names for it, else its outlet. Two outlets that quote one
 * source are one, and so is a source with whoever quotes it. "Reportedly" names nobody.
 */
export function sourcesOf(tellings: readonly SaidDeal[]): string[] {
  const byArticle = new Map<string, string[]>();
  for (const { deal, article } of tellings) {
    const named = byArticle.get(article.id) ?? [];
    if (deal.attribution !== null && !isHearsay(deal.attribution)) named.push(deal.attribution);
    byArticle.set(article.id, named);
  }
  const sources = new Map<string, string>();
  for (const { article } of tellings) {
    const named = byArticle.get(article.id) ?? [];
    for (const name of named.length > 0 ? named : [article.source ?? article.id]) {
      const key = plainWords(name);
      if (!sources.has(key)) sources.set(key, name);
    }
  }
  return [...sources.values()];
}

/** "The Caspian Wire" is the Caspian Wire. */
function plainWords(name: string): string {
  const words = splitWords(name).map(({ text }) => text);
  return words.filter((word) => !ARTICLES.has(word)).join(' ') || name;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
