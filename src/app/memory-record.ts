import type { Coverage, Term } from '../core/model/answer.ts';
import type { Article } from '../core/model/article.ts';
import type { SaidDeal } from '../core/model/delta.ts';
import type { Fact } from '../core/model/fact.ts';
import { compareText } from '../core/model/order.ts';
import type { NameIndex } from '../core/names/name-index.ts';
import { PassageIndex } from '../core/search/passage-index.ts';
import type { ArticleStore, CandidateSet, Candidates } from './ports/record.ts';

/** A record of articles, facts and their index, kept in memory; `refused` files are told in its coverage. */
export function createMemoryRecord(index: NameIndex, refused: number): Candidates & ArticleStore {
  const passageIndex = new PassageIndex(index);
  const articles = new Map<string, Article>();
  const facts = new Map<string, readonly Fact[]>();
  /** The how-manieth article each was. */
  const addedAt = new Map<string, number>();
  /** Asked for with every question; null when an article came in since. */
  let coverage: Coverage | null = null;

  function forget(id: string): void {
    for (const passage of articles.get(id)?.passages ?? []) facts.delete(passage.id);
    articles.delete(id);
  }

  return {
    async find(terms: readonly Term[], limit: number): Promise<CandidateSet> {
      return passageIndex.find(terms, limit);
    },
    async put(article: Article, read: readonly Fact[]): Promise<void> {
      forget(article.id);
      coverage = null;
      articles.set(article.id, article);
      if (!addedAt.has(article.id)) addedAt.set(article.id, addedAt.size + 1);
      for (const fact of read) facts.set(fact.passageId, [...(facts.get(fact.passageId) ?? []), fact]);
      passageIndex.add(article);
    },
    async factsOf(passageIds: readonly string[]): Promise<readonly Fact[]> {
      return passageIds.flatMap((id) => facts.get(id) ?? []);
    },
    async articlesSince(since: string | null): Promise<readonly Article[]> {
      return newestFirst([...articles.values()].filter(({ published }) => since === null || published >= since));
    },
    async coverage(): Promise<Coverage> {
      coverage ??= coverageOf([...articles.values()], refused);
      return coverage;
    },
    async deals(): Promise<readonly SaidDeal[]> {
      const ordered = [...articles.values()].sort((a, b) => compareText(a.id, b.id));
      return ordered.flatMap(({ passages, ...article }) =>
        passages.flatMap(({ id }) =>
          (facts.get(id) ?? []).flatMap((fact) => (fact.kind === 'deal' ? [{ deal: fact, article }] : [])),
        ),
      );
    },
    async addedAfter(revision: number) {
      const added = [...articles.values()].filter(({ id }) => (addedAt.get(id) ?? 0) > revision);
      return { revision: addedAt.size, articles: newestFirst(added) };
    },
  };
}

function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => compareText(b.published, a.published) || compareText(a.id, b.id));
}

function coverageOf(articles: readonly Article[], refused: number): Coverage {
  const sources = new Set(articles.flatMap(({ source }) => source ?? []));
  const [newest = null] = articles.map(({ published }) => published).sort((a, b) => compareText(b, a));
  return {
    articles: articles.length,
    passages: articles.reduce((total, { passages }) => total + passages.length, 0),
    newest,
    sources: [...sources].sort(compareText),
    refused,
  };
}
