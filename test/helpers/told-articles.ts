import type { RecordNow } from '../../src/core/digest/told-of.ts';
import { readFacts } from '../../src/core/facts/read-facts.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { SaidDeal } from '../../src/core/model/delta.ts';
import type { NameIndex } from '../../src/core/names/name-index.ts';
import { articleFrom } from './article.ts';

/** An article in one line: "2025-06-03 Sample News: Bangladesh ordered 18 Boran howitzers." */
export function articleOf(line: string, id = line): Article {
  const match = /^(\S+) ([^:]*): (.+)$/.exec(line);
  if (!match) throw new Error(`Expected "DAY SOURCE: TEXT", got "${line}".`);
  const [, published = '', source = '', text = ''] = match;
  return articleFrom(text, { id, title: 'Sample', published, source: source || null });
}

/** The record that these articles make, the later ones being new to the subscriber. */
export function recordOf(lines: readonly string[], index: NameIndex, added: readonly string[] = []): RecordNow {
  const articles = [...lines, ...added].map((line) => articleOf(line));
  return {
    deals: articles.flatMap((article) => saidIn(article, index)),
    added: added.map((line) => articleOf(line)),
    revision: articles.length,
    coverage: { articles: articles.length, passages: articles.length, newest: null, sources: [], refused: 0 },
  };
}

function saidIn(article: Article, index: NameIndex): SaidDeal[] {
  const { passages: _, ...head } = article;
  return readFacts(article, index).flatMap((fact) => (fact.kind === 'deal' ? [{ deal: fact, article: head }] : []));
}
