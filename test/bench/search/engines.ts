import type { BenchEngine } from './engine.ts';

/** A way to search that is measured. */
export interface EngineEntry {
  readonly name: string;
  /** Makes it, empty; `folder` is for its files. Only what it needs itself is loaded, as its memory is measured. */
  readonly create: (folder: string) => BenchEngine | Promise<BenchEngine>;
  /** The package of test/bench/package.json that it needs. */
  readonly peer?: string;
  /** Above so many passages only measured when asked for: minutes, and gigabytes. */
  readonly atMost?: number;
}

/** The desk first: the others are compared with it. */
export const ENGINES: readonly EngineEntry[] = [
  { name: 'desk', create: async () => (await import('./engines/desk.ts')).createDesk({ ranked: true }) },
  { name: 'desk unranked', create: async () => (await import('./engines/desk.ts')).createDesk({ ranked: false }) },
  { name: 'MiniSearch', create: async () => (await import('./engines/minisearch.ts')).createMiniSearch() },
  { name: 'SQLite FTS5', create: async (folder) => (await import('./engines/fts5.ts')).createFts5(folder) },
  {
    name: 'FlexSearch',
    create: async () => (await import('./engines/flexsearch.ts')).createFlexSearch(),
    peer: 'flexsearch',
  },
  {
    name: 'lunr',
    create: async () => (await import('./engines/lunr.ts')).createLunr(),
    peer: 'lunr',
    atMost: 50_000,
  },
  {
    name: 'Orama',
    create: async () => (await import('./engines/orama.ts')).createOrama(),
    peer: '@orama/orama',
    atMost: 50_000,
  },
];
