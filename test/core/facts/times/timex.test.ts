import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/core/facts/times/calendar.ts';
import { durationTimex, intervalOf, shiftDay, timexAt } from '../../../../src/core/facts/times/timex.ts';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;

describe('the value of a length', () => {
  it.each([
    [5, 'year', 'P5Y'],
    [null, 'month', 'PXM'],
    [24, 'hour', 'PT24H'],
    [2.5, 'year', 'P2Y6M'],
    [1.5, 'minute', 'PT1M30S'],
    [0.5, 'hour', 'PT30M'],
    [2, 'decade', 'P20Y'],
    [null, 'century', 'PXY'],
    [1, 'fortnight', 'P2W'],
    [2, 'quarter', 'P2Q'],
  ] as const)('%s %s is %s', (amount, unit, timex) => expect(durationTimex(amount, unit)).toBe(timex));
});

describe('the value of a day', () => {
  it.each([
    ['day', '2025-06-03'],
    ['week', '2025-W23'],
    ['weekend', '2025-W23-WE'],
    ['month', '2025-06'],
    ['quarter', '2025-Q2'],
    ['year', '2025'],
    ['decade', '202'],
    ['century', '20'],
  ] as const)('is at the grain of a %s %s', (unit, timex) => expect(timexAt(day('2025-06-03'), unit)).toBe(timex));

  it('moves by whole units', () => {
    expect(shiftDay(day('2025-06-03'), -2, 'week')).toBe(day('2025-05-20'));
    expect(shiftDay(day('2025-06-03'), 1, 'quarter')).toBe(day('2025-09-03'));
    expect(shiftDay(day('2025-06-03'), 5, 'hour')).toBe(day('2025-06-03'));
  });
});

describe('the days a value covers', () => {
  it.each([
    ['2025-06-03', '2025-06-03', '2025-06-03'],
    ['2025-06-03T08:30', '2025-06-03', '2025-06-03'],
    ['2025-06-03TNI', '2025-06-03', '2025-06-03'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['20', '2000-01-01', '2099-12-31'],
    ['2024/2025', '2024-01-01', '2025-12-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025-SU', '2025-06-01', '2025-08-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2025-W23', '2025-06-02', '2025-06-08'],
    ['2025-W23-WE', '2025-06-07', '2025-06-08'],
  ])('%s: %s to %s', (timex, start, end) => expect(intervalOf(timex)).toEqual({ start, end }));

  it.each(['P5Y', 'PXM', 'PRESENT_REF', 'XXXX-WXX-1', '2025-XX', ''])('none for "%s"', (timex) =>
    expect(intervalOf(timex)).toBeNull(),
  );
});
