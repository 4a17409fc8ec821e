import { aboutTopics } from '../core/digest/topics.ts';
import type { Article } from '../core/model/article.ts';
import { buildTimeline, type SaidTime, type TimelineEntry } from '../core/register/build-timeline.ts';
import { splitTerms } from '../core/register/filter-register.ts';
import type { ArticleRecord } from './ports/record.ts';
import { type RegisterPorts, register } from './register.ts';

export interface TimelinePorts extends RegisterPorts {
  readonly store: Pick<ArticleRecord, 'deals' | 'articlesSince' | 'factsOf'>;
}

/** What happened and is planned, by date: the deals about some terms, and the dated sentences about them. All where there are none. */
export async function timeline(terms: string, ports: TimelinePorts): Promise<TimelineEntry[]> {
  const rows = await register(terms, ports);
  return buildTimeline(rows, await datedSentences(terms, ports));
}

/** Those whose sentence or title has every name and word; a status asked for has deals alone. */
async function datedSentences(terms: string, { index, store }: TimelinePorts): Promise<SaidTime[]> {
  const { statuses, rest } = splitTerms(terms);
  if (statuses.length > 0) return [];
  const topics = aboutTopics(rest || null, index);
  const articles = await store.articlesSince(null);
  const byPassage = new Map(articles.flatMap((article) => article.passages.map(({ id }) => [id, article] as const)));
  const facts = await store.factsOf([...byPassage.keys()]);
  return facts.flatMap((fact): SaidTime[] => {
    const article = byPassage.get(fact.passageId);
    if (fact.kind !== 'time' || !article) return [];
    return topics.isEverything || topics.isArticle(sentenceAlone(article, fact.quote)) ? [{ time: fact, article }] : [];
  });
}

/** The article with nothing in it but one sentence. */
function sentenceAlone(article: Article, quote: string): Article {
  const { passages, ...head } = article;
  return { ...head, passages: passages.slice(0, 1).map((passage) => ({ ...passage, text: quote })) };
}
