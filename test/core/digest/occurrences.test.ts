import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestOccurrence, nextOccurrence } from '../../../src/core/digest/occurrences.ts';
import type { Occurrence, Schedule, Weekday } from '../../../src/core/model/schedule.ts';

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const ZONES = [
  'Europe/London',
  'America/New_York',
  'Asia/Dhaka',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/Santiago',
  'America/Havana',
  'America/Nuuk',
];
const TIMES = ['00:00', '01:30', '02:30', '23:59'];
const NEW_YEAR = Date.UTC(2026, 0, 1);

const at = (iso: string): number => Date.parse(iso);
const daily = (time: string, zone: string, days = EVERY_DAY): Schedule => ({ days, time, zone });

/** All occurrences after a moment, walked forward, up to a day. */
function walk(schedule: Schedule, from: number, lastDay: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (
    let next = nextOccurrence(schedule, from);
    next && next.day <= lastDay;
    next = nextOccurrence(schedule, next.at)
  ) {
    found.push(next);
  }
  return found;
}

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

/** What a clock on the wall shows, from another library than the one under test. */
function wallClock(clock: Intl.DateTimeFormat, moment: number): string {
  const parts = clock.formatToParts(moment);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

describe('a year of a daily schedule', () => {
  for (const zone of ZONES) {
    it(`has each local day of ${zone} once, whatever the clocks do`, () => {
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (const time of TIMES) {
        const found = walk(daily(time, zone), NEW_YEAR, '2026-12-31');
        const first = found[0]?.day ?? '';
        expect(found.map(({ day }) => day)).toEqual(daysBetween(first, '2026-12-31'));
        expect(found.length).toBeGreaterThan(363);
        const shifted = found.filter((each) => wallClock(clock, each.at) !== `${each.day} ${time}`);
        // Only a gap moves one, and there is at most one a year.
        expect(shifted.length).toBeLessThan(2);
        for (const each of shifted) expect(wallClock(clock, each.at) > `${each.day} ${time}`).toBe(true);
      }
    });
  }
});

describe('where the clocks change', () => {
  it('takes the first moment after a gap', () => {
    expect(nextOccurrence(daily('01:30', 'Europe/London'), at('2026-03-29T00:00:00Z'))).toEqual({
      day: '2026-03-29',
      at: at('2026-03-29T01:00:00Z'),
    });
    expect(nextOccurrence(daily('00:00', 'America/Santiago'), at('2026-09-06T03:00:00Z'))).toEqual({
      day: '2026-09-06',
      at: at('2026-09-06T04:00:00Z'),
    });
  });

  it('takes the first of two', () => {
    const schedule = daily('01:30', 'Europe/London');
    const first = { day: '2026-10-25', at: at('2026-10-25T00:30:00Z') };
    expect(nextOccurrence(schedule, at('2026-10-25T00:00:00Z'))).toEqual(first);
    expect(latestOccurrence(schedule, at('2026-10-25T01:30:00Z'))).toEqual(first);
    expect(nextOccurrence(schedule, first.at)?.day).toBe('2026-10-26');
  });

  it('gives a day that ends in a gap the first moment of the next, and still its own name', () => {
    const saturdays = daily('23:30', 'America/Nuuk', [6]);
    const moved = { day: '2024-03-30', at: at('2024-03-31T01:00:00Z') };
    expect(nextOccurrence(saturdays, at('2024-03-30T12:00:00Z'))).toEqual(moved);
    expect(nextOccurrence(saturdays, moved.at - 1)).toEqual(moved);
    expect(latestOccurrence(saturdays, at('2024-04-01T12:00:00Z'))).toEqual(moved);
  });
});

describe('the latest occurrence', () => {
  it('is one at this very moment, and not one a millisecond later', () => {
    const schedule = daily('09:00', 'Asia/Dhaka');
    const nine = at('2026-11-25T03:00:00Z');
    expect(latestOccurrence(schedule, nine)).toEqual({ day: '2026-11-25', at: nine });
    expect(latestOccurrence(schedule, nine - 1)?.day).toBe('2026-11-24');
  });

  it('goes back a week for a schedule of one day', () => {
    const mondays = daily('09:00', 'UTC', [1]);
    expect(latestOccurrence(mondays, at('2026-11-23T08:59:59Z'))?.day).toBe('2026-11-16');
    expect(nextOccurrence(mondays, at('2026-11-23T09:00:00Z'))?.day).toBe('2026-11-30');
  });

  it('is none without a day', () => {
    expect(latestOccurrence(daily('09:00', 'UTC', []), NEW_YEAR)).toBeNull();
    expect(nextOccurrence(daily('09:00', 'UTC', []), NEW_YEAR)).toBeNull();
  });

  it('and the next one enclose every moment, with no other between them', () => {
    const schedules = fc.record({
      days: fc.subarray([...EVERY_DAY], { minLength: 1 }),
      time: fc.constantFrom(...TIMES),
      zone: fc.constantFrom(...ZONES),
    });
    const moments = fc.integer({ min: NEW_YEAR, max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(schedules, moments, (schedule, now) => {
        const last = latestOccurrence(schedule, now);
        const next = nextOccurrence(schedule, now);
        if (!last || !next) throw new Error('Expected both.');
        expect(last.at).toBeLessThanOrEqual(now);
        expect(next.at).toBeGreaterThan(now);
        expect(nextOccurrence(schedule, last.at)).toEqual(next);
        expect(latestOccurrence(schedule, next.at - 1)).toEqual(last);
        expect(latestOccurrence(schedule, next.at)).toEqual(next);
      }),
      { numRuns: 200 },
    );
  });
});
