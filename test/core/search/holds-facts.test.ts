import { describe, expect, it } from 'vitest';
import { holdsFacts } from '../../../src/core/search/holds-facts.ts';
import { articleFrom } from '../../helpers/article.ts';
import { countIn, timeIn } from '../../helpers/facts.ts';

const article = articleFrom('It rained in 2020. The navy has 12 frigates.', { id: 'a' });
const holds = holdsFacts([
  timeIn(article, '2020', { timex: '2020' }),
  countIn(article, '12 frigates', { value: 12, unit: 'frigate', item: 'frigates' }),
]);

describe('the facts of a sentence', () => {
  it('are those read in it, not in its neighbours', () => {
    const [first, second] = article.passages[0]?.sentences ?? [];
    expect([...holds('a#0', first ?? { start: 0, end: 0 })]).toEqual(['time']);
    expect([...holds('a#0', second ?? { start: 0, end: 0 })]).toEqual(['count']);
  });

  it('are none in a passage without any', () => {
    expect(holds('b#0', { start: 0, end: 99 }).size).toBe(0);
  });
});
