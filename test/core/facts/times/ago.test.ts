import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a point some units away', () => {
  it.each([
    ['It sank five years ago.', 'five years ago 2020'],
    ['It sank two weeks ago.', 'two weeks ago 2025-W21'],
    ['It sank 10 days ago.', '10 days ago 2025-05-24'],
    ['It sank a month ago.', 'a month ago 2025-05'],
    ['It sank nearly four years ago.', 'nearly four years ago 2021 LESS_THAN'],
    ['It sank a week or so ago.', 'a week or so ago 2025-W22 APPROX'],
    ['It sank a decade ago.', 'a decade ago 2015'],
    ['It sank a fortnight ago.', 'a fortnight ago 2025-W21'],
    ['It sank several years ago.', 'several years ago PAST_REF'],
    ['It sails 10 days from now.', '10 days from now 2025-06-13'],
    ['It sank three hours ago.', 'three hours ago PAST_REF'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('counts "earlier" from the day spoken of', () => {
    expect(timesOf('It was sold on 9 May 2024. Two days earlier it sank.')).toEqual([
      '9 May 2024 2024-05-09',
      'Two days earlier 2024-05-07',
    ]);
  });

  it('gives up beyond the calendar', () => {
    expect(timesOf('It sank 5000 years ago.')).toEqual(['5000 years P5000Y DURATION']);
    expect(timesOf('It sank 99999999999 years ago.')).toEqual([]);
  });

  it('is not "later", which is a length after some event', () => {
    expect(timesOf('Two days later it sank.')).toEqual(['Two days P2D DURATION']);
  });
});
