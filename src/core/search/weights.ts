import type { Features } from './features.ts';

/** How much each feature counts towards a hit's score, and why. Fitted by test/eval/fit-search.ts. */
export const WEIGHTS: Record<keyof Features, { readonly weight: number; readonly why: string }> = {
  bm25: { weight: 0.55, why: 'its rare words' },
  covered: { weight: 0.4, why: 'how much of the question it has' },
  title: { weight: 0.5, why: 'words in its title' },
  close: { weight: 0.8, why: 'words close together' },
  early: { weight: 0.4, why: 'words at the head of its sentence' },
  related: { weight: 0.3, why: 'related words' },
  phrase: { weight: 1.4, why: 'the same phrase' },
  alike: { weight: 2, why: 'like the other good passages' },
  answer: { weight: 2.4, why: 'the kind of fact asked for' },
};
