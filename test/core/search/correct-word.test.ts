import SearchableMap from 'minisearch/SearchableMap';
import { describe, expect, it } from 'vitest';
import { nearestWords } from '../../../src/core/search/correct-word.ts';

const KNOWN: Record<string, number> = {
  howitz: 9,
  howl: 2,
  locat: 5,
  ankara: 4,
  turkey: 7,
  turkei: 1,
  frigat: 3,
  tb2: 8,
};
const known = SearchableMap.fromObject<number>(KNOWN);
const nearest = (stem: string, letters = stem.length) =>
  nearestWords({ stem, letters }, (text, maxEdits) => known.fuzzyGet(text, maxEdits));

describe('the nearest spelling', () => {
  it.each([
    ['a letter left out', 'howtz', 'howitz'],
    ['a letter put in', 'howiitz', 'howitz'],
    ['a letter changed', 'ankera', 'ankara'],
    ['two letters swapped', 'trukey', 'turkey'],
  ])('is found after %s', (_, slip, word) => {
    expect(nearest(slip, 8)[0]).toBe(word);
  });

  it('is the most frequent of equals, fewest edits first', () => {
    expect(nearest('turkez', 6)).toEqual(['turkey', 'turkei']);
  });

  it('is two edits away only for a long word', () => {
    expect(nearest('anqaka', 6)).toEqual([]);
    const long = SearchableMap.fromObject<number>({ submarin: 3 });
    const neighbours = (text: string, maxEdits: number) => long.fuzzyGet(text, maxEdits);
    expect(nearestWords({ stem: 'zubmaxin', letters: 9 }, neighbours)).toEqual(['submarin']);
  });

  it.each([
    ['a short word', 'howl', 4],
    ['a designation', 'tb3', 7],
    ['a number', '10500', 5],
    ['no word at all', 'a'.repeat(40), 40],
  ])('is not looked for in %s', (_, stem, letters) => {
    expect(nearest(stem, letters)).toEqual([]);
  });
});
