import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { imageElement, plainText, textObject } from './composition.ts';
import { button } from './elements.ts';
import { block, CONTAINABLE } from './layout.ts';
import { richText } from './rich-text.ts';
import { address, and, byType, flag, list, listOf, object, oneOf, someOf, someText } from './shape.ts';

/** The blocks that group: docs.slack.dev/reference/block-kit/blocks/…-block. */

export const container = and(
  block(
    'container',
    { child_blocks: list(byType(CONTAINABLE), 1, LIMITS.containerBlocks) },
    {
      title: plainText(LIMITS.containerTitleChars),
      rich_text_title: richText,
      subtitle: textObject(LIMITS.containerTitleChars),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: imageElement,
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
  ),
  someOf('title', 'rich_text_title'),
  ({ default_collapsed: isCollapsed, is_collapsible: canCollapse }) =>
    isCollapsed && !canCollapse ? '`default_collapsed` requires `is_collapsible`' : null,
);

export const card = and(
  block(
    'card',
    {},
    {
      hero_image: imageElement,
      icon: imageElement,
      title: textObject(LIMITS.cardTitleChars),
      subtitle: textObject(LIMITS.cardTitleChars),
      body: textObject(LIMITS.cardBodyChars),
      actions: list(button, 1, LIMITS.cardButtons),
    },
  ),
  someOf('hero_image', 'title', 'actions', 'body'),
);

export const carousel = block('carousel', { elements: list(card, 1, 10) });

const source = object({ type: oneOf('url'), url: address(LIMITS.urlChars), text: someText });

export const taskCard = block(
  'task_card',
  {
    task_id: someText,
    title: someText,
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  { details: richText, output: richText, sources: listOf(source, 0) },
);

export const plan = block('plan', { title: someText }, { tasks: listOf(taskCard, 0) });
