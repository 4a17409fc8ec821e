import { OURS } from '../limits.ts';
import type { Block, Message } from '../sending/message.ts';
import { escapeMrkdwn } from '../sending/mrkdwn.ts';
import { line, plain, richText } from './rich.ts';

/** A piece of a reply, said twice: in words and in blocks. Every number in its blocks stands in its words too. */
export interface Part {
  /** Escaped mrkdwn, one or more lines. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One sentence as a part. */
export function sentencePart(words: string): Part {
  return { text: escapeMrkdwn(words), blocks: [richText(line(plain(words)))] };
}

export interface Parts {
  /** The answer: always stands, and first, where notifications read. */
  readonly opening: Part;
  /** In order of weight. */
  readonly middle: readonly Part[];
  /** Always stands: a claim is never shown without its source. */
  readonly closing: Part;
}

/**
 * One message of its parts. One of the middle that would take the message past our limits is left out of both, words and
 * blocks, so that they always say the same; the ones after it still get their chance.
 */
export function joinParts({ opening, middle, closing }: Parts): Message {
  const join = (parts: readonly Part[]): Message => ({
    text: parts.map(({ text }) => text).join('\n'),
    blocks: parts.flatMap(({ blocks }) => blocks),
  });
  const kept: Part[] = [];
  for (const part of middle) if (fits(join([opening, ...kept, part, closing]))) kept.push(part);
  return join([opening, ...kept, closing]);
}

/** Whether a message keeps to our limits, with the room that is left free for what is put under it. */
export function fits({ text, blocks }: Message): boolean {
  const isShort = text.length <= OURS.textChars - OURS.addedTextChars && blocks.length < OURS.blocks;
  return isShort && JSON.stringify(blocks).length <= OURS.blocksChars - OURS.addedBlocksChars;
}
