// @ts-check
import { html } from '../html.js';
import { mrkdwn } from './mrkdwn.js';

/**
 * A `markdown` block: headings, lists and quotations by line; bold, italic, code and links within. Enough to read one.
 * @param {string} source
 */
export function markdown(source) {
  return source.split('\n').map((line) => {
    const [, marks, rest = ''] = LINE.exec(line) ?? [];
    if (!marks) return line.trim() === '' ? null : html`<p>${inline(line)}</p>`;
    if (marks.startsWith('#')) return html`<h2 class="header">${inline(rest)}</h2>`;
    if (marks === '>') return html`<blockquote>${inline(rest)}</blockquote>`;
    return html`<ul class="rich-list"><li>${inline(rest)}</li></ul>`;
  });
}

const LINE = /^\s{0,3}(#{1,6}|>|[-*+]|\d{1,3}[.)])\s+(.{0,12000})$/;

/**
 * Markdown within a line, put in Slack's own words, which the page can already draw.
 * @param {string} line
 */
function inline(line) {
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const linked = escaped.replace(/\[([^[\]]{1,500})\]\((https?:[^\s()]{1,2000})\)/g, '<$2|$1>');
  return mrkdwn(
    linked
      .replace(/(?<![\w*])\*([^*\s](?:[^*]{0,500}[^*\s])?)\*(?![\w*])/g, '_$1_')
      .replace(/\*\*([^*]{1,500})\*\*/g, '*$1*')
      .replace(/~~([^~]{1,500})~~/g, '~$1~'),
  );
}
