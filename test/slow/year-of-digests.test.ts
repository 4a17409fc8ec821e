import { expect, it } from 'vitest';
import { faultsOf, liveThrough } from '../helpers/digest-years.ts';
import { shippedNames } from '../helpers/names.ts';

it('a year in five zones, with downtime, dying senders and a silent Slack, gives each local day its digest once', {
  timeout: 600_000,
}, async () => {
  const year = { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z', seed: 20_261_125 };
  const { lived, deaths } = await liveThrough(year, await shippedNames());
  expect(lived.flatMap(faultsOf)).toEqual([]);
  expect(deaths).toBeGreaterThan(50);
  for (const { posted } of lived) expect(posted.length).toBeGreaterThan(200);
});
