import { actions, button, long, many, plain, rich, select } from './parts.ts';

/** A rule of Slack's, blocks that break it, and the words or the pointer that it is refused with. */
export type Wrong = readonly [rule: string, blocks: readonly unknown[], said: string];

/** Words, pictures, buttons and menus. */
export const WRONG_BLOCKS: readonly Wrong[] = [
  ['a block of no known type', [{ type: 'marquee' }], 'unsupported type: marquee [json-pointer:/blocks/0/type]'],
  ['a block without a type', [{ text: 'a' }], 'missing required field: type [json-pointer:/blocks/0]'],
  ['a block that is text', ['a'], 'must provide an object [json-pointer:/blocks/0]'],
  [
    'more than 50 blocks',
    many(51, () => ({ type: 'divider' })),
    'no more than 50 items allowed [json-pointer:/blocks]',
  ],
  [
    'a field that is not there',
    [{ type: 'divider', colour: 'red' }],
    'invalid additional property: colour [json-pointer:/blocks/0]',
  ],
  ['the same block_id twice', many(2, () => ({ type: 'divider', block_id: 'a' })), '[json-pointer:/blocks/1/block_id]'],
  ['a block_id over 255 characters', [{ type: 'divider', block_id: long(256) }], 'must be less than 256 characters'],
  [
    'a section over 3,000 characters',
    [{ type: 'section', text: plain(long(3_001)) }],
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['a section without words', [{ type: 'section' }], 'must define either `text` or `fields` [json-pointer:/blocks/0]'],
  [
    'a section of eleven fields',
    [{ type: 'section', fields: many(11, () => plain('a')) }],
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'a field over 2,000 characters',
    [{ type: 'section', fields: [plain(long(2_001))] }],
    '[json-pointer:/blocks/0/fields/0/text]',
  ],
  ['a header over 150 characters', [{ type: 'header', text: plain(long(151)) }], 'must be less than 151 characters'],
  [
    'a header in mrkdwn',
    [{ type: 'header', text: { type: 'mrkdwn', text: 'a' } }],
    '[json-pointer:/blocks/0/text/type]',
  ],
  [
    'a context of eleven elements',
    [{ type: 'context', elements: many(11, () => plain('a')) }],
    'no more than 10 items allowed',
  ],
  [
    'an image without alt_text',
    [{ type: 'image', image_url: 'https://a.example/b.png' }],
    'missing required field: alt_text',
  ],
  [
    'an image with two sources',
    [{ type: 'image', alt_text: 'a', image_url: 'https://a.example/', slack_file: { id: 'F1' } }],
    '`image_url` or `slack_file`',
  ],
  ['an image at no address', [{ type: 'image', alt_text: 'a', image_url: 'over there' }], 'must be a valid URL'],
  [
    '26 elements in actions',
    [actions(...many(26, (at) => button({ action_id: `a${at}` })))],
    'no more than 25 items allowed',
  ],
  [
    'the same action_id twice in a block',
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    '[json-pointer:/blocks/0/elements/1/action_id]',
  ],
  ['a button over 75 characters', [actions(button({ text: plain(long(76)) }))], 'must be less than 76 characters'],
  [
    'a button whose value is over 2,000',
    [actions(button({ value: long(2_001) }))],
    'must be less than 2001 characters',
  ],
  ['a button in a style of its own', [actions(button({ style: 'loud' }))], '[json-pointer:/blocks/0/elements/0/style]'],
  [
    'an option over 75 characters',
    [actions(select({ options: [{ text: plain(long(76)), value: 'a' }] }))],
    '/options/0/text/text]',
  ],
  [
    'an option whose value is over 150',
    [actions(select({ options: [{ text: plain('a'), value: long(151) }] }))],
    'must be less than 151 characters',
  ],
  [
    'a menu of 101 options',
    [actions(select({ options: many(101, (at) => ({ text: plain('a'), value: `${at}` })) }))],
    'no more than 100 items allowed',
  ],
  [
    'a menu with options and groups',
    [actions(select({ option_groups: [] }))],
    '[json-pointer:/blocks/0/elements/0/option_groups]',
  ],
  ['an empty text in rich text', [rich('')], 'must be more than 0 characters'],
  [
    'a style that rich text does not know',
    [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { blink: true } }] }],
      },
    ],
    'invalid additional property: blink',
  ],
  ['markdown over 12,000 characters', [{ type: 'markdown', text: long(12_001) }], 'must be less than 12001 characters'],
  [
    'a film that is not https',
    [
      {
        type: 'video',
        alt_text: 'a',
        title: plain('a'),
        thumbnail_url: 'https://a.example/',
        video_url: 'http://a.example/',
      },
    ],
    'must be a valid URL [json-pointer:/blocks/0/video_url]',
  ],
];
