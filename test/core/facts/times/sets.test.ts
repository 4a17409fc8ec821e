import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a time that comes again', () => {
  it.each([
    ['They meet every year.', 'every year P1Y SET'],
    ['They meet every two weeks.', 'every two weeks P2W SET'],
    ['They meet every other month.', 'every other month P2M SET'],
    ['They meet each Monday.', 'each Monday XXXX-WXX-1 SET'],
    ['They meet on Mondays.', 'Mondays XXXX-WXX-1 SET'],
    ['They fly on Tuesday nights.', 'Tuesday nights XXXX-WXX-2TNI SET'],
    ['They meet each July.', 'each July XXXX-07 SET'],
    ['They meet every summer.', 'every summer XXXX-SU SET'],
    ['They meet twice a week.', 'twice a week P1W SET'],
    ['They meet three times a year.', 'three times a year P1Y SET'],
    ['They meet annually.', 'annually P1Y SET'],
    ['The daily flight left.', 'daily P1D SET'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it.each(['Each of them left.', 'A quarterly dividend fell.', 'Three times as many came.', 'Once a spy, he left.'])(
    'is not in "%s"',
    (text) => expect(timesOf(text)).toEqual([]),
  );
});
