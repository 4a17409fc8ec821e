import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/core/model/answer.ts';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import { answerMessage } from '../../../src/slack/blocks/answer-message.ts';
import { OURS } from '../../../src/slack/limits.ts';
import type { Message } from '../../../src/slack/sending/message.ts';
import { numbersIn, numbersInBlocks } from '../../helpers/message-numbers.ts';
import { ARTICLE, answered, deal, hit, PASSAGE, plannedDeal } from '../../helpers/slack-answers.ts';

describe('any answer', () => {
  it('keeps to the limits, repeats every number of its blocks in its words, and never loses its source', () => {
    fc.assert(
      fc.property(answers(), (answer) => {
        const message = answerMessage(answer);
        expect(checkMessage(message).filter(({ pointer }) => pointer !== '/text')).toEqual([]);
        expect(message.text.length).toBeLessThanOrEqual(OURS.textChars);
        expectNumbersInWords(message);
        if (answer.hits.length > 0) expect(message.blocks.at(-1)?.type).toBe('context');
      }),
      { numRuns: 200 },
    );
  });
});

function expectNumbersInWords(message: Message): void {
  const said = new Set(numbersIn(message.text));
  expect(numbersInBlocks(message).filter((number) => !said.has(number))).toEqual([]);
}

function answers(): fc.Arbitrary<Answer> {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '<!channel>',
      'x'.repeat(3_000),
      '105 mm '.repeat(200),
      '&<>'.repeat(500),
      '🚁'.repeat(300),
      'a\nb\u0000c',
      ' ',
    ),
  );
  const deals = fc.array(
    fc.record({ item: words, buyer: words, value: fc.integer({ min: 0, max: 1e9 }), isPlanned: fc.boolean() }),
    { maxLength: 15 },
  );
  const parts = fc.record({
    headline: words,
    passage: words,
    title: words,
    deals,
    missing: fc.array(words, { maxLength: 5 }),
  });
  return parts.map(({ headline, passage, title, deals, missing }) =>
    answered({
      headline: { text: headline, factIds: [] },
      hits: [hit([], { ...PASSAGE, text: passage, sentences: [] }, { ...ARTICLE, title })],
      facts: deals.map(({ item, buyer, value, isPlanned }, position) => {
        const quantity = { value, max: null, modifier: 'exact', direction: null } as const;
        const more = { id: `d${position}`, quantity, buyer, item: { ...howitzer(), text: item } };
        return isPlanned ? plannedDeal(more) : deal(more);
      }),
      missing,
    }),
  );
}

function howitzer() {
  return { text: 'howitzers', maker: null, designation: null, calibre: null, class: 'howitzer' };
}
