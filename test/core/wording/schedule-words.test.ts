import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/core/model/schedule.ts';
import { dueWords, scheduleWords } from '../../../src/core/wording/schedule-words.ts';

const at = (...days: Weekday[]) => scheduleWords({ days, time: '09:00', zone: 'Asia/Dhaka' });

describe('a schedule in words', () => {
  it('names its days', () => {
    expect(at(1, 2, 3, 4, 5, 6, 7)).toBe('every day at 09:00 Asia/Dhaka');
    expect(at(1, 2, 3, 4, 5)).toBe('every weekday at 09:00 Asia/Dhaka');
    expect(at(7)).toBe('every Sunday at 09:00 Asia/Dhaka');
    expect(at(1, 3, 5)).toBe('every Monday, Wednesday and Friday at 09:00 Asia/Dhaka');
    expect(at(6, 7)).toBe('every Saturday and Sunday at 09:00 Asia/Dhaka');
  });

  it('names a day with its weekday', () => {
    const schedule = { time: '23:30', zone: 'Europe/London' };
    expect(dueWords('2026-11-26', schedule)).toBe('Thursday 26 November 2026 at 23:30 Europe/London');
    expect(dueWords('2026-11-29', schedule)).toMatch(/^Sunday 29/);
  });
});
