import type { Message } from '../../src/slack/sending/message.ts';

/** Every number that a reader sees in the blocks of a message. */
export function numbersInBlocks({ blocks }: Message): string[] {
  return visibleStrings(blocks).flatMap(numbersIn);
}

/** Every number in a text, with the thousands' commas that belong to it. */
export function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** The strings of a block that are shown, addresses of links among them. */
export function visibleStrings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(visibleStrings);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const isShown = ['text', 'caption', 'url', 'alt_text', 'title'].includes(key);
    return isShown && typeof each === 'string' ? [each] : visibleStrings(each);
  });
}
