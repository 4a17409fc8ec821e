import type { Coverage, Digest, DigestEntry } from '../model/answer.ts';
import type { Article } from '../model/article.ts';
import type { Fact } from '../model/fact.ts';
import { compareText } from '../model/order.ts';
import { leadOf } from './lead-of.ts';

/** An article with the facts read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly facts: readonly Fact[];
}

/**
 * What is new since a day (`YYYY-MM-DD`; null: everything): one entry an article, newest first, then by id. An article's
 * deals come in its own order; one told twice in the same words is taken once.
 */
export function composeDigest(read: readonly ReadArticle[], since: string | null, coverage: Coverage): Digest {
  const entries = read
    .filter(({ article }) => since === null || article.published >= since)
    .map(toEntry)
    .sort((a, b) => compareText(b.article.published, a.article.published) || compareText(a.article.id, b.article.id));
  return { since, entries, coverage };
}

function toEntry({ article: { passages, ...head }, facts }: ReadArticle): DigestEntry {
  const deals = new Map(
    facts.filter((fact) => fact.kind === 'deal').map((deal) => [`${deal.quote}|${deal.text}|${deal.status}`, deal]),
  );
  return { article: head, lead: leadOf(passages), deals: [...deals.values()] };
}
