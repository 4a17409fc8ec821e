import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { ProposalScore } from '../../../src/core/search/proposal-score.ts';

/** Title and text as their terms. */
const DOCUMENTS = [
  { id: 1, title: 'gun army', text: 'gun gun tank gun' },
  { id: 2, title: 'tank', text: 'gun boat boat' },
  { id: 3, title: 'sea', text: 'boat' },
  { id: 4, title: 'gun', text: 'sea war peace tank' },
];

it('is the score that MiniSearch gives, with a title at half weight', () => {
  const mini = new MiniSearch<(typeof DOCUMENTS)[number]>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 0.5 } },
  });
  mini.addAll(DOCUMENTS);
  const distinct = (text: string) => new Set(text.split(' ')).size;
  const mean = (field: 'title' | 'text') =>
    DOCUMENTS.reduce((total, document) => total + distinct(document[field]), 0) / DOCUMENTS.length;
  const figures = { passages: DOCUMENTS.length, titleLength: mean('title'), textLength: mean('text') };
  for (const term of ['gun', 'tank', 'boat', 'peace']) {
    const count = (text: string) => text.split(' ').filter((word) => word === term).length;
    const holding = (field: 'title' | 'text') => DOCUMENTS.filter((document) => count(document[field]) > 0).length;
    const score = new ProposalScore({ passages: 0, inTitle: holding('title'), inText: holding('text') }, figures);
    const found = new Map(mini.search(term).map((result) => [result.id, result.score]));
    expect(found.size).toBeGreaterThan(0);
    for (const { id, title, text } of DOCUMENTS) {
      const counts = { title: count(title), text: count(text) };
      expect(score.of(counts, { title: distinct(title), text: distinct(text) })).toBeCloseTo(found.get(id) ?? 0, 10);
    }
  }
});
