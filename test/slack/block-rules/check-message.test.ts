import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/slack/block-rules/check-message.ts';
import type { Message } from '../../../src/slack/sending/message.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const leaf = (text: string) => ({ type: 'text', text });
const rich = (elements: unknown) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] });
const cell = (text: string) => ({ type: 'raw_text', text });
const table = (more: object = {}) => ({ type: 'data_table', caption: 'c', rows: [[cell('a')], [cell('b')]], ...more });
const context = (count: number) => ({ type: 'context', elements: Array.from({ length: count }, () => plain('a')) });

const right: Record<string, readonly unknown[]> = {
  'a section of 3,000 characters': [{ type: 'section', text: { type: 'mrkdwn', text: 'a'.repeat(3_000) } }],
  'a section of ten fields': [{ type: 'section', fields: Array.from({ length: 10 }, () => plain('a'.repeat(500))) }],
  'a header of 150 characters': [{ type: 'header', text: plain('a'.repeat(150)) }],
  'a context of ten elements': [context(10)],
  'a divider': [{ type: 'divider', block_id: 'a' }],
  'rich text with a marked word and a link': [
    rich([
      { ...leaf('a'), style: { bold: true } },
      { type: 'link', url: 'https://a.example' },
    ]),
  ],
  'a table of one row under its header': [table()],
  'a table with a number and rich text': [
    table({
      rows: [
        [cell('a'), cell('b')],
        [{ type: 'raw_number', value: 1, text: '1' }, rich([leaf('a')])],
      ],
    }),
  ],
  'no block at all': [],
};

const wrong: Record<string, readonly [blocks: readonly unknown[], pointer: string]> = {
  'a section of 3,001 characters': [
    [{ type: 'section', text: { type: 'mrkdwn', text: 'a'.repeat(3_001) } }],
    '/blocks/0/text/text',
  ],
  'a section without text or fields': [[{ type: 'section' }], '/blocks/0'],
  'a section of eleven fields': [
    [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('a')) }],
    '/blocks/0/fields',
  ],
  'a field of 2,001 characters': [[{ type: 'section', fields: [plain('a'.repeat(2_001))] }], '/blocks/0/fields/0/text'],
  'a header of 151 characters': [[{ type: 'header', text: plain('a'.repeat(151)) }], '/blocks/0/text/text'],
  'a header in mrkdwn': [[{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }], '/blocks/0/text/type'],
  'a context of eleven elements': [[context(11)], '/blocks/0/elements'],
  'an empty context': [[context(0)], '/blocks/0/elements'],
  'an empty text': [[rich([leaf('')])], '/blocks/0/elements/0/elements/0/text'],
  'a style that does not exist': [
    [rich([{ ...leaf('a'), style: { blink: true } }])],
    '/blocks/0/elements/0/elements/0/style',
  ],
  'an unknown field': [[{ type: 'divider', colour: 'red' }], '/blocks/0'],
  'an unknown block': [[{ type: 'marquee' }], '/blocks/0/type'],
  'a block id of 256 characters': [[{ type: 'divider', block_id: 'a'.repeat(256) }], '/blocks/0/block_id'],
  'a block that is text': [['a'], '/blocks/0'],
  'a table without a caption': [[{ type: 'data_table', rows: table().rows }], '/blocks/0'],
  'a table of a header alone': [[table({ rows: [[cell('a')]] })], '/blocks/0/rows'],
  'a table of 101 rows under its header': [
    [table({ rows: Array.from({ length: 102 }, () => [cell('a')]) })],
    '/blocks/0/rows',
  ],
  'a table of 21 columns': [
    [table({ rows: [1, 2].map(() => Array.from({ length: 21 }, () => cell('a'))) })],
    '/blocks/0/rows/0',
  ],
  'a table with an empty cell': [[table({ rows: [[cell('a')], [cell('')]] })], '/blocks/0/rows/1/0/text'],
  'a table whose rows differ in length': [[table({ rows: [[cell('a')], [cell('a'), cell('b')]] })], '/blocks/0'],
  'a table with rich text in its header': [[table({ rows: [[rich([leaf('a')])], [cell('a')]] })], '/blocks/0'],
  'a table whose row header is no column': [[table({ row_header_column_index: 1 })], '/blocks/0'],
  'a table of 101 rows a page': [[table({ page_size: 101 })], '/blocks/0/page_size'],
  'more than 45 blocks': [Array.from({ length: 46 }, () => ({ type: 'divider' })), '/blocks'],
  'more than 12,000 characters in all': [
    Array.from({ length: 5 }, () => ({ type: 'section', text: plain('a'.repeat(2_500)) })),
    '/blocks',
  ],
  'cells of more than 10,000 characters': [[table({ rows: [[cell('a')], [cell('a'.repeat(10_000))]] })], '/blocks'],
};

describe('a message', () => {
  it.each(Object.entries(right))('may hold %s', (_, blocks) => {
    expect(checkMessage(message(blocks))).toEqual([]);
  });

  it.each(Object.entries(wrong))('may not hold %s', (_, [blocks, pointer]) => {
    const problems = checkMessage(message(blocks));
    expect(problems.map((problem) => problem.pointer)).toContain(pointer);
  });

  it.each(['', '  \n'])('may not be without words: %j', (text) => {
    expect(checkMessage({ text, blocks: [] })).toEqual([{ pointer: '/text', message: 'no_text' }]);
  });

  it('may not have more than 4,000 characters of words', () => {
    expect(checkMessage({ text: 'a'.repeat(4_000), blocks: [] })).toEqual([]);
    expect(checkMessage({ text: 'a'.repeat(4_001), blocks: [] })).toHaveLength(1);
  });
});

/** Wrong on purpose, so that the types cannot help. */
function message(blocks: readonly unknown[]): Message {
  return { text: 'words', blocks: blocks as Message['blocks'] };
}
