import { describe, expect, it } from 'vitest';
import { composeDigest } from '../../../src/core/digest/compose-digest.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn } from '../../helpers/facts.ts';
import { fighters, howitzers } from '../../helpers/sample-articles.ts';

const coverage = { articles: 2, passages: 6, newest: '2025-06-03', sources: [], refused: 0 };
const read = [fighters(), howitzers()].map(([article, facts]) => ({ article, facts }));

describe('a digest', () => {
  it('has an entry an article, newest first, with its first sentence and its deals', () => {
    const { entries } = composeDigest(read, null, coverage);
    expect(entries.map(({ article, lead, deals }) => [article.id, lead, deals.length])).toEqual([
      [
        'howitzers.md',
        'A Bangladeshi delegation led by Chowdhury Ashiq Mahmood bin Harun visited Turkey for five days.',
        4,
      ],
      [
        'fighters.md',
        'Indonesia signed for 42 Rafale fighters from Dassault in February 2022, a deal worth $8.1 billion.',
        2,
      ],
    ]);
  });

  it('takes the day it begins with, and nothing before', () => {
    const ids = (since: string) => composeDigest(read, since, coverage).entries.map(({ article }) => article.id);
    expect(ids('2025-05-20')).toEqual(['howitzers.md', 'fighters.md']);
    expect(ids('2025-05-21')).toEqual(['howitzers.md']);
    expect(ids('2025-06-04')).toEqual([]);
  });

  it('is the same whatever the order of the articles', () => {
    expect(composeDigest([...read].reverse(), null, coverage)).toEqual(composeDigest(read, null, coverage));
  });

  it('says a deal once, and makes do with an article that is empty', () => {
    const article = articleFrom('Oman bought tanks.');
    const deal = dealIn(article, 'bought');
    expect(composeDigest([{ article, facts: [deal, deal] }], null, coverage).entries[0]?.deals).toEqual([deal]);
    const empty = { ...article, passages: [] };
    expect(composeDigest([{ article: empty, facts: [] }], null, coverage).entries[0]).toMatchObject({
      lead: '',
      deals: [],
    });
  });
});
