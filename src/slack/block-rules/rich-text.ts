import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { blockId } from './composition.ts';
import {
  address,
  and,
  byType,
  flag,
  listOf,
  object,
  oneOf,
  pattern,
  type Shape,
  someText,
  text,
  whole,
} from './shape.ts';

/**
 * The rich text block (docs.slack.dev/reference/block-kit/blocks/rich-text-block) and what stands in it. An empty text is
 * refused, as Slack does ("must be more than 0 characters"), though no page says so.
 */

const style = and(
  object(
    {},
    {
      bold: flag,
      italic: flag,
      strike: flag,
      underline: flag,
      code: flag,
      highlight: flag,
      client_highlight: flag,
      unlink: flag,
    },
  ),
  (value) => (Object.keys(value).length > 0 ? null : 'must define a style'),
);

function leaf(type: string, required: Readonly<Record<string, Shape>>, optional = {}): Shape {
  return object({ type: oneOf(type), ...required }, { style, ...optional });
}

const richLeaf = byType({
  text: leaf('text', { text: someText }),
  link: leaf('link', { url: address(LIMITS.urlChars) }, { text: someText, unsafe: flag }),
  user: leaf('user', { user_id: pattern(/^[UW][A-Z0-9]{1,30}$/, 'a user id') }),
  usergroup: leaf('usergroup', { usergroup_id: pattern(/^S[A-Z0-9]{1,30}$/, 'a user group id') }),
  team: leaf('team', { team_id: pattern(/^T[A-Z0-9]{1,30}$/, 'a team id') }),
  channel: leaf('channel', { channel_id: pattern(/^[CG][A-Z0-9]{1,30}$/, 'a channel id') }),
  emoji: leaf('emoji', { name: someText }, { skin_tone: whole(1, 6), unicode: someText }),
  broadcast: leaf('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  color: leaf('color', { value: pattern(/^#?[0-9a-fA-F]{6}$/, 'a colour in hexadecimal') }),
  date: leaf(
    'date',
    { timestamp: whole(0, Number.MAX_SAFE_INTEGER), format: someText },
    { url: address(LIMITS.urlChars), fallback: text(Number.POSITIVE_INFINITY, 0) },
  ),
});

function line(type: string, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return object({ type: oneOf(type), elements: listOf(richLeaf) }, optional);
}

const section = line('rich_text_section');
const border = whole(0, 1);

/** What a rich text block consists of: lines, lists, quotations, code. */
const richTextParts = listOf(
  byType({
    rich_text_section: section,
    rich_text_quote: line('rich_text_quote', { border }),
    rich_text_preformatted: line('rich_text_preformatted', { border, language: someText }),
    rich_text_list: object(
      { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: listOf(section) },
      { indent: whole(0, 8), offset: whole(0, Number.MAX_SAFE_INTEGER), border },
    ),
  }),
);

export const richText = object({ type: oneOf('rich_text'), elements: richTextParts }, { block_id: blockId });
