// @ts-check
import { html } from '../html.js';
import { fields, list, text } from '../json.js';
import { channelMention, dateWords, groupMention, link, userMention } from './inline.js';
import { placeholder } from './placeholder.js';

/** @typedef {import('../json.js').Fields} Fields */

/**
 * A `rich_text` block: text that parses nothing, in lines, lists, quotations and code.
 * @param {Fields} block
 */
export function richText(block) {
  return html`<div class="rich-text">${list(block.elements).map(element)}</div>`;
}

/** @param {Fields} part */
function element(part) {
  const leaves = list(part.elements).map(leaf);
  const border = part.border === 1 ? 'bordered' : '';
  switch (part.type) {
    case 'rich_text_section':
      return html`<div class="rich-line">${leaves}</div>`;
    case 'rich_text_quote':
      return html`<blockquote>${leaves}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre class="code-block">${leaves}</pre>`;
    case 'rich_text_list':
      return html`<${part.style === 'ordered' ? 'ol' : 'ul'}
        class=${`rich-list indent-${Math.min(8, Number(part.indent) || 0)} ${border}`}
        start=${part.style === 'ordered' ? Number(part.offset ?? 0) + 1 : undefined}
      >${list(part.elements).map((item) => html`<li>${list(item.elements).map(leaf)}</li>`)}<//>`;
    default:
      return placeholder(part);
  }
}

/** How each kind of leaf is drawn, before its style. @type {Readonly<Record<string, (leaf: Fields) => unknown>>} */
const LEAVES = {
  text: (each) => text(each.text),
  link: (each) => link(each.url, each.text),
  user: (each) => userMention(text(each.user_id)),
  channel: (each) => channelMention(text(each.channel_id)),
  usergroup: (each) => groupMention(text(each.usergroup_id)),
  broadcast: (each) => groupMention(text(each.range)),
  emoji: (each) => emoji(each),
  date: (each) => dateWords(Number(each.timestamp), text(each.fallback)),
  color: (each) => text(each.value),
};

/** @param {Fields} each */
function leaf(each) {
  const draw = LEAVES[text(each.type)];
  if (!draw) return placeholder(each);
  return styled(draw(each), fields(each.style));
}

/**
 * @param {unknown} inner
 * @param {Fields} style
 */
function styled(inner, style) {
  // Isolated, so that direction marks in an article's words reorder nothing around them.
  let drawn = html`<bdi dir="ltr">${inner}</bdi>`;
  if (style.code) drawn = html`<code>${drawn}</code>`;
  if (style.strike) drawn = html`<s>${drawn}</s>`;
  if (style.underline) drawn = html`<u>${drawn}</u>`;
  if (style.italic) drawn = html`<em>${drawn}</em>`;
  if (style.highlight) drawn = html`<mark>${drawn}</mark>`;
  return style.bold ? html`<strong>${drawn}</strong>` : drawn;
}

/** @param {Fields} each */
function emoji(each) {
  const points = text(each.unicode)
    .split('-')
    .map((point) => Number.parseInt(point, 16));
  const isKnown = points.every((point) => point > 0 && point <= 0x10_ff_ff);
  return isKnown ? String.fromCodePoint(...points) : `:${text(each.name)}:`;
}
