import type { Features } from './features.ts';

/** How much each feature counts towards a hit's score, and why. Fitted by test/eval/fit-search.ts. */
export const WEIGHTS: Record<keyof Features, { readonly weight: number; readonly why: string }> = {
  bm25: { weight: 4, why: 'rare words often' },
  coverage: { weight: 2, why: 'most of the question' },
  title: { weight: 0.5, why: 'words in the title' },
  both: { weight: 0.5, why: 'most of the question with its title' },
  window: { weight: 1, why: 'words close together' },
  pairs: { weight: 0.5, why: 'the same phrase' },
  article: { weight: 0.3, why: 'the article is about it' },
  answer: { weight: 0.3, why: 'holds the kind of fact asked for' },
};
