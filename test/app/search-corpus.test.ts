import { describe, expect, it } from 'vitest';
import { createCorpusSearch } from '../../src/app/search-corpus.ts';
import { NAMES } from '../helpers/search-names.ts';

const passage = (id: string, text: string, more = {}) => ({ id, docId: id, title: '', published: '', text, ...more });

const CORPUS = [
  passage('p1', 'The yard laid down a frigate.', { docId: 'd1', title: 'Shipbuilding' }),
  passage('x', 'A baker sold bread in the market.'),
  passage('p2', 'Its crew will train in spring.', { docId: 'd1', title: 'Shipbuilding' }),
  passage('y', 'A frigate is a ship of war.', { published: '2024-05-01' }),
];
const search = createCorpusSearch(CORPUS, NAMES);

describe('search over an outside corpus', () => {
  it('ranks the passages under their own ids, best first', () => {
    const hits = search('frigate yard', 10);
    expect(hits.map(({ id }) => id)).toEqual(['p1', 'y']);
    expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 1);
  });

  it('finds a passage by the title of its document, whose passages need not stand together', () => {
    expect(search('shipbuilding', 10).map(({ id }) => id)).toEqual(expect.arrayContaining(['p1', 'p2']));
  });

  it('gives no more than asked for, and nothing for what is not there', () => {
    expect(search('frigate', 1)).toHaveLength(1);
    expect(search('submarine', 10)).toEqual([]);
    expect(search('', 10)).toEqual([]);
  });

  it('scores a query that it has higher than one that it has not', () => {
    const [present] = search('when was the frigate laid down by the yard?', 1);
    const [absent] = search('which opera singer sold the most records in spring?', 1);
    expect(present?.score).toBeGreaterThan(absent?.score ?? 1);
    expect(present?.score).toBeLessThanOrEqual(1);
  });

  it('takes the first passage of an id', () => {
    const twice = createCorpusSearch([...CORPUS, passage('x', 'A frigate again.')], NAMES);
    expect(twice('frigate', 10).map(({ id }) => id)).not.toContain('x');
    expect(twice('baker', 10).map(({ id }) => id)).toEqual(['x']);
  });

  it('ranks nothing in an empty corpus', () => {
    expect(createCorpusSearch([], NAMES)('frigate', 10)).toEqual([]);
  });
});
