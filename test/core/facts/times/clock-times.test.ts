import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a time of day', () => {
  it.each([
    ['It struck at 8 a.m. on Monday.', '8 a.m. on Monday 2025-06-02T08:00 TIME'],
    ['It struck at 5 p.m. EST, June 2, they said.', '5 p.m. EST, June 2 2025-06-02T17:00 TIME'],
    ['It struck at 10:30 GMT.', '10:30 GMT 2025-06-03T10:30 TIME'],
    ['It struck at 10.30pm.', '10.30pm 2025-06-03T22:30 TIME'],
    ['It struck at 0735 GMT.', '0735 GMT 2025-06-03T07:35 TIME'],
    ['It struck at 1430 hours.', '1430 hours 2025-06-03T14:30 TIME'],
    ['It struck at noon yesterday.', 'noon yesterday 2025-06-02T12:00 TIME'],
    ['It struck at 12 a.m. sharp.', '12 a.m. 2025-06-03T00:00 TIME'],
    ['It struck at four in the morning.', 'four in the morning 2025-06-03T04:00 TIME'],
    ['It struck around 7:15 p.m. there.', 'around 7:15 p.m. 2025-06-03T19:15 TIME APPROX'],
    ['It struck at 9:45.', '9:45 2025-06-03T09:45 TIME'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('is on the day the sentence names before or just behind it', () => {
    expect(timesOf('On 1 May it struck at 8 a.m. there.')).toEqual([
      '1 May 2025-05-01',
      '8 a.m. 2025-05-01T08:00 TIME',
    ]);
  });

  it.each([
    'They won 3:30 on points.',
    'Odds are 10:1.',
    'It flew 2000 km.',
    'High noon is a film.',
    'At 25:70 it failed.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});

describe('a part of a day', () => {
  it.each([
    ['It struck on Friday night.', 'Friday night 2025-05-30TNI TIME'],
    ['It struck yesterday morning.', 'yesterday morning 2025-06-02TMO TIME'],
    ['It struck this morning.', 'this morning 2025-06-03TMO TIME'],
    ['It struck last night.', 'last night 2025-06-02TNI TIME'],
    ['It strikes tonight.', 'tonight 2025-06-03TNI TIME'],
    ['It struck overnight.', 'overnight 2025-06-02TNI TIME'],
    ['It struck at mid-afternoon yesterday.', 'mid-afternoon yesterday 2025-06-02TAF TIME MID'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('follows the day spoken of', () => {
    expect(timesOf('It struck on 1 May 2025. The next morning it rained.')).toEqual([
      '1 May 2025 2025-05-01',
      'The next morning 2025-05-02TMO TIME',
    ]);
  });

  it.each(['The night watch fell.', 'A morning flight left.'])('is not in "%s"', (text) =>
    expect(timesOf(text)).toEqual([]),
  );
});
