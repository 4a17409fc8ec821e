import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginnings, editDistance, neighboursAmong, oneEditAway } from '../../../src/core/search/near-spellings.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeğ'), minLength: 1, maxLength: 9 });

/** The definition, without a bound and without a table. */
function distance(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  if (from[0] === to[0]) return distance(from.slice(1), to.slice(1));
  return 1 + Math.min(distance(from.slice(1), to), distance(from, to.slice(1)), distance(from.slice(1), to.slice(1)));
}

describe('the distance of two words', () => {
  it('is the number of letters to add, leave out or replace', () => {
    expect(editDistance('frigate', 'frigate', 2)).toBe(0);
    expect(editDistance('frigte', 'frigate', 2)).toBe(1);
    expect(editDistance('frigaet', 'frigate', 2)).toBe(2);
    expect(editDistance('', 'ab', 2)).toBe(2);
  });

  it('is as the definition says, or beyond the bound', () => {
    fc.assert(
      fc.property(word, word, fc.nat(3), (from, to, max) => {
        expect(editDistance(from.slice(0, 6), to.slice(0, 6), max)).toBe(
          Math.min(distance(from.slice(0, 6), to.slice(0, 6)), max + 1),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('spellings one edit away', () => {
  it('are every one, and nothing else but two letters swapped', () => {
    expect(oneEditAway('ab')).toEqual(expect.arrayContaining(['a', 'b', 'ba', 'xab', 'abz', 'ax']));
    fc.assert(
      fc.property(word, word, (from, to) => {
        const spellings = new Set(oneEditAway(from));
        if (editDistance(from, to, 1) === 1 && /^[a-e]*$/.test(to)) expect(spellings).toContain(to);
        for (const spelling of spellings) expect([1, 2]).toContain(editDistance(from, spelling, 2));
      }),
      { numRuns: 100 },
    );
  });
});

describe('how words two edits away begin', () => {
  it('is told for every word with no more than one edit in the first half', () => {
    const starts = beginnings('howitzer');
    for (const near of ['howitzer', 'howtizer', 'howizzer', 'hwitzers', 'ohwitzer', 'howitsar', 'howitz']) {
      expect(starts.some((start) => near.startsWith(start))).toBe(true);
    }
    expect(starts.some((start) => 'submarine'.startsWith(start))).toBe(false);
  });
});

describe('neighbours among a few words', () => {
  it('are those within the edits, with their passages and distance', () => {
    const neighbours = neighboursAmong(
      new Map([
        ['frigate', 3],
        ['brigade', 9],
        ['tank', 1],
      ]),
    );
    expect([...neighbours('frigate', 0)]).toEqual([['frigate', [3, 0]]]);
    expect([...neighbours('frigate', 2)]).toEqual([
      ['frigate', [3, 0]],
      ['brigade', [9, 2]],
    ]);
  });
});
