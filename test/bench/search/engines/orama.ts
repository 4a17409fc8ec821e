import { type BenchEngine, type BenchPassage, MAX_FOUND, passagesOf } from '../engine.ts';
import { loadPeer } from '../load-peer.ts';

interface Orama {
  readonly create: (options: { readonly schema: Readonly<Record<string, string>> }) => unknown;
  readonly insertMultiple: (index: unknown, passages: readonly BenchPassage[]) => unknown;
  readonly search: (
    index: unknown,
    query: { readonly term: string; readonly limit: number },
  ) => Promise<{ readonly hits: readonly unknown[] }>;
}

/** Orama as it comes: any word may match, also as a beginning. Holds the passages' texts too. */
export async function createOrama(): Promise<BenchEngine> {
  const { create, insertMultiple, search } = await loadPeer<Orama>('@orama/orama');
  const index = create({ schema: { title: 'string', text: 'string' } });
  return {
    add: async (articles) => {
      await insertMultiple(index, passagesOf(articles));
    },
    ask: async (term) => (await search(index, { term, limit: MAX_FOUND })).hits.length,
  };
}
