import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import { readFeedbackValue, withFeedback, withPlainFeedback } from '../../../src/slack/blocks/feedback-part.ts';
import { withCredit, withPostButton } from '../../../src/slack/blocks/post-button.ts';
import { OURS } from '../../../src/slack/limits.ts';
import type { Message } from '../../../src/slack/sending/message.ts';

const message: Message = { text: '18 units', blocks: [] };

function valuesOf({ blocks }: Message): readonly string[] {
  const elements = blocks.flatMap((block) => (block.type === 'context_actions' ? block.elements : []));
  return elements.flatMap((element) =>
    element.type === 'feedback_buttons' ? [element.positive_button.value, element.negative_button.value] : [],
  );
}

describe('the buttons', () => {
  it('bring back which was pressed, the question and the headline', () => {
    const about = { question: 'how many?', headline: '18 units: Boran howitzers' };
    const [positive, negative] = valuesOf(withFeedback(message, about)).map(readFeedbackValue);
    expect(positive).toEqual({ isHelpful: true, ...about });
    expect(negative).toEqual({ isHelpful: false, ...about });
  });

  it('take any question and headline, cut where they are long', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, fc.option(words), (question, headline) => {
        const shown = withFeedback(message, { question, headline });
        expect(checkMessage(shown)).toEqual([]);
        for (const value of valuesOf(shown)) expect(readFeedbackValue(value)).not.toBeNull();
      }),
    );
  });

  it('fit, with all else that is put under an answer, into the room that is left for it', () => {
    const question = 'how many "Boran" howitzers? '.repeat(35);
    const about = { question, headline: question };
    const [posted, seen] = [withCredit(message, { user: 'U777', question }), withPostButton(message, question)];
    for (const under of [posted, seen]) {
      expect(JSON.stringify(withFeedback(under, about).blocks).length).toBeLessThanOrEqual(OURS.addedBlocksChars);
    }
  });

  it('are plain ones where Slack’s pointer leads to them, and stay where it leads elsewhere', () => {
    const shown = withFeedback({ ...message, blocks: [{ type: 'divider' }] }, { question: 'a', headline: null });
    const plain = withPlainFeedback(shown, ['unsupported type [json-pointer:/blocks/1/type]']);
    expect(plain?.blocks.map(({ type }) => type)).toEqual(['divider', 'actions']);
    expect(plain && checkMessage(plain)).toEqual([]);
    expect(withPlainFeedback(shown, ['[json-pointer:/blocks/0/type]'])).toBeNull();
    expect(withPlainFeedback(message, ['[json-pointer:/blocks/1/type]'])).toBeNull();
  });

  it.each([undefined, '', 'how many?', '+', '+\n', '*how many?\n', '+how many?'])(
    'take %j for none of ours',
    (value) => {
      expect(readFeedbackValue(value)).toBeNull();
    },
  );
});
