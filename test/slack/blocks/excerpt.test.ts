import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/model/article.ts';
import { excerpt } from '../../../src/slack/blocks/excerpt.ts';

/** A passage of sentences that end in a full stop. */
function passageOf(text: string): Passage {
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map(({ 0: words, index }) => {
    const start = index + (words.length - words.trimStart().length);
    return { start, end: index + words.trimEnd().length };
  });
  return { id: 'a#0', articleId: 'a', ordinal: 0, heading: null, text, offset: 0, sentences };
}

const cut = (text: string, focus: number, maxChars: number) => {
  const { span, ...rest } = excerpt(passageOf(text), focus, maxChars);
  return { words: text.slice(span.start, span.end), ...rest };
};

describe('an excerpt', () => {
  const text = 'First one. Second one. Third one. Fourth one.';

  it('is the whole passage where it fits', () => {
    expect(cut(text, 0, 100)).toEqual({ words: text, isCutBefore: false, isCutAfter: false });
  });

  it('is whole sentences around the focus, those after it first', () => {
    expect(cut(text, text.indexOf('Second'), 25)).toEqual({
      words: 'Second one. Third one.',
      isCutBefore: true,
      isCutAfter: true,
    });
    expect(cut(text, text.indexOf('Fourth'), 25).words).toBe('Third one. Fourth one.');
  });

  it('is cut at spaces where a sentence is endless', () => {
    const endless = 'word '.repeat(100);
    const { words } = cut(endless, 250, 50);
    expect(words).toMatch(/^word( word)* ?$/);
    expect(words.length).toBeLessThanOrEqual(50);
  });

  it('has the focus in it and keeps to its measure, whatever the text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '🚁'), minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 20, max: 60 }), (any, seed, maxChars) => {
        const focus = startOfCharacter(any, seed % any.length);
        const { span } = excerpt(passageOf(any), focus, maxChars);
        const words = any.slice(span.start, span.end);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(words.length).toBeLessThanOrEqual(maxChars);
        expect(words).not.toMatch(/\p{Cs}/u);
        if (any[focus] !== ' ') {
          expect(span.start).toBeLessThanOrEqual(focus);
          expect(span.end).toBeGreaterThan(focus);
        }
      }),
    );
  });
});

function startOfCharacter(text: string, at: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at - 1 : at;
}
