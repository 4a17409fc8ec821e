import { describe, expect, it } from 'vitest';
import { alignTimes, scoreTimes, type TimeSpan } from './score-times.ts';

const time = (start: number, end: number, value = '2025'): TimeSpan => ({ start, end, value });

describe('aligning times', () => {
  it('prefers the same extent to an overlap further left', () => {
    const label = time(10, 20);
    const [wide, same] = [time(5, 12), time(10, 20)];
    expect(alignTimes([label], [wide, same])).toEqual({
      pairs: [{ label, guess: same }],
      missed: [],
      spurious: [wide],
    });
  });

  it('gives each label one guess and each guess one label', () => {
    const [first, second] = [time(0, 4), time(5, 9)];
    const guess = time(0, 9);
    expect(alignTimes([first, second], [guess])).toEqual({
      pairs: [{ label: first, guess }],
      missed: [second],
      spurious: [],
    });
  });

  it('does not pair neighbours that only touch', () => {
    expect(alignTimes([time(0, 4)], [time(4, 8)]).pairs).toEqual([]);
  });
});

describe('scoring times', () => {
  it('counts extent, overlap and value apart, as F1 in per cent', () => {
    const alignment = alignTimes(
      [time(0, 4), time(10, 20), time(30, 40, '2024')],
      [time(0, 4), time(12, 20), time(30, 40, '1999'), time(50, 60)],
    );
    // Three pairs, four guesses, three labels: 2·2/7, 2·3/7, 2·2/7.
    const score = scoreTimes([alignment]);
    expect(score.strict).toBeCloseTo(400 / 7);
    expect(score.relaxed).toBeCloseTo(600 / 7);
    expect(score.value).toBeCloseTo(400 / 7);
  });

  it('adds up over texts before dividing', () => {
    const score = scoreTimes([alignTimes([time(0, 4)], [time(0, 4)]), alignTimes([time(0, 4)], [])]);
    expect(score.strict).toBeCloseTo(200 / 3);
  });

  it('is perfect where there is nothing to find and nothing found', () => {
    expect(scoreTimes([])).toEqual({ strict: 100, relaxed: 100, value: 100 });
  });
});
