import type { RecordNow } from '../core/digest/told-of.ts';
import type { Topics } from '../core/digest/topics.ts';
import type { ArticleRecord } from './ports/record.ts';

/** The record as each workspace sees it, read once for all who ask in the same round. */
export interface SharedRecord {
  /** What of it is about the topics; `since`: the revision after which articles are new. */
  read(team: string, topics: Topics, since: number): Promise<RecordNow>;
}

export interface RecordPorts {
  /** The articles as a workspace sees them. */
  articles(team: string): Pick<ArticleRecord, 'deals' | 'addedAfter' | 'coverage'>;
}

/** For one round: what was read is not read again. */
export function shareRecord({ articles }: RecordPorts): SharedRecord {
  const added = remember((team: string, since: number) => articles(team).addedAfter(since));
  const deals = remember((team: string) => articles(team).deals());
  const coverage = remember((team: string) => articles(team).coverage());
  return {
    async read(team, topics, since) {
      // In this order: what is added in between is new once more, never lost.
      const { revision, articles: news } = await added(team, since);
      const all = await deals(team);
      return {
        // The same list for all who want everything: it is worked through once.
        deals: topics.isEverything ? all : all.filter((said) => topics.isDeal(said)),
        added: news.filter((article) => topics.isArticle(article)),
        revision,
        coverage: await coverage(team),
      };
    },
  };
}

function remember<Words extends readonly (string | number)[], Value>(
  read: (...words: Words) => Promise<Value>,
): (...words: Words) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (...words) => {
    const key = words.join('|');
    const value = known.get(key) ?? read(...words);
    known.set(key, value);
    return value;
  };
}
