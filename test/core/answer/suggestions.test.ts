import { describe, expect, it } from 'vitest';
import { sampleQuestions } from '../../../src/core/answer/suggestions.ts';
import { articleFrom } from '../../helpers/article.ts';
import { dealIn, item, placeIn, quantity } from '../../helpers/facts.ts';
import { howitzers } from '../../helpers/sample-articles.ts';

describe('questions to try', () => {
  it('are made from the deals, in the plural, each once', () => {
    const [, facts] = howitzers();
    expect(sampleQuestions([...facts, ...facts])).toEqual([
      'How many MKE Boran 105mm howitzers did Bangladesh buy?',
      'How many MKE Boran 105mm howitzers does Bangladesh plan to buy?',
      'What is Bangladesh considering?',
    ]);
  });

  it('name places where there are no deals', () => {
    expect(sampleQuestions([placeIn(articleFrom('It is in Dhaka.'), 'Dhaka', 'Bangladesh')])).toEqual(['Bangladesh']);
  });

  it('leave out what is denied, a part of something, or without buyer or item', () => {
    const article = articleFrom('Oman bought 5 tanks.');
    const whole = {
      quantity: quantity(5),
      item: item('tanks', { class: 'tank' }),
      buyer: 'Oman',
      buyerCountry: 'Oman',
    };
    const tell = (rest: object) => sampleQuestions([dealIn(article, 'bought', { ...whole, ...rest })]);
    expect(tell({})).toEqual(['How many tanks did Oman buy?']);
    for (const rest of [
      { polarity: 'denied' },
      { share: 'part' },
      { item: null },
      { buyer: null, buyerCountry: null },
    ]) {
      expect(tell(rest)).toEqual([]);
    }
  });
});
