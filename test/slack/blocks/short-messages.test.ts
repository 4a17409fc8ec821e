import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import {
  failureMessage,
  helpMessage,
  staysSilentMessage,
  tooLongMessage,
} from '../../../src/slack/blocks/short-messages.ts';
import { numbersIn, numbersInBlocks } from '../../helpers/message-numbers.ts';
import { COVERAGE } from '../../helpers/slack-answers.ts';

const EMPTY = { articles: 0, passages: 0, newest: null, sources: [], refused: 0 };

describe('a short message', () => {
  it.each([
    helpMessage(COVERAGE),
    helpMessage(EMPTY),
    tooLongMessage(40_000),
    staysSilentMessage(),
    failureMessage('0a1b2c3d'),
  ])('keeps to the limits and says in words what its blocks say', (message) => {
    expect(checkMessage(message)).toEqual([]);
    expect(numbersInBlocks(message).filter((number) => !numbersIn(message.text).includes(number))).toEqual([]);
  });

  it('of help tells what the record holds and what could not be read', () => {
    expect(helpMessage(COVERAGE).text).toContain(
      'The record holds 1 article from 1 source, newest of 3 June 2025. 2 files could not be read.',
    );
    expect(helpMessage(EMPTY).text).toMatch(/The record holds no articles yet\.$/);
  });
});
