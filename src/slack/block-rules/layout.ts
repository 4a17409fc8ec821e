import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { blockId, imageElement, plainText, slackFile, textObject } from './composition.ts';
import { accessory, actionsElement, contextAction, inputElement } from './elements.ts';
import { richText } from './rich-text.ts';
import {
  address,
  and,
  byType,
  exactlyOneOf,
  type Fields,
  flag,
  list,
  object,
  oneOf,
  type Shape,
  someOf,
  someText,
  text,
  whole,
} from './shape.ts';
import { table } from './tables.ts';

/** The blocks that hold no others: docs.slack.dev/reference/block-kit/blocks, a page for each. */

/** A block of this type: with an id, if it likes. */
export function block(type: string, required: Fields, optional: Fields = {}): Shape {
  return object({ type: oneOf(type), ...required }, { block_id: blockId, ...optional });
}

const url = address(LIMITS.urlChars);
const anyText = textObject(LIMITS.textObjectChars);

const section = and(
  block(
    'section',
    {},
    {
      text: textObject(LIMITS.sectionTextChars),
      fields: list(textObject(LIMITS.sectionFieldChars), 1, LIMITS.sectionFields),
      accessory,
      expand: flag,
    },
  ),
  someOf('text', 'fields'),
);

const image = and(
  block(
    'image',
    { alt_text: text(LIMITS.altTextChars) },
    { image_url: url, slack_file: slackFile, title: plainText(2_000) },
  ),
  exactlyOneOf('image_url', 'slack_file'),
);

/** Its texts must be shorter than 200, and the author's name than 50. */
const video = block(
  'video',
  {
    alt_text: someText,
    title: plainText(199),
    thumbnail_url: url,
    video_url: address(LIMITS.urlChars, 'https:'),
  },
  {
    author_name: text(49, 0),
    description: plainText(199),
    provider_icon_url: url,
    provider_name: someText,
    title_url: address(LIMITS.urlChars, 'https:'),
  },
);

/** Those that a container may hold, by its page. */
export const CONTAINABLE = {
  actions: block('actions', { elements: list(actionsElement, 1, LIMITS.actionElements) }),
  context: block('context', {
    elements: list(byType({ image: imageElement, plain_text: anyText, mrkdwn: anyText }), 1, LIMITS.contextElements),
  }),
  divider: block('divider', {}),
  file: block('file', { external_id: someText, source: oneOf('remote') }),
  header: block('header', { text: plainText(LIMITS.headerChars) }, { level: whole(1, 4) }),
  image,
  input: block(
    'input',
    { label: plainText(2_000), element: inputElement },
    { hint: plainText(2_000), optional: flag, dispatch_action: flag },
  ),
  rich_text: richText,
  section,
  table,
  video,
} satisfies Fields;

export const alert = block(
  'alert',
  { text: anyText },
  { level: oneOf('default', 'info', 'warning', 'error', 'success') },
);

export const contextActions = block('context_actions', { elements: list(contextAction, 1, 5) });

export const markdown = block('markdown', { text: text(LIMITS.markdownChars) });
