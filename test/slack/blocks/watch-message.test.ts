import { describe, expect, it } from 'vitest';
import type { Delta } from '../../../src/core/model/delta.ts';
import { watchMessage } from '../../../src/slack/blocks/watch-message.ts';
import { BORAN_WATCH, CHANGES, delta, newArticle } from '../../helpers/deltas.ts';

const told = (of: Delta) => watchMessage({ kind: 'watch', watch: BORAN_WATCH, delta: of }).text.split('\n');

describe('what a watch tells', () => {
  it('is before → after in its first line, then the sentence, then how to stop it', () => {
    expect(told(delta([CHANGES.recounted]))).toEqual([
      '“boran”: 18 → 24 – 24 units: Boran 105mm howitzers, bought by Bangladesh from Turkey (MKE); ordered',
      '"Dhaka has now ordered 24 Boran howitzers from MKE." – Harbour Gazette, 1 July 2025 · https://harbour.example/guns/24',
      'You watch “boran”. To stop: /defence unwatch w7',
    ]);
  });

  it('counts several changes', () => {
    expect(told(delta([CHANGES.recounted, CHANGES.moved]))[0]).toMatch(/^“boran”: 2 changes: 18 → 24 – /);
  });

  it('names a new article where no deal changed', () => {
    expect(told(delta([], { articles: [newArticle] }))[0]).toBe('“boran”: 1 new article: Six more guns for Dhaka');
  });
});
