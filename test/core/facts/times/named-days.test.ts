import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a day with a name', () => {
  it.each([
    ['He left yesterday.', 'yesterday 2025-06-02'],
    ['He left today.', 'today 2025-06-03'],
    ['He leaves tomorrow.', 'tomorrow 2025-06-04'],
    ['He left the day before yesterday.', 'day before yesterday 2025-06-01'],
    ['He left on Christmas Day.', 'Christmas Day 2024-12-25'],
    ["He left on New Year's Eve.", "New Year's Eve 2024-12-31"],
    ['He left last Thanksgiving.', 'last Thanksgiving 2024-11-28'],
    ['He left on Good Friday.', 'Good Friday 2025-04-18'],
    ['He left at Easter 2024.', 'Easter 2024 2024-03-31'],
    ['He will leave at Christmas.', 'Christmas 2025-12-25'],
    ['He left after 9/11.', '9/11 2001-09-11'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it.each(['The cars of tomorrow are small.', 'A new yard opened.', 'The good ship sank.'])('is not in "%s"', (text) =>
    expect(timesOf(text)).toEqual([]),
  );
});
