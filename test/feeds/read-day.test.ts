import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/feeds/read-day.ts';

describe('a day of publication', () => {
  it.each([
    ['2025-06-03', '2025-06-03'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2025-06-03T08:00:00Z', '2025-06-03'],
    ['2025-06-03 23:59', '2025-06-03'],
    ['2025-06-03T08:00:00.123+06:00', '2025-06-03'],
    ['2025-06-03T23:00:00-05:00', '2025-06-03'],
  ])('%j is %s', (written, day) => {
    expect(readDay(written)).toEqual({ day });
  });

  it.each([
    ['2025-02-30', /not a day of the calendar/],
    ['2025-02-29', /not a day of the calendar/],
    ['2025-13-01', /not a day of the calendar/],
    ['2025-00-10', /not a day of the calendar/],
    ['2025-06-00', /not a day of the calendar/],
    ['03/06/2025', /03\/06\/2025 can be read with the day or the month first/],
    ['3.6.25', /with the day or the month first/],
    ['2025-06-03T25:00', /not a date that can be read/],
    ['2025/06/03', /not a date that can be read/],
    ['2025-6-3', /not a date that can be read/],
    ['June 3, 2025', /"June 3, 2025" is not a date/],
    ['20250603', /not a date that can be read/],
    ['', /not a date that can be read/],
    ['x'.repeat(500), /^.{1,100}$/],
  ])('%j is refused', (written, problem) => {
    expect(readDay(written)).toEqual({ problem: expect.stringMatching(problem) });
  });
});
