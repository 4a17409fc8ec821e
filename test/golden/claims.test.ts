import { beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/app/ports/record.ts';
import { openGoldenDesk } from './golden-desk.ts';
import { judgeClaim } from './judge-claim.ts';
import { readClaims } from './read-claims.ts';
import { GOLDEN } from './read-questions.ts';

const MIN_SHARE = 0.95;

const claims = readClaims(GOLDEN);
const tally = { wanted: 0, right: 0 };
let desk: Desk;

beforeAll(async () => {
  desk = await openGoldenDesk(GOLDEN);
});

describe('the golden claims', () => {
  it('are many, each once, with parts of every verdict', () => {
    expect(new Set(claims.map(({ claim }) => claim)).size).toBe(claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(70);
    for (const verdict of ['supported', 'contradicted', 'unknown'] as const) {
      expect(claims.filter((claim) => claim[verdict].length > 0).length).toBeGreaterThanOrEqual(20);
    }
  });

  it.each(claims)('$file: $claim', async (claim) => {
    const { wanted, right, faults, wronglySupported } = judgeClaim(claim, await desk.check(claim.claim));
    tally.wanted += wanted;
    tally.right += right;
    // Whatever else is known to go wrong, this may not.
    expect(wronglySupported).toEqual([]);
    // A fault that is mended loses its mark.
    if (claim.known) expect(faults, `"${claim.known}" is mended: take the mark off`).not.toEqual([]);
    else expect(faults).toEqual([]);
  });

  it(`are right in at least ${MIN_SHARE * 100} % of their parts, the known faults counted as wrong`, () => {
    const share = tally.right / tally.wanted;
    process.stdout.write(`claims: ${tally.right} of ${tally.wanted} parts right (${(100 * share).toFixed(1)} %)\n`);
    expect(share).toBeGreaterThanOrEqual(MIN_SHARE);
  });
});
