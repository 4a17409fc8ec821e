import type { types } from '@slack/bolt';
import { OURS } from '../limits.ts';
import { VIEWS } from '../surfaces.ts';

const BLOCK = 'question';
const ACTION = 'text';

/** A modal with one field, for a question. */
export function questionView(): types.ModalView {
  return {
    type: 'modal',
    callback_id: VIEWS.question,
    title: { type: 'plain_text', text: 'Ask the record' },
    submit: { type: 'plain_text', text: 'Ask' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      {
        type: 'input',
        block_id: BLOCK,
        label: { type: 'plain_text', text: 'Your question' },
        hint: { type: 'plain_text', text: 'A few names or a whole question. The answer comes as a direct message.' },
        element: {
          type: 'plain_text_input',
          action_id: ACTION,
          max_length: OURS.questionChars,
          placeholder: { type: 'plain_text', text: 'bangladesh turkey' },
        },
      },
    ],
  };
}

/** What was filled in, from the state of the submitted view; empty where nothing was. */
export function questionIn({ values }: SubmittedState): string {
  return values[BLOCK]?.[ACTION]?.value ?? '';
}

interface SubmittedState {
  readonly values: Readonly<Record<string, Readonly<Record<string, { readonly value?: string | null }>>>>;
}
