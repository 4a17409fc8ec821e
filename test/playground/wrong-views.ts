import { button, input, long, many, modal, plain, table } from './parts.ts';

/** A rule of Slack's, a modal that breaks it, and what it is refused with. */
export const WRONG_MODALS: readonly (readonly [rule: string, view: unknown, said: string])[] = [
  [
    'a title over 24 characters',
    modal({ title: plain(long(25)) }),
    'must be less than 25 characters [json-pointer:/view/title/text]',
  ],
  ['no title', modal({ title: undefined }), 'missing required field: title [json-pointer:/view]'],
  ['a submit button over 24 characters', modal({ submit: plain(long(25)) }), '[json-pointer:/view/submit/text]'],
  ['a close button over 24 characters', modal({ close: plain(long(25)) }), '[json-pointer:/view/close/text]'],
  ['an input without a submit button', modal({ submit: undefined }), 'missing required field: submit'],
  ['a callback_id over 255 characters', modal({ callback_id: long(256) }), '[json-pointer:/view/callback_id]'],
  [
    'private_metadata over 3,000 characters',
    modal({ private_metadata: long(3_001) }),
    '[json-pointer:/view/private_metadata]',
  ],
  [
    'more than 100 blocks',
    modal({ blocks: many(101, () => ({ type: 'divider' })) }),
    'no more than 100 items allowed [json-pointer:/view/blocks]',
  ],
  ['a table of data', modal({ blocks: [table({})] }), 'unsupported type: data_table'],
  [
    'a label over 2,000 characters',
    modal({ blocks: [input({ label: plain(long(2_001)) })] }),
    'must be less than 2001 characters',
  ],
  ['an input that is a button', modal({ blocks: [input({ element: button() })] }), 'unsupported type: button'],
  ['a home', { type: 'home', blocks: [{ type: 'divider' }] }, '[json-pointer:/view/type]'],
  ['nothing', undefined, 'missing required field: view'],
];
