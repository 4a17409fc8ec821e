import { describe, expect, it } from 'vitest';
import { completeQuestion } from '../../../src/core/question/complete-question.ts';

const FIRST = 'How many Boran howitzers did Bangladesh buy?';

describe('a follow-up', () => {
  it.each([
    ['when?', 'when: Boran howitzers did Bangladesh buy?'],
    ['and when was that?', 'and when was that: Boran howitzers did Bangladesh buy?'],
    ['From whom?', 'From whom: Boran howitzers did Bangladesh buy?'],
    ['how much?', 'how much: Boran howitzers did Bangladesh buy?'],
  ])('"%s" takes what the question before was about', (text, completed) => {
    expect(completeQuestion(text, [FIRST])).toBe(completed);
  });

  it('looks past follow-ups that named nothing either', () => {
    expect(completeQuestion('who?', [FIRST, 'when?'])).toBe('who: Boran howitzers did Bangladesh buy?');
  });

  it('takes the latest question that named something', () => {
    expect(completeQuestion('how many?', [FIRST, 'the Tulpar tanks'])).toBe('how many: the Tulpar tanks');
  });
});

describe('a question of its own', () => {
  it.each(['how many tanks did Poland buy?', 'and the Tulpar?', 'bangladesh', '', '🤖', '???'])(
    '"%s" stays as it is',
    (text) => {
      expect(completeQuestion(text, [FIRST])).toBe(text);
    },
  );

  it('stays as it is where nothing was asked before', () => {
    expect(completeQuestion('when?', [])).toBe('when?');
    expect(completeQuestion('when?', ['who?', 'hello?'.slice(0, 0)])).toBe('when?');
  });
});
