import { BLOCK_SHAPES } from './block-shapes.ts';
import { byType, list, type Problem } from './check-shape.ts';
import { OURS, SLACK_LIMITS } from './limits.ts';
import type { Message } from './message.ts';

const blocksShape = list(byType(BLOCK_SHAPES), 0, SLACK_LIMITS.blocks);

/** What Slack, or our own tighter limits, would refuse in a message; nothing when it may be sent. */
export function checkMessage(message: Message): readonly Problem[] {
  return [...blocksShape(message.blocks, '/blocks'), ...WHOLE_MESSAGE.flatMap((rule) => rule(message))];
}

const WHOLE_MESSAGE: readonly ((message: Message) => Problem[])[] = [
  ({ text }) => (text.trim() === '' ? [{ pointer: '/text', message: 'no_text' }] : []),
  ({ text }) => atMost(OURS.textChars, '/text', text.length),
  ({ blocks }) => atMost(OURS.blocks, '/blocks', blocks.length),
  ({ blocks }) => atMost(OURS.blocksChars, '/blocks', JSON.stringify(blocks).length),
  ({ blocks }) => atMost(SLACK_LIMITS.tableChars, '/blocks', tableChars(blocks)),
];

function atMost(max: number, pointer: string, size: number): Problem[] {
  return size <= max ? [] : [{ pointer, message: `measures ${size}, allowed are ${max}` }];
}

function tableChars(blocks: Message['blocks']): number {
  const cells = blocks.flatMap((block) => (block.type === 'data_table' ? block.rows.flat() : []));
  return cells.reduce((sum, cell) => sum + (cell.type === 'rich_text' ? JSON.stringify(cell) : cell.text).length, 0);
}
