import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a bare weekday', () => {
  it('is on or before publication in a past clause', () => {
    expect(timesOf('The minister left on Friday.')).toEqual(['Friday 2025-05-30']);
    expect(timesOf('The minister left on Tuesday.')).toEqual(['Tuesday 2025-06-03']);
  });

  it('is on or after publication in a clause that looks ahead', () => {
    expect(timesOf('The minister will leave on Friday.')).toEqual(['Friday 2025-06-06']);
    expect(timesOf('The minister will speak on Tuesday.')).toEqual(['Tuesday 2025-06-03']);
    expect(timesOf('The minister meets his peers on Friday.')).toEqual(['Friday 2025-06-06']);
    expect(timesOf('A visit is set for Monday.')).toEqual(['Monday 2025-06-09']);
    expect(timesOf('The vote was postponed until Friday.')).toEqual(['Friday 2025-06-06']);
  });

  it('belongs to its own clause', () => {
    expect(timesOf('He said on Friday that the yard will close.')).toEqual(['Friday 2025-05-30']);
    expect(timesOf('He said the yard will close on Friday.')).toEqual(['Friday 2025-06-06']);
  });
});

describe('a weekday pointed to', () => {
  it.each([
    ['He left last Friday.', 'last Friday 2025-05-30'],
    ['He left last Tuesday.', 'last Tuesday 2025-05-27'],
    ['He leaves next Tuesday.', 'next Tuesday 2025-06-10'],
    ['He leaves this Thursday.', 'this Thursday 2025-06-05'],
    ['He leaves this coming Sunday.', 'this coming Sunday 2025-06-08'],
    ['He leaves on Tuesday next week.', 'Tuesday next week 2025-06-10'],
    ['He left on Monday, June 2.', 'Monday, June 2 2025-06-02'],
    ['He left on Sat. with his staff.', 'Sat. 2025-05-31'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it('counts "the previous Friday" from the day spoken of', () => {
    expect(timesOf('It fell on 13 May 2025, down from the previous Friday.')).toEqual([
      '13 May 2025 2025-05-13',
      'the previous Friday 2025-05-09',
    ]);
  });

  it.each(['The Sun reported it.', 'He sat down.', 'Black Friday sales fell.', 'They wed there.'])(
    'is not in "%s"',
    (text) => expect(timesOf(text)).toEqual([]),
  );
});
