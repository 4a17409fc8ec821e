import { expect, it } from 'vitest';
import { missingWords } from '../../../src/core/answer/missing.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item } from '../../helpers/facts.ts';

const article = articleFrom('It ordered tanks.');
const deal = dealIn(article, 'ordered', { item: item('tanks'), missing: ['number', 'date', 'value'] });

it('tells per deal what the article does not say, the date by the step it belongs to', () => {
  expect(missingWords([deal])).toEqual(['tanks (ordered): number, order date, value']);
  expect(missingWords([{ ...deal, status: 'delivered', missing: ['date'] }])).toEqual([
    'tanks (delivered): delivery date',
  ]);
  expect(missingWords([{ ...deal, status: 'planned', missing: ['date'] }])).toEqual(['tanks (planned): date']);
});

it('tells nothing of a deal of which everything is said', () => {
  expect(missingWords([{ ...deal, missing: [] }])).toEqual([]);
});

it('keeps to the first few deals', () => {
  expect(missingWords(Array.from({ length: 30 }, () => deal)).length).toBeLessThan(10);
});
