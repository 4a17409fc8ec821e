import { SLACK_LIMITS as LIMITS } from '../limits.ts';
import { blockId } from './composition.ts';
import { address, and, byType, flag, list, object, oneOf, pattern, type Shape, text, whole } from './shape.ts';

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

const words = text(LIMITS.textChars);

const richLeaf = byType({
  text: leaf('text', { text: words }),
  link: leaf('link', { url: address(LIMITS.urlChars) }, { text: words, unsafe: flag }),
  user: leaf('user', { user_id: pattern(/^[UW][A-Z0-9]{1,30}$/, 'a user id') }),
  usergroup: leaf('usergroup', { usergroup_id: pattern(/^S[A-Z0-9]{1,30}$/, 'a user group id') }),
  team: leaf('team', { team_id: pattern(/^T[A-Z0-9]{1,30}$/, 'a team id') }),
  channel: leaf('channel', { channel_id: pattern(/^[CG][A-Z0-9]{1,30}$/, 'a channel id') }),
  emoji: leaf('emoji', { name: text(255) }, { skin_tone: whole(1, 6), unicode: text(255) }),
  broadcast: leaf('broadcast', { range: oneOf('here', 'channel', 'everyone') }),
  color: leaf('color', { value: pattern(/^#?[0-9a-fA-F]{6}$/, 'a colour in hexadecimal') }),
  date: leaf(
    'date',
    { timestamp: whole(0, Number.MAX_SAFE_INTEGER), format: words },
    { url: address(LIMITS.urlChars), fallback: text(LIMITS.textChars, 0) },
  ),
});

/** No page limits how many; a message's length does. */
const MANY = 10_000;

function line(type: string, optional: Readonly<Record<string, Shape>> = {}): Shape {
  return object({ type: oneOf(type), elements: list(richLeaf, 1, MANY) }, optional);
}

const section = line('rich_text_section');
const border = whole(0, 1);

/** What a rich text block consists of: lines, lists, quotations, code. */
const richTextParts = list(
  byType({
    rich_text_section: section,
    rich_text_quote: line('rich_text_quote', { border }),
    rich_text_preformatted: line('rich_text_preformatted', { border, language: text(255) }),
    rich_text_list: object(
      { type: oneOf('rich_text_list'), style: oneOf('bullet', 'ordered'), elements: list(section, 1, MANY) },
      { indent: whole(0, 8), offset: whole(0, Number.MAX_SAFE_INTEGER), border },
    ),
  }),
  1,
  MANY,
);

export const richText = object({ type: oneOf('rich_text'), elements: richTextParts }, { block_id: blockId });
