// @ts-check
import { html } from '../html.js';
import { channelMention, dateWords, groupMention, link, userMention } from './inline.js';

/**
 * Slack's mark-up, drawn (docs.slack.dev/messaging/formatting-message-text). With `isStyled` false only what stands in
 * angle brackets counts, as in a message with `mrkdwn: false`.
 * @param {string} source
 * @param {boolean} [isStyled]
 */
export function mrkdwn(source, isStyled = true) {
  if (!isStyled) return inline(source, BRACKETS);
  return source.split('```').map((part, position) => {
    if (position % 2 === 1) return html`<pre class="code-block">${unescaped(part.replace(/^\n/, ''))}</pre>`;
    return paragraphs(part);
  });
}

/** @param {string} source */
function paragraphs(source) {
  return groupLines(source.split('\n')).map(({ isQuote, lines }) => {
    const drawn = lines.map((line, position) => [position > 0 && html`<br />`, inline(line, STYLES)]);
    return isQuote ? html`<blockquote>${drawn}</blockquote>` : drawn;
  });
}

const QUOTE = /^(?:&gt;|>) ?/;

/**
 * Neighbouring quoted lines as one quotation.
 * @param {readonly string[]} lines
 */
function groupLines(lines) {
  /** @type {{ isQuote: boolean, lines: string[] }[]} */
  const groups = [];
  for (const line of lines) {
    const isQuote = QUOTE.test(line);
    const last = groups.at(-1);
    if (last && last.isQuote === isQuote) last.lines.push(line.replace(QUOTE, ''));
    else groups.push({ isQuote, lines: [isQuote ? line.replace(QUOTE, '') : line] });
  }
  return groups;
}

/** One way of writing, and how it is drawn. @typedef {[pattern: string, draw: (inner: string) => unknown]} Rule */

/** @type {Rule} */
const ANGLE = ['<([^<>\\n]{1,3500})>', bracket];

/** @type {readonly Rule[]} */
const BRACKETS = [ANGLE];

/** @param {string} mark */
const between = (mark) =>
  `(?<![\\w${mark}])${mark}(?![\\s${mark}])([^${mark}\\n]{1,1000})(?<!\\s)${mark}(?![\\w${mark}])`;

/** In this order, since code holds no other marks. @type {readonly Rule[]} */
const STYLES = [
  ANGLE,
  ['`([^`\\n]{1,1000})`', (inner) => html`<code>${unescaped(inner)}</code>`],
  [between('\\*'), (inner) => html`<strong>${inline(inner, STYLES)}</strong>`],
  [between('_'), (inner) => html`<em>${inline(inner, STYLES)}</em>`],
  [between('~'), (inner) => html`<s>${inline(inner, STYLES)}</s>`],
];

/**
 * @param {string} source
 * @param {readonly Rule[]} rules
 * @returns {unknown[]}
 */
function inline(source, rules) {
  const pattern = new RegExp(rules.map(([each]) => each).join('|'), 'g');
  /** @type {unknown[]} */
  const drawn = [];
  let at = 0;
  for (const match of source.matchAll(pattern)) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    drawn.push(unescaped(source.slice(at, match.index)), rules[which]?.[1](match[which + 1] ?? ''));
    at = match.index + match[0].length;
  }
  drawn.push(unescaped(source.slice(at)));
  return drawn;
}

/**
 * What stands between `<` and `>`.
 * @param {string} inner
 */
function bracket(inner) {
  const [target = '', label = ''] = inner.split('|').map(unescaped);
  if (target.startsWith('@')) return userMention(target.slice(1));
  if (target.startsWith('#')) return channelMention(target.slice(1));
  if (target.startsWith('!date^')) return dateWords(Number(target.split('^')[1]), label);
  if (target.startsWith('!')) return groupMention(label || target.slice(1));
  return link(target, label);
}

/** @param {string} source */
function unescaped(source) {
  return source.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
