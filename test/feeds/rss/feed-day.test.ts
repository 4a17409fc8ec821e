import { expect, it } from 'vitest';
import { readFeedDay } from '../../../src/feeds/rss/feed-day.ts';

const NOW = Date.parse('2025-06-10T12:00:00Z');
const day = (value: string) => readFeedDay(value, NOW);

it.each([
  ['Tue, 03 Jun 2025 10:00:00 GMT'],
  ['Tue, 3 Jun 2025 10:00 +0600'],
  ['3 Jun 2025'],
  ['03 Jun 25 10:00 EDT'],
  ['Tuesday, 03-Jun-25 10:00:00 UTC'],
  ['Tues, 3 June 2025, 10:00 Europe/Dhaka'],
  ['  Tue,  03  Jun\n2025 10:00:00 BST '],
  ['2025-06-03'],
  ['2025-06-03T10:00:00.123456789Z'],
  ['2025-06-03 10:00:00 +06:00'],
  ['2025-06-03T10:00:00+0600'],
  ['June 3, 2025 10:00 am'],
  ['Tue Jun 3rd 2025'],
  ['Wed, 03 Jun 2025 10:00:00 GMT'],
])('reads %j, also where the weekday is wrong', (value) => {
  expect(day(value)).toBe('2025-06-03');
});

it('takes the day that the feed itself shows, wherever midnight stands elsewhere', () => {
  expect(day('Tue, 03 Jun 2025 23:30:00 -0800')).toBe('2025-06-03');
  expect(day('2025-06-03T00:15:00+12:00')).toBe('2025-06-03');
});

it.each([
  ['31 Feb 2025'],
  ['2025-02-29'],
  ['2025-13-01'],
  ['00 Jun 2025'],
  ['3 Foo 2025'],
  ['06/03/2025'],
  ['2025'],
  ['2025-06'],
  ['yesterday'],
  [''],
  ['Thu, 01 Jan 1970 00:00:00 GMT'],
  ['0001-01-01T00:00:00Z'],
])('reads no day from %j', (value) => {
  expect(day(value)).toBeNull();
});

it('refuses what lies more than a day ahead, and by how much is reckoned with the offset', () => {
  expect(day('2025-06-11')).toBe('2025-06-11');
  expect(day('2025-06-12')).toBeNull();
  expect(day('Wed, 11 Jun 2025 13:00:00 +0600')).toBe('2025-06-11');
  expect(day('Wed, 11 Jun 2025 13:00:00 -0600')).toBeNull();
  expect(day('3 Jun 2052')).toBeNull();
});

it('takes no time for a long text', () => {
  const begun = performance.now();
  for (const long of ['3 Jun '.repeat(200_000), '1'.repeat(1_000_000), `3 Jun 2025 ${' '.repeat(1_000_000)}`])
    day(long);
  expect(performance.now() - begun).toBeLessThan(500);
});
