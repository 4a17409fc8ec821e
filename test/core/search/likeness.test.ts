import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/core/search/likeness.ts';

const passage = (score: number, ...others: string[]) => ({ score, others: new Set(others) });

function likenessOf(...passages: ReturnType<typeof passage>[]): number[] {
  const frequency = new Map<string, number>();
  for (const { others } of passages) for (const term of others) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return likeness(passages, frequency);
}

describe('likeness', () => {
  it('is the share of what the best others have in common', () => {
    const [, , like, unlike] = likenessOf(
      passage(9, 'yard', 'keel', 'paint'),
      passage(8, 'yard', 'keel'),
      passage(1, 'yard', 'keel'),
      passage(1, 'bakery'),
    );
    expect(like).toBe(1);
    expect(unlike).toBe(0);
  });

  it('does not count what only the passage itself and one other have', () => {
    expect(likenessOf(passage(9, 'yard'), passage(8, 'yard'), passage(7, 'keel'))).toEqual([0, 0, 0]);
  });

  it('lets the better passages say what matters', () => {
    const models = [passage(9, 'yard'), passage(9, 'yard'), passage(1, 'bakery'), passage(1, 'bakery')];
    const [yard = 0, bakery = 0] = likenessOf(...models, passage(0, 'yard'), passage(0, 'bakery')).slice(4);
    expect(yard).toBeGreaterThan(bakery);
    expect(bakery).toBeGreaterThan(0);
  });

  it('is nothing where nothing is shared', () => {
    expect(likenessOf()).toEqual([]);
    expect(likenessOf(passage(1, 'alone'))).toEqual([0]);
  });
});
