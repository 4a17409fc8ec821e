import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PostingPool } from '../../../src/core/search/posting-pool.ts';
import { Postings } from '../../../src/core/search/postings.ts';

const counts = fc.record({ title: fc.nat(3), text: fc.nat(70_000) });

it('tell what a plain map would, whatever comes and goes, beside those of another term', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.option(counts)), { maxLength: 120 }), (changes) => {
      const pool = new PostingPool();
      const postings = new Postings('gun', pool);
      const others = new Postings('tank', pool);
      const expected = new Map<number, { title: number; text: number }>();
      for (const [passage, count] of changes) {
        postings.remove(passage);
        expected.delete(passage);
        others.add(passage, { title: 1, text: 0 });
        if (!count) continue;
        postings.add(passage, count);
        // The most that is kept of a count.
        expected.set(passage, { title: count.title, text: Math.min(count.text, 65_535) });
      }
      const told = new Map<number, { title: number; text: number }>();
      postings.forEach((passage, count) => {
        told.set(passage, count);
      });
      expect(told).toEqual(expected);
      expect(others.passages).toBe(changes.length);
      const all = [...expected.values()];
      expect(postings.passages).toBe(all.length);
      expect(postings.inTitle).toBe(all.filter(({ title }) => title > 0).length);
      expect(postings.inText).toBe(all.filter(({ text }) => text > 0).length);
    }),
    { numRuns: 200 },
  );
});
