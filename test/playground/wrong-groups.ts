import { bars, cell, long, many, plain, rich, table } from './parts.ts';

import type { Wrong } from './wrong-blocks.ts';

/** Tables, charts, and what holds other blocks. */
export const WRONG_GROUPS: readonly Wrong[] = [
  [
    'a table of data without a caption',
    [{ type: 'data_table', rows: [[cell('a')], [cell('b')]] }],
    'missing required field: caption',
  ],
  [
    'a table with an empty cell',
    [table({ rows: [[cell('a')], [cell('')]] })],
    '[json-pointer:/blocks/0/rows/1/0/text]',
  ],
  [
    'a table of uneven rows',
    [table({ rows: [[cell('a')], [cell('a'), cell('b')]] })],
    'every row must have as many cells',
  ],
  ['a table of a header alone', [table({ rows: [[cell('a')]] })], 'must have at least 2 items'],
  [
    'a table of 21 columns',
    [table({ rows: many(2, () => many(21, () => cell('a'))) })],
    'no more than 20 items allowed',
  ],
  ['a table with rich text in its header', [table({ rows: [[rich('a')], [cell('b')]] })], 'header row'],
  ['a table of 101 rows a page', [table({ page_size: 101 })], '[json-pointer:/blocks/0/page_size]'],
  [
    'a number without its number',
    [table({ rows: [[cell('a')], [{ type: 'raw_number', text: '18' }]] })],
    'missing required field: value',
  ],
  [
    'tables of more than 10,000 characters in all',
    many(2, () => table({ rows: [[cell('a')], [cell(long(5_500))]] })),
    'no more than 10000 characters in tables allowed',
  ],
  ['a chart over 50 characters in its title', [{ ...bars({}), title: long(51) }], 'must be less than 51 characters'],
  [
    'a chart with a point missing',
    [bars({ axis_config: { categories: ['2024', '2025'] } })],
    'one data point for each category',
  ],
  ['a chart of no known type', [bars({ type: 'radar' })], 'unsupported type: radar'],
  ['three charts', many(3, () => bars({})), 'no more than 2 data_visualization blocks allowed'],
  [
    'a container without a title',
    [{ type: 'container', child_blocks: [{ type: 'divider' }] }],
    '`title` or `rich_text_title`',
  ],
  [
    'a container in a container',
    [{ type: 'container', title: plain('a'), child_blocks: [{ type: 'container' }] }],
    'unsupported type: container',
  ],
  [
    'a container of eleven blocks',
    [{ type: 'container', title: plain('a'), child_blocks: many(11, () => ({ type: 'divider' })) }],
    'no more than 10 items allowed',
  ],
  [
    'a container closed for good',
    [{ type: 'container', title: plain('a'), child_blocks: [{ type: 'divider' }], default_collapsed: true }],
    '`is_collapsible`',
  ],
  ['a card with nothing on it', [{ type: 'card', subtitle: plain('a') }], 'must define either `hero_image`'],
  ['a card over 200 characters', [{ type: 'card', body: plain(long(201)) }], 'must be less than 201 characters'],
  [
    'a carousel of eleven cards',
    [{ type: 'carousel', elements: many(11, () => ({ type: 'card', title: plain('a') })) }],
    'no more than 10 items allowed',
  ],
  ['an alert in a message', [{ type: 'alert', text: plain('a') }], 'unsupported type: alert'],
  [
    'feedback with one button',
    [
      {
        type: 'context_actions',
        elements: [{ type: 'feedback_buttons', positive_button: { text: plain('a'), value: 'a' } }],
      },
    ],
    'missing required field: negative_button',
  ],
  [
    'a plan whose task is in no known state',
    [{ type: 'plan', title: 'a', tasks: [{ type: 'task_card', task_id: 't', title: 'a', status: 'lost' }] }],
    '/tasks/0/status]',
  ],
];
