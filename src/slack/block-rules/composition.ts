import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import {
  address,
  and,
  byType,
  distinct,
  exactlyOneOf,
  flag,
  list,
  object,
  oneOf,
  type Shape,
  someOf,
  someText,
  text,
} from './shape.ts';

/**
 * Composition objects (docs.slack.dev/reference/block-kit/composition-objects, a page for each), and the identifiers that
 * every block and element may have.
 */

/** reference/block-kit/blocks and …/block-elements. */
export const blockId = text(LIMITS.blockIdChars);
export const actionId = text(LIMITS.blockIdChars);

/** A text object in plain words, of at most `maxChars`. */
export function plainText(maxChars: number): Shape {
  return object({ type: oneOf('plain_text'), text: text(maxChars) }, { emoji: flag });
}

/** A text object of either kind. */
export function textObject(maxChars: number): Shape {
  const mrkdwn = object({ type: oneOf('mrkdwn'), text: text(maxChars) }, { verbatim: flag });
  return byType({ plain_text: plainText(maxChars), mrkdwn });
}

/** …/confirmation-dialog-object. */
export const confirm = object(
  { title: plainText(100), text: textObject(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf('primary', 'danger') },
);

/** …/option-object, in a menu. */
export const menuOption = object({ text: plainText(75), value: text(150) }, { description: plainText(75) });

/** …/option-object, in an overflow menu: it may lead somewhere. */
export const overflowOption = object(
  { text: plainText(75), value: text(150) },
  { description: plainText(75), url: address(LIMITS.urlChars) },
);

/** …/option-object, in checkboxes and radio buttons: its texts may be mrkdwn. */
export const choiceOption = object({ text: textObject(75), value: text(150) }, { description: textObject(75) });

/** …/option-group-object. */
export const optionGroup = object({ label: plainText(75), options: list(menuOption, 1, 100) });

/** …/conversation-filter-object. */
export const conversationFilter = and(
  object(
    {},
    {
      include: distinct(list(oneOf('im', 'mpim', 'private', 'public'), 1, 4)),
      exclude_external_shared_channels: flag,
      exclude_bot_users: flag,
    },
  ),
  someOf('include', 'exclude_external_shared_channels', 'exclude_bot_users'),
);

/** …/dispatch-action-configuration-object. */
export const dispatchConfig = object({
  trigger_actions_on: distinct(list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2)),
});

/** …/slack-file-object. */
export const slackFile = and(object({}, { id: someText, url: address(LIMITS.urlChars) }), exactlyOneOf('id', 'url'));

/** …/block-elements/image-element: also in cards and containers. */
export const imageElement = and(
  object(
    { type: oneOf('image'), alt_text: text(LIMITS.altTextChars) },
    { image_url: address(LIMITS.urlChars), slack_file: slackFile },
  ),
  exactlyOneOf('image_url', 'slack_file'),
);
