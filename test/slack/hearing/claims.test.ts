import { describe, expect, it } from 'vitest';
import { createClaims } from '../../../src/slack/hearing/claims.ts';

describe('a claim', () => {
  it('is taken once, under any of its names', () => {
    const claims = createClaims({ now: () => 0 });
    expect(claims.take(['event 1', 'message C 1'])).toBe(true);
    expect(claims.take(['event 1'])).toBe(false);
    expect(claims.take(['event 2', 'message C 1'])).toBe(false);
    expect(claims.take(['event 3', 'message C 3'])).toBe(true);
  });

  it('is known by the names of its duplicates as well', () => {
    const claims = createClaims({ now: () => 0 });
    claims.take(['event 1', 'message C 1']);
    claims.take(['event 2', 'message C 1']);
    expect(claims.take(['event 2'])).toBe(false);
  });

  it('holds for ten minutes and is forgotten after fifteen', () => {
    let minutes = 0;
    const claims = createClaims({ now: () => minutes * 60_000 });
    claims.take(['event 1']);
    minutes = 10;
    expect(claims.take(['event 1'])).toBe(false);
    minutes = 15;
    expect(claims.take(['event 1'])).toBe(true);
  });

  it('can be taken again once released', () => {
    const claims = createClaims({ now: () => 0 });
    claims.take(['event 1', 'message C 1']);
    claims.release(['event 1', 'message C 1']);
    expect(claims.take(['event 1', 'message C 1'])).toBe(true);
  });

  it('gives way to newer ones when there are too many, the oldest first', () => {
    const claims = createClaims({ now: () => 0, maxKeys: 2 });
    for (const key of ['a', 'b', 'c', 'd']) claims.take([key]);
    expect(claims.take(['d'])).toBe(false);
    expect(claims.take(['a'])).toBe(true);
  });
});
