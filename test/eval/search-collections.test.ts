import { describe, expect, it } from 'vitest';
import { indexCorpus } from '../../src/app/search-corpus.ts';
import { NAMES } from '../helpers/search-names.ts';
import { sliceCollection } from './abstention-examples.ts';
import { joinPassages, type SearchCollection, spread } from './search-collections.ts';
import { typoQueries } from './typo-queries.ts';

const passage = (id: string, title: string, text: string) => ({ id, docId: title || id, title, published: '', text });
const collection: SearchCollection = {
  name: 'yard',
  passages: [
    passage('a', 'Yard', 'The frigate was launched.'),
    passage('b', 'Yard', 'Its captain waved.'),
    passage('c', 'Yard', 'The harbour cheered.'),
    passage('d', 'Bakery', 'Bread was sold.'),
  ],
  queries: [
    { id: '1', text: 'Which captain waved from the launched frigate?', relevant: ['a', 'b'] },
    { id: '2', text: 'What was sold?', relevant: ['d'] },
  ],
};

describe('a collection', () => {
  it('can have its neighbouring passages joined, within a title', () => {
    const joined = joinPassages(collection, 2);
    expect(joined.passages.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'The frigate was launched. Its captain waved.'],
      ['c', 'The harbour cheered.'],
      ['d', 'Bread was sold.'],
    ]);
    expect(joined.queries.map(({ relevant }) => relevant)).toEqual([['a'], ['d']]);
  });

  it('can be cut, with the questions that are left', () => {
    const { passages, queries } = sliceCollection(collection, 2, 2);
    expect(passages.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(queries.map(({ id }) => id)).toEqual(['2']);
  });

  it('is spread evenly over fewer items', () => {
    expect(spread([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
    expect(spread([0, 1], 3)).toEqual([0, 1]);
  });
});

describe('slips of the pen', () => {
  const index = indexCorpus(collection.passages, NAMES);
  const slips = typoQueries(collection.queries, { index, names: NAMES });

  it('are made in one keyword of three, not in its first letter', () => {
    expect(slips).toHaveLength(1);
    const [slip] = slips;
    const clean = slip?.clean.split(' ') ?? [];
    const wrong = slip?.text.split(' ').filter((word) => !clean.includes(word)) ?? [];
    expect(clean).toHaveLength(3);
    expect(wrong).toHaveLength(1);
    expect(clean.some((word) => word[0] === wrong[0]?.[0])).toBe(true);
  });

  it('are the same every time', () => {
    expect(typoQueries(collection.queries, { index, names: NAMES })).toEqual(slips);
  });
});
