import type { Features } from './features.ts';

interface Weight {
  readonly weight: number;
  /** Shown to a person who asks why a hit stands where it does. */
  readonly why: string;
}

/**
 * How much each feature counts towards a hit's score. Fitted by test/eval/run-fit-search.ts on four sets of judged
 * questions (trecqa, squad2, wikiqa, multihop-ev), each as it is and with its passages joined by fives; beside each, what
 * their mean nDCG@10 loses without it and where it matters most.
 */
export const WEIGHTS: Record<keyof Features, Weight> = {
  // .0025: .014 on joined sentences, where how often a word comes tells one passage from another.
  bm25: { weight: 0.55, why: 'its rare words' },
  // .0031: evenly, .006 on paragraphs.
  covered: { weight: 0.4, why: 'how much of the question it has' },
  // .0029: .010 on multihop-ev, the only set of one-sentence passages with titles.
  title: { weight: 0.5, why: 'words in its title' },
  // .0104: .006 to .019 on everything but single sentences of wikiqa.
  close: { weight: 0.8, why: 'words close together' },
  // .0051: .030 on wikiqa, where a sentence is about what it begins with.
  early: { weight: 0.4, why: 'words at the head of its sentence' },
  // .0020: .004 on trecqa and wikiqa.
  related: { weight: 0.3, why: 'related words' },
  // .0016: .003 to .004 on paragraphs.
  phrase: { weight: 1.4, why: 'the same phrase' },
  // .0023: .012 on trecqa, where several sentences tell the same.
  alike: { weight: 2, why: 'like the other good passages' },
  // .0061: .023 on trecqa; sentences gain more than paragraphs, which nearly all hold a number and a name.
  answer: { weight: 2.4, why: 'the kind of fact asked for' },
};
