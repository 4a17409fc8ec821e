import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/model/article.ts';
import { analyze } from '../../../src/core/search/analyze.ts';
import { PassageIndex } from '../../../src/core/search/passage-index.ts';
import { passageTerms } from '../../../src/core/search/passage-terms.ts';
import { articleFrom } from '../../helpers/article.ts';
import { NAMES } from '../../helpers/search-names.ts';

function indexOf(...articles: Article[]): PassageIndex {
  const index = new PassageIndex(NAMES);
  for (const article of articles) index.add(article);
  return index;
}

const find = (index: PassageIndex, question: string, limit = 50) =>
  index.find(analyze(question, NAMES, { asked: true }), limit);
const idsOf = (index: PassageIndex, question: string, limit = 50) =>
  find(index, question, limit).candidates.map(({ passage }) => passage.id);

const guns = articleFrom('Dhaka bought 18 howitzers.\n\nThe frigates will follow in spring.', {
  id: 'guns',
  title: 'Bangladesh arms itself',
});
const ships = articleFrom('Two frigates left the yard.\n\nNobody counted the rivets.', {
  id: 'ships',
  title: 'At sea',
});

describe('the passage index', () => {
  it('proposes the passages that share a term, in text or title, the best first', () => {
    const index = indexOf(guns, ships);
    expect(idsOf(index, 'how many howitzers?')).toEqual(['guns#0']);
    expect(idsOf(index, 'frigates at the yard')).toEqual(['ships#0', 'guns#1']);
    expect(idsOf(index, 'Turkish rivets, Bangladesh')).toEqual(expect.arrayContaining(['ships#1', 'guns#0', 'guns#1']));
    expect(idsOf(index, 'submarines')).toEqual([]);
    expect(idsOf(index, '')).toEqual([]);
  });

  it('proposes no more than asked for', () => {
    expect(idsOf(indexOf(guns, ships), 'frigates', 1)).toHaveLength(1);
  });

  it('gives the figures of the whole collection', () => {
    const { collection } = find(indexOf(guns, ships), 'frigates Bangladesh submarines');
    expect(collection.passages).toBe(4);
    expect(collection.documentFrequency).toEqual(
      new Map([
        ['frigat', 2],
        ['bangladesh', 2],
        ['country:BD', 2],
        ['submarin', 0],
      ]),
    );
    // dhaka country:BD buy 18 howitz class:howitzer | frigat follow spring | two frigat leav yard … | nobodi count rivet
    expect(collection.averageLength).toBeCloseTo((6 + 3 + 4 + 3) / 4, 0);
  });

  it('guesses the spelling of a word that stands nowhere, and finds what it means', () => {
    const { candidates, collection } = find(indexOf(guns, ships), 'howtizers');
    expect(candidates.map(({ passage }) => passage.id)).toEqual(['guns#0']);
    expect([...collection.corrections.values()]).toEqual([['howitz']]);
    expect(collection.documentFrequency.get('howitz')).toBe(1);
  });

  it('guesses nothing for a word that stands somewhere', () => {
    expect(find(indexOf(guns, ships), 'howitzers').collection.corrections.size).toBe(0);
  });

  it('takes the terms of a passage as they were kept', () => {
    const index = new PassageIndex(NAMES);
    for (const article of [guns, ships]) index.addIndexed(article, passageTerms(article, NAMES));
    const question = 'frigates yard Bangladesh howitzers';
    expect(find(index, question)).toEqual(find(indexOf(guns, ships), question));
    index.addIndexed(guns, new Map([['guns#0', { terms: ['submarin'], titleTerms: [] }]]));
    expect(idsOf(index, 'submarines')).toEqual(['guns#0']);
    expect(idsOf(index, 'howitzers')).toEqual([]);
  });

  it('replaces an article with the same id', () => {
    const index = indexOf(guns, ships);
    index.add(articleFrom('Only submarines now.', { id: 'guns' }));
    expect(idsOf(index, 'howitzers')).toEqual([]);
    expect(idsOf(index, 'submarines')).toEqual(['guns#0']);
    expect(find(index, 'howitzers').collection.passages).toBe(3);
  });

  it('is the same after an article came and went', () => {
    const index = indexOf(guns, ships);
    index.remove('guns');
    index.remove('never there');
    const question = 'frigates yard Bangladesh howitzers';
    expect(find(index, question)).toEqual(find(indexOf(ships), question));
  });

  it('proposes the same whatever the order in which articles came', () => {
    const articles = Array.from({ length: 12 }, (_, at) =>
      articleFrom(`The ${at % 3 === 0 ? 'frigate' : 'tank'} number ${at}.`, { id: `a${at}` }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 12 }), (shuffled) => {
        expect(idsOf(indexOf(...shuffled), 'frigate tank', 5)).toEqual(idsOf(indexOf(...articles), 'frigate tank', 5));
      }),
      { numRuns: 20 },
    );
  });

  it('finds a rare word among many passages with the common ones', () => {
    const many = articleFrom(
      Array.from({ length: 400 }, (_, at) => `The army said it would order tank ${at}.`).join('\n\n'),
      { id: 'many' },
    );
    const one = articleFrom('The army said it would order a hovercraft.', { id: 'one' });
    expect(idsOf(indexOf(many, one), 'order army hovercraft tank', 3)[0]).toBe('one#0');
  });
});
