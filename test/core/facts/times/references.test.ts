import { describe, expect, it } from 'vitest';
import { timesOf } from './times-of.ts';

describe('a time without a day', () => {
  it.each([
    ['Dhaka is now in talks.', 'now PRESENT_REF'],
    ['Dhaka currently has ten.', 'currently PRESENT_REF'],
    ['Dhaka recently bought ten.', 'recently PAST_REF'],
    ['Dhaka will soon buy ten.', 'soon FUTURE_REF'],
    ['Dhaka may buy ten in the future.', 'the future FUTURE_REF'],
    ['Dhaka bought ten in the past.', 'the past PAST_REF'],
    ['The current fleet is old.', 'current PRESENT_REF'],
    ['It grew in recent years.', 'recent years PAST_REF'],
    ['It will grow in coming months.', 'coming months FUTURE_REF'],
    ['It will one day replace them.', 'one day FUTURE_REF'],
  ])('%s', (text, expected) => expect(timesOf(text)).toEqual([expected]));

  it.each([
    'As soon as it sails, he leaves.',
    'The future tank is heavy.',
    'A strong current pulled.',
    'How soon is known.',
  ])('is not in "%s"', (text) => expect(timesOf(text)).toEqual([]));
});
