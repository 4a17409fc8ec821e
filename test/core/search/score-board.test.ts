import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScoreBoard } from '../../../src/core/search/score-board.ts';

const adding = fc.array(fc.tuple(fc.nat(60), fc.double({ min: 0.1, max: 9, noNaN: true })), { maxLength: 80 });

it('adds up as a plain map would, question after question', () => {
  fc.assert(
    fc.property(fc.array(adding, { maxLength: 4 }), (questions) => {
      const board = new ScoreBoard();
      for (const additions of questions) {
        board.clear(61);
        const expected = new Map<number, number>();
        for (const [number, score] of additions) {
          expect(board.has(number)).toBe(expected.has(number));
          board.add(number, score);
          expected.set(number, (expected.get(number) ?? 0) + score);
        }
        const told = new Map<number, number>();
        board.forEach((number, score) => {
          told.set(number, score);
        });
        expect([...told]).toEqual([...expected]);
        expect(board.found).toBe(expected.size);
      }
    }),
    { numRuns: 100 },
  );
});
