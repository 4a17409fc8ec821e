import { OURS } from '../limits.ts';
import type { Message } from '../sending/message.ts';
import { checkBlocks } from './block-rules.ts';
import type { Problem } from './shape.ts';

/** What Slack, or our own tighter limits, would refuse in a message; nothing when it may be sent. */
export function checkMessage(message: Message): readonly Problem[] {
  return [...checkBlocks(message.blocks, 'message'), ...WHOLE_MESSAGE.flatMap((rule) => rule(message))];
}

const WHOLE_MESSAGE: readonly ((message: Message) => Problem[])[] = [
  ({ text }) => (text.trim() === '' ? [{ pointer: '/text', message: 'no_text' }] : []),
  ({ text }) => atMost(OURS.textChars, '/text', text.length),
  ({ blocks }) => atMost(OURS.blocks, '/blocks', blocks.length),
  ({ blocks }) => atMost(OURS.blocksChars, '/blocks', JSON.stringify(blocks).length),
];

function atMost(max: number, pointer: string, size: number): Problem[] {
  return size <= max ? [] : [{ pointer, message: `measures ${size}, allowed are ${max}` }];
}
