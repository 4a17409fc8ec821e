import { describe, expect, it } from 'vitest';
import { faultsOf, liveThrough } from '../helpers/digest-years.ts';
import { shippedNames } from '../helpers/names.ts';

const index = await shippedNames();

/** Days on which the clocks of several zones change; the whole year is lived through by `npm run test:slow`. */
const CHANGES = [
  {
    name: 'forward in London, back in Santiago and Lord Howe',
    from: '2026-03-27T00:00:00Z',
    to: '2026-04-07T00:00:00Z',
  },
  { name: 'back in London and in New York', from: '2026-10-24T00:00:00Z', to: '2026-11-03T00:00:00Z' },
  { name: 'forward in New York', from: '2026-03-06T00:00:00Z', to: '2026-03-11T00:00:00Z' },
];

describe('digests while the clocks change, senders die and Slack is silent', () => {
  for (const [at, { name, ...days }] of CHANGES.entries()) {
    it(`come once each local day: ${name}`, async () => {
      const { lived } = await liveThrough({ ...days, seed: at + 1 }, index);
      expect(lived.flatMap(faultsOf)).toEqual([]);
      expect(lived.reduce((total, { posted }) => total + posted.length, 0)).toBeGreaterThan(10);
    });
  }
});
