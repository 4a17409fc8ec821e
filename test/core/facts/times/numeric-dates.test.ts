import { describe, expect, it } from 'vitest';
import { timeFactsOf, timesOf } from './times-of.ts';

describe('a date in digits', () => {
  it.each([
    ['Signed on 2025-06-03.', '2025-06-03 2025-06-03'],
    ['Signed at 2025-06-03T08:30Z.', '2025-06-03T08:30Z 2025-06-03T08:30 TIME'],
    ['Signed on 03.06.2025.', '03.06.2025 2025-06-03'],
    ['Signed on 25/12/2024.', '25/12/2024 2024-12-25'],
    ['Signed on 12/25/2024.', '12/25/2024 2024-12-25'],
    ['Signed on 25/12/24.', '25/12/24 2024-12-25'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('with two readings is the day nearer to publication, and its rule says so', () => {
    expect(timesOf('Signed on 06/03/2025.', '2025-06-05')).toEqual(['06/03/2025 2025-06-03']);
    expect(timesOf('Signed on 06/03/2025.', '2025-03-08')).toEqual(['06/03/2025 2025-03-06']);
    const [chosen] = timeFactsOf('Signed on 06/03/2025.');
    expect([chosen?.rule, chosen?.derivedFrom]).toEqual(['times/numeric-date-chosen', '2025-06-03']);
  });

  it('has no year only behind "on"', () => {
    expect(timesOf('Talks resume on 3/6 in Ankara.')).toEqual(['3/6 2025-06-03']);
    expect(timesOf('About 3/6 of it was lost.')).toEqual([]);
  });

  it.each([
    'Open 24/7.',
    'The 8x8 has 155/52 guns.',
    'Version 1.2.2024.1 is out.',
    'On 31/02/2025 it rained.',
    'Room 12-14-9.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});
