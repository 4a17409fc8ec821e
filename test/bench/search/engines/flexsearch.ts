import { type BenchEngine, MAX_FOUND, passagesOf } from '../engine.ts';
import { loadPeer } from '../load-peer.ts';

interface FlexSearch {
  readonly default: {
    readonly Index: new () => {
      readonly add: (id: string, text: string) => unknown;
      readonly search: (query: string, options: { readonly limit: number; readonly suggest: boolean }) => string[];
    };
  };
}

/** FlexSearch as it comes, but that not every word must match (`suggest`): else it finds next to nothing. */
export async function createFlexSearch(): Promise<BenchEngine> {
  const { Index } = (await loadPeer<FlexSearch>('flexsearch')).default;
  const index = new Index();
  return {
    add: (articles) => {
      for (const { id, title, text } of passagesOf(articles)) index.add(id, `${title}\n${text}`);
    },
    ask: (question) => index.search(question, { limit: MAX_FOUND, suggest: true }).length,
  };
}
