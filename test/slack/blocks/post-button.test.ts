import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, readPostValue, withPostButton } from '../../../src/slack/blocks/post-button.ts';
import type { Message } from '../../../src/slack/sending/message.ts';

const message: Message = { text: '18 units', blocks: [] };

function buttonValue({ blocks }: Message): string | undefined {
  const [actions] = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  return actions && 'value' in actions && typeof actions.value === 'string' ? actions.value : undefined;
}

describe('the button', () => {
  it('brings back any question it was made for, and the fingerprint of the answer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 1_000 }), (question) => {
        const value = buttonValue(withPostButton(message, question));
        expect(value?.length).toBeLessThanOrEqual(2_000);
        expect(readPostValue(value)).toEqual({ fingerprint: fingerprintOf(message), question });
      }),
    );
  });

  it.each([undefined, '', 'click_me_123', 'abc how many?', '0123456789abcdef', '0123456789ABCDEF how many?'])(
    'takes %j for none of ours',
    (value) => {
      expect(readPostValue(value)).toBeNull();
    },
  );

  it('has another fingerprint for an answer that differs in a word', () => {
    expect(fingerprintOf({ ...message, text: '19 units' })).not.toBe(fingerprintOf(message));
  });
});
