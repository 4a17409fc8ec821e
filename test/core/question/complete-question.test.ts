import { describe, expect, it } from 'vitest';
import { completeQuestion } from '../../../src/core/question/complete-question.ts';
import { shippedNames } from '../../helpers/names.ts';

const index = await shippedNames();
const FIRST = 'How many Boran howitzers did Bangladesh buy?';
const complete = (text: string, ...earlier: readonly string[]) => completeQuestion(text, earlier, index);

describe('a follow-up that names nothing', () => {
  it.each([
    ['when?', 'when: Boran howitzers did Bangladesh buy?'],
    ['and when was that?', 'and when was that: Boran howitzers did Bangladesh buy?'],
    ['From whom?', 'From whom: Boran howitzers did Bangladesh buy?'],
    ['how much?', 'how much: Boran howitzers did Bangladesh buy?'],
  ])('"%s" takes what the question before was about', (text, completed) => {
    expect(complete(text, FIRST)).toBe(completed);
  });

  it('counts what was named, wherever that stood', () => {
    expect(complete('how many of them?', 'who sold Boran howitzers to Bangladesh?')).toBe(
      'how many Boran howitzers sold to Bangladesh?',
    );
  });

  it('looks past follow-ups that named nothing either', () => {
    expect(complete('who?', FIRST, 'when?')).toBe('who: Boran howitzers did Bangladesh buy?');
  });
});

describe('a follow-up that names something else', () => {
  it.each([
    ['and the Tulpar?', 'How many Tulpar did Bangladesh buy?'],
    ['what about Pakistan?', 'How many Boran howitzers did Pakistan buy?'],
    ['how about light tanks', 'How many light tanks did Bangladesh buy?'],
    ['and from Turkey?', 'How many Boran howitzers did Bangladesh buy from Turkey?'],
    ['and in 2023?', 'How many Boran howitzers did Bangladesh buy in 2023?'],
    ['and how many tanks?', 'how many tanks did Bangladesh buy?'],
    ['and the Zorgon?', 'How many Zorgon did Bangladesh buy?'],
    ['what about Narnia?', 'How many Boran howitzers did Narnia buy?'],
  ])('"%s" puts it in the place of what is of the same kind', (text, completed) => {
    expect(complete(text, FIRST)).toBe(completed);
  });

  it('keeps to the side of its preposition', () => {
    expect(complete('and from China?', 'what did Pakistan buy from Turkey in 2024?')).toBe(
      'what did Pakistan buy from China in 2024?',
    );
    expect(complete('and in 2025?', 'what did Pakistan buy from Turkey in 2024?')).toBe(
      'what did Pakistan buy from Turkey in 2025?',
    );
  });

  it('is itself followed up', () => {
    expect(complete('when?', FIRST, 'and the Tulpar?')).toBe('when: Tulpar did Bangladesh buy?');
    expect(complete('what about Pakistan?', FIRST, 'and the Tulpar?', 'when?')).toBe('when: Tulpar did Pakistan buy?');
  });
});

describe('a follow-up with a pronoun', () => {
  it.each([
    ['how many of them were delivered?', 'how many Boran howitzers were delivered to Bangladesh'],
    ['how many were delivered?', 'how many Boran howitzers were delivered to Bangladesh'],
    ['when were they ordered?', 'when were Boran howitzers ordered by Bangladesh'],
    ['who sold them?', 'who sold Boran howitzers to Bangladesh'],
    ['did Pakistan buy any?', 'did Pakistan buy Boran howitzers'],
    ['did they also buy tanks?', 'did Bangladesh also buy tanks'],
    ['what else did they buy?', 'what else did Bangladesh buy'],
    ['how many have arrived?', 'how many Boran howitzers have arrived, Bangladesh'],
    ['when did it buy them?', 'when did Bangladesh buy Boran howitzers'],
  ])('"%s" speaks of what was named before', (text, completed) => {
    expect(complete(text, FIRST)).toBe(completed);
  });
});

describe('the filters of the question before', () => {
  it('are kept unless the follow-up has its own', () => {
    expect(complete('and the Tulpar?', `${FIRST} since:2024 status:ordered`)).toBe(
      'How many Tulpar did Bangladesh buy? since:2024 status:ordered',
    );
    expect(complete('and the Tulpar? status:planned', `${FIRST} status:ordered`)).toBe(
      'How many Tulpar did Bangladesh buy? status:planned',
    );
  });
});

describe('a question of its own', () => {
  it.each([
    'how many tanks did Poland buy?',
    'How many tanks did Poland buy, and when will they arrive?',
    'is it true that Norway bought 18 tanks?',
    'what is the weather in Warsaw?',
    'who won the world cup?',
    'when is it raining?',
    'thanks',
    'ok, exactly',
    'and what is the weather?',
    'and is it raining?',
    'status:planned',
    'bangladesh',
    'bangladesh turkey',
    'Rafale',
    '',
    '🤖',
    '???',
  ])('"%s" stays as it is', (text) => {
    expect(complete(text, FIRST)).toBe(text);
  });

  it('stays as it is where nothing was asked before', () => {
    expect(complete('when?')).toBe('when?');
    expect(complete('and the Tulpar?')).toBe('and the Tulpar?');
    expect(complete('when?', 'who?', '')).toBe('when?');
  });
});
