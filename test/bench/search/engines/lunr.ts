import { type BenchEngine, type BenchPassage, MAX_FOUND, passagesOf, wordsOf } from '../engine.ts';
import { loadPeer } from '../load-peer.ts';

interface Pipeline {
  readonly add: (...steps: readonly unknown[]) => void;
}

interface Builder {
  readonly pipeline: Pipeline;
  readonly searchPipeline: Pipeline;
  readonly field: (name: string) => void;
  readonly add: (passage: BenchPassage) => void;
  readonly build: () => {
    readonly query: (
      build: (query: { readonly term: (words: string[], options: object) => void }) => void,
    ) => unknown[];
  };
}

interface Lunr {
  readonly default: {
    readonly Builder: new () => Builder;
    readonly trimmer: unknown;
    readonly stopWordFilter: unknown;
    readonly stemmer: unknown;
  };
}

/** lunr with the pipelines that its `lunr()` sets up; it cannot be searched before everything is in. */
export async function createLunr(): Promise<BenchEngine> {
  const lunr = (await loadPeer<Lunr>('lunr')).default;
  const builder = new lunr.Builder();
  builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
  builder.searchPipeline.add(lunr.stemmer);
  builder.field('title');
  builder.field('text');
  let index: ReturnType<Builder['build']> | null = null;
  return {
    add: (articles) => {
      for (const passage of passagesOf(articles)) builder.add(passage);
    },
    finish: () => {
      index = builder.build();
    },
    ask: (question) => {
      const found = index?.query((query) => query.term(wordsOf(question), {})) ?? [];
      return found.slice(0, MAX_FOUND).length;
    },
  };
}
