import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  isoDay,
  mondayOf,
  parseDay,
  weekdayOf,
  weekOf,
} from '../../../../src/core/facts/times/calendar.ts';

const day = (iso: string) => parseDay(iso) ?? Number.NaN;

describe('a day number', () => {
  it('counts from 1 January 1970 both ways', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
    expect(isoDay(20_242)).toBe('2025-06-03');
  });

  it('is read from the day of a date-time too', () => expect(parseDay('2025-06-03T08:30')).toBe(20_242));

  it.each(['2025-06-31', '2025-02-29', '2025-13-01', '2025-00-10', '25-06-03', '', 'soon'])('is null for "%s"', (iso) =>
    expect(parseDay(iso)).toBeNull(),
  );

  it('comes back as the same date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(calendarDay(number))).toBe(number);
        expect(parseDay(isoDay(number))).toBe(number);
      }),
    );
  });
});

describe('months and weeks', () => {
  it('has 29 days in February of a leap year', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2025, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ]);
  });

  it('adds months to the last day a shorter month has', () => {
    expect(isoDay(addMonths(day('2025-01-31'), 1))).toBe('2025-02-28');
    expect(isoDay(addMonths(day('2025-06-03'), -18))).toBe('2023-12-03');
  });

  it('knows weekdays from Monday, 1, to Sunday, 7', () => {
    expect(['2025-06-02', '2025-06-08', '1969-12-28'].map((iso) => weekdayOf(day(iso)))).toEqual([1, 7, 7]);
  });

  it('numbers weeks as ISO 8601 does over the turn of a year', () => {
    expect(weekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(weekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoDay(mondayOf(2020, 53))).toBe('2020-12-28');
  });

  it('knows Easter', () => {
    expect([2000, 2024, 2025, 2038].map((year) => isoDay(easterSunday(year)))).toEqual([
      '2000-04-23',
      '2024-03-31',
      '2025-04-20',
      '2038-04-25',
    ]);
  });
});
