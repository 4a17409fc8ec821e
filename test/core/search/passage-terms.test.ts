import { describe, expect, it } from 'vitest';
import { countTerms, passageTerms } from '../../../src/core/search/passage-terms.ts';
import { articleFrom } from '../../helpers/article.ts';
import { NAMES } from '../../helpers/search-names.ts';

describe('the terms that passages are found by', () => {
  it('are those of the text, each as often as it comes, and those of title and heading apart', () => {
    const article = articleFrom('Guns, guns for Dhaka.\n\nPrices\n\nGuns cost money in every year of war.', {
      id: 'guns',
      title: 'The army',
    });
    const terms = passageTerms(article, NAMES);
    expect([...terms.keys()]).toEqual(article.passages.map(({ id }) => id));
    expect(terms.get('guns#0')).toEqual({
      terms: ['gun', 'gun', 'dhaka', 'country:BD'],
      titleTerms: ['armi'],
    });
    expect(terms.get('guns#1')?.titleTerms).toEqual(['armi', 'price']);
  });

  it('are counted for text and title apart', () => {
    expect(countTerms({ terms: ['gun', 'gun', 'armi'], titleTerms: ['armi'] })).toEqual(
      new Map([
        ['armi', { title: 1, text: 1 }],
        ['gun', { title: 0, text: 2 }],
      ]),
    );
  });
});
