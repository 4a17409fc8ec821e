import { checkBlocks } from '../../slack/block-rules/block-rules.ts';
import { plainText } from '../../slack/block-rules/composition.ts';
import {
  and,
  flag,
  object,
  oneOf,
  type Problem,
  type Shape,
  type Fields as Shapes,
  text,
} from '../../slack/block-rules/shape.ts';
import type { Fields, View } from '../workspace/model.ts';
import { nameBlocks } from '../workspace/name-blocks.ts';
import { isFields, textOf } from './read-arguments.ts';

/** Views as apps send them: docs.slack.dev/reference/views/modal-views and …/home-tab-views. */

/** What Slack adds to a view; where an app sends one back as it came, this counts for nothing. */
const OF_SLACK = [
  'id',
  'team_id',
  'state',
  'hash',
  'previous_view_id',
  'root_view_id',
  'app_id',
  'app_installed_team_id',
  'bot_id',
];
const anything: Shape = () => [];

const shared: Shapes = {
  private_metadata: text(3_000, 0),
  callback_id: text(255, 0),
  external_id: text(255, 0),
  ...Object.fromEntries(OF_SLACK.map((name) => [name, anything])),
};

const modal = and(
  object(
    { type: oneOf('modal'), title: plainText(24), blocks: (value, at) => checkBlocks(value, 'modal', at) },
    {
      ...shared,
      submit: plainText(24),
      close: plainText(24),
      clear_on_close: flag,
      notify_on_close: flag,
      submit_disabled: flag,
    },
  ),
  ({ blocks, submit }) =>
    submit === undefined && Array.isArray(blocks) && blocks.some((block) => isFields(block) && block.type === 'input')
      ? 'missing required field: submit'
      : null,
);

const home = object({ type: oneOf('home'), blocks: (value, at) => checkBlocks(value, 'home', at) }, shared);

const SHAPES: Readonly<Record<View['type'], Shape>> = { modal, home };

/** What Slack refuses in a view; it is told as standing at `/view`. */
export function viewProblems(view: unknown, type: View['type']): readonly Problem[] {
  return view === undefined ? [{ pointer: '', message: 'missing required field: view' }] : SHAPES[type](view, '/view');
}

/** reference/methods/views.open: `view_too_large` beyond. */
export const MOST_VIEW_BYTES = 250_000;

/** What an app says of a view; the rest of a `View` is Slack's. */
export type ViewContent = Omit<View, 'id' | 'user' | 'hash' | 'previousId' | 'rootId' | 'errors'>;

/** The content of a view in which no problem was found. */
export function viewContent(view: Fields, newId: () => string): ViewContent {
  return {
    type: view.type === 'home' ? 'home' : 'modal',
    blocks: nameBlocks(view.blocks, newId),
    title: isFields(view.title) ? view.title : null,
    submit: isFields(view.submit) ? view.submit : null,
    close: isFields(view.close) ? view.close : null,
    callbackId: textOf(view.callback_id),
    externalId: textOf(view.external_id),
    privateMetadata: textOf(view.private_metadata),
    clearOnClose: view.clear_on_close === true,
    notifyOnClose: view.notify_on_close === true,
  };
}
